import { phraseSet } from '../../../reading/lexicon/phrases.js';
import { rootOf } from '../../meaning/root.js';

/** Verbs that do not assert their object: to urge, seek or deny something is not to say that it is so. */
export const OPEN_VERBS: ReadonlySet<string> = new Set(
  [
    ...phraseSet(`
    accuse
    agree
    aim
    allege
    ask
    claim
    command
    consider
    demand
    deny
    doubt
    expect
    fear
    hope
    instruct
    intend
    offer
    oppose
    order
    plan
    pledge
    prepare
    press
    promise
    propose
    reject
    request
    seek
    tell
    threaten
    try
    urge
    vow
    want
    warn
    `),
  ].map(rootOf),
);

/** Verbs that say that something does not happen; without them, a sentence says the opposite. */
export const PREVENTING: ReadonlySet<string> = new Set(
  [
    ...phraseSet(`
    abandon
    abolish
    ban
    bar
    block
    cancel
    forbid
    halt
    prevent
    prohibit
    refuse
    stop
    suspend
    `),
  ].map(rootOf),
);

/** Verbs that say that something is so, is done or is decided; they make a sentence firmer. */
export const SETTLING: ReadonlySet<string> = new Set(
  [
    ...phraseSet(`
    accept
    achieve
    approve
    begin
    cause
    choose
    complete
    confirm
    continue
    convict
    decide
    decline
    defeat
    determine
    double
    elect
    ensure
    establish
    expel
    finish
    gain
    guarantee
    halve
    know
    lead
    lie
    manage
    meet
    open
    pass
    pay
    promise
    prove
    reveal
    schedule
    secure
    settle
    sign
    spare
    start
    succeed
    triple
    win
    `),
  ].map(rootOf),
);

/** Verbs with which somebody commits to a plan. */
export const COMMITTING: ReadonlySet<string> = new Set(
  ['plan', 'intend', 'pledge', 'promise', 'vow', 'undertake', 'commit', 'want', 'mean'].map(rootOf),
);
