import { linesOf } from '../../lexicon-lines.js';

/** Expressions for matters that are unknown or await confirmation or a decision. See patterns.ts for the format. */
export const PENDING = linesOf(`
pending
unconfirmed
undecided
unclear
uncertain
up in the air
await/awaits/awaited/awaiting … confirmation/ratification/approval/decision/decisions/ruling/result/results/verdict/trial/vote/word/ratification/signature
await/awaits/awaiting confirmation/ratification/approval/decision/ruling/trial
yet to @beforeVerbAfterHave
still to @beforeVerbAfterHave
remains/remain/remained to be seen
remains/remain/remained open/unknown/unresolved
subject to … approval/confirmation/review
tentative
tentatively
provisional
provisionally
whether or not
has/have/had not decided
has/have/had n't decided
it is/was not known/clear/certain
not known/clear/certain
n't known/clear/certain
not yet
not been confirmed/verified/decided/announced/released/identified/determined/disclosed
not immediately/independently confirm/verify/respond/comment/clear/known/confirmed/verified
not confirm/confirmed/verify/verified
could not be verified/confirmed/reached
no decision/date @beforeYet
no confirmation of/that/whether
do/does/did not know how/whether/who/what/when/why/if
do/does/did n't know how/whether/who/what/when/why/if
not yet clear/known/decided/confirmed
not clear/known whether/if/how/who/what/when/why
unknown @predicative
unresolved
unverified
unable to confirm/verify/determine/say/establish
investigating/examining/checking/probing/studying/reviewing whether/how/if/why
look/looks/looking into whether/how/if/why
to determine/establish/decide whether/if/how
decide/decides/deciding/decided/determine whether/if
considering @afterBe
consider/considers/considered/considering whether
weigh/weighs/weighing/mull/mulls/mulling whether/a/an/the
in talks about/over/on
in negotiations
not sure/certain whether/if/how
n't sure/certain whether/if/how
to be decided/confirmed/determined/announced
nobody/none … whether/if
looking at @afterBe
asked/asking whether
in doubt/limbo/question/flux
remain/remains/remained in doubt/unclear/uncertain/undecided/a/unsolved
a mystery
undetermined
inconclusive
far from certain/clear/over/settled/decided
open question
anyone/anybody 's guess
jury is still out
nobody/none knows/knew
no one knows/knew
question/questions/doubt/doubts/uncertainty remain/remains/remained/persist/over
too early/soon to say/tell/know/judge/call
could not be … verified/confirmed/reached
must/needs/need be … approved/ratified/confirmed/signed/certified
must … approve/ratify/confirm
need/needs/needed/require/requires/required … approval/ratification/confirmation/consent/vote/signature
hinge/hinges/hinged on/upon
depend/depends/depended/depending on whether/how/what/if/when/who
contemplating/pondering/exploring/mulling/eyeing @afterBe
explore/explores/explored/exploring options/whether/ways/how
awaiting
up for debate/discussion/grabs/review/vote
in the balance
under consideration/review/discussion/investigation/negotiation/scrutiny
if passed/ratified/elected/convicted/found/implemented/adopted/confirmed/approved/true/successful
find/finds/finding out whether/if/how/who/what/why
establish/determine/ascertain/clarify how/whether/if/who/what/why
no official/formal/independent/immediate/final confirmation/word/decision/response
doubt/doubts/question/questions/uncertainty/debate about/over how/whether/if/who/what/when
doubt/doubts … about/over whether/if
`);
