import { linesOf } from '../../lexicon-lines.js';

/** Expressions for what somebody has decided to do. See patterns.ts for the format. */
export const PLANNED = linesOf(`
set to @afterBe
supposed to @beforeVerbAfterBe
due to @beforeVerbAfterBe
set for @afterBe
due in/on/at/for/by @afterBe
scheduled to/for/on/at
slated to/for
plan/plans/planned/planning to @verb
plan/plans/planned/planning for @verb
plan/plans/planned/planning on @verb
intend/intends/intended/intending to
intention/intentions to/of
going to @beforeVerbAfterBe
about to @beforeVerbAfterBe
prepare/prepares/prepared/preparing to @beforeVerb
agree/agrees/agreed/agreeing to @beforeVerb
vow/vows/vowed/vowing to
pledge/pledges/pledged/pledging to
promise/promises/promised/promising to
decide/decides/decided/deciding to
commit/commits/committed/committing to @beforeVerb
offer/offers/offered/offering to @beforeVerb
is/are/was/were to @ofPlan
agree/agrees/agreed on … to @beforeVerb
determined to @beforeVerb
gearing up to/for
lined up to/for
plan/plans to @beforeVerb
to be published/released/announced/held/opened/built/unveiled/presented/signed/launched @ofNoun
rescheduled for/to/on
opt/opts/opted to @beforeVerb
vow/vows/vowed/pledge/pledges/pledged/pledging/promise/promises/promised/promising a/an/more/new/up/to @pledging
promise/promises/promised/promising … to @beforeWish
resolve/resolves/resolved to @beforeVerb
choose/chooses/chose/choosing to
volunteer/volunteers/volunteered to @beforeVerb
elect/elects/elected to @beforeVerb
announcement/promise/pledge to @beforeVerb
promise/pledge/promises/pledges of
promises/promised him/her/them/us
minded to
`);
