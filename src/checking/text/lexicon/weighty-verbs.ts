import { phraseSet } from '../../../reading/lexicon/phrases.js';
import { rootOf } from '../../meaning/root.js';

/** Verbs whose object need not be so: who urges, seeks or denies something does not say that it is. */
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

/** Verbs by which something does not happen: nobody says so who leaves them out. */
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

/** Verbs that say that something is so, is done or is decided: what is said by one of them is firmer than without it. */
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

/** Verbs by which somebody makes something their plan. */
export const COMMITTING: ReadonlySet<string> = new Set(
  ['plan', 'intend', 'pledge', 'promise', 'vow', 'undertake', 'commit', 'want', 'mean'].map(rootOf),
);
