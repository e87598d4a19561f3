import { phraseSet } from '../../../reading/lexicon/phrases.js';
import { rootOf } from '../../meaning/root.js';

/** Nouns that can appear in a paraphrase without adding anything to the source. */
export const GENERIC: ReadonlySet<string> = new Set(
  [
    ...phraseSet(`
    age
    area
    case
    fact
    issue
    matter
    mr
    ms
    mrs
    place
    side
    thing
    time
    today
    topic
    way
    hold
    include
    involve
    remain
    now
    currently
    recently
    still
    too
    `),
  ].map(rootOf),
);

/** Verbs that add little to the words that follow them: 'came down', 'kept quiet', 'went back to'. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  [
    ...phraseSet(`
    apply
    become
    bring
    come
    do
    get
    give
    go
    have
    hold
    keep
    lie
    make
    put
    remain
    set
    stand
    stay
    take
    turn
    `),
  ].map(rootOf),
);

/** Nouns that name nobody new after 'the two' and 'both'. */
export const PAIRED: ReadonlySet<string> = new Set(
  [
    ...phraseSet(`
    capital
    country
    government
    leader
    nation
    party
    people
    power
    side
    state
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
    call
    claim
    describe
    expect
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
