import { phraseSet } from '../../../reading/lexicon/phrases.js';
import { rootOf } from '../../meaning/root.js';

/** Words that may stand in a paraphrase without saying anything that the source does not. */
export const GENERIC: ReadonlySet<string> = new Set(
  [
    ...phraseSet(`
    among
    area
    both
    case
    country
    currently
    fact
    government
    hold
    include
    involve
    remain
    issue
    matter
    mr
    ms
    mrs
    nation
    now
    number
    official
    people
    place
    president
    question
    recently
    say
    secretary
    side
    thing
    time
    today
    topic
    two
    way
    whether
    would
    `),
  ].map(rootOf),
);

/** Verbs whose object need not be so: who urges, seeks or denies something does not say that it is. */
export const OPEN_VERBS: ReadonlySet<string> = new Set(
  [
    ...phraseSet(`
    accuse
    aim
    allege
    ask
    claim
    consider
    demand
    deny
    doubt
    expect
    fear
    hope
    intend
    oppose
    plan
    press
    propose
    reject
    request
    seek
    threaten
    try
    urge
    want
    warn
    `),
  ].map(rootOf),
);

/** Verbs of saying, which a sentence needs only to name its voice. */
export const SAYING: ReadonlySet<string> = new Set(
  [
    ...phraseSet(`
    according
    announce
    article
    claim
    maintain
    note
    paper
    report
    say
    source
    state
    story
    tell
    `),
  ].map(rootOf),
);
