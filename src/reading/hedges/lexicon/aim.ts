import { linesOf } from '../../lexicon-lines.js';

/** Purposes, attempts and wishes, whose success is left open. See patterns.ts for the format. */
export const AIM = linesOf(`
in order to
in order that
so as to
in an effort/attempt/bid to
in a bid/push/move to
aim/aims/aimed/aiming to/for
aim/aims/aimed/aiming at @atDoing
aim/aims of/is/was
designed to/for
intended to/for/as @afterBe
meant to/for/as @afterBe
with the aim/goal/hope/purpose/intention of
effort/efforts to @beforeVerb
effort/efforts aimed
attempt/attempts/attempted/attempting to
bid to @beforeVerb
try/tries/tried/trying to
seek/seeks/sought/seeking @seeking
hope/hopes/hoped/hoping to/for/that
hope/hopes/hoped/hoping … will/would/can/could @verb
work/works/worked/working to/toward/towards @verb
want/wants/wanted/wanting @wanting
would like
wish/wishes/wished/wishing to/for @wishing
strive/strives/strove/striving to/for
goal/goals is/are/was/were/of
purpose is/was/of
call/calls/called/calling for @verb
call/calls/called/calling on … to @verb
demand/demands/demanded/demanding @verb
propose/proposes/proposed/proposing to @beforeVerb
recommend/recommends/recommended/recommending @verb
ask/asks/asked/asking … to @beforeWish
request/requests/requested/requesting that @verb
insist/insists/insisted/demand/demands/demanded that … must/should @verb
here/there to @beforeVerb
appeal/appeals/appealed/appealing for/to @verb
push/pushes/pushed/pushing for @verb
press/presses/pressed/pressing for @verb
lobby/lobbies/lobbied/lobbying for/to @verb
campaign/campaigns/campaigned/campaigning for/to @verb
ought to
need/needs to @needing
got to @beforeVerbAfterHave
wishes to @wishing
chance to @beforeVerb
in … talks/negotiations to @beforeVerb
ask/asks/asked/asking to … to @beforeWish
campaign/campaigns/operation/operations/drive to @beforeVerb
in hopes of/that
in the hope of/that
looking to @beforeVerb
keen/eager to @beforeVerb
desire to @beforeVerb
ambition/ambitions to @beforeVerb
push/move/moves/fight/struggle/mission/battle/race/scramble/rush to @beforeVerb
intent on
so that
so he/she/they/it/we could/can
call/calls to @beforeVerb
plea/pleas for/to
appeal/appeals for/to
demand/demands for
proposal/proposals to/for
request/requests to @beforeVerb
recommendation/recommendations to/that
send/sends/sent/sending/deploy/deploys/deployed/deploying … to @forPurpose
create/creates/created/build/builds/built/establish/establishes/established/found/founded/form/forms/formed … to @forPurpose
introduce/introduces/introduced/launch/launches/launched/hire/hires/hired/install/installs/installed … to @forPurpose
gather/gathers/gathered/convene/convenes/convened/travel/travels/traveled/travelled … to @forPurpose
is/are/was/were there to @beforeVerb
eye/eyes/eyed @verb
fighting/battling/struggling/scrambling/racing/rushing/vying/bidding/competing/jockeying to @beforeVerb
fight/fights/fought/struggle/struggles/struggled/battle/battles/battled/scramble/scrambled/vie/vies/vied to @beforeVerb
vying/bidding/angling/lobbying/pressing for @verb
aspire/aspires/aspired/aspiring to
dream/dreams/dreamed/dreamt/dreaming of
bent on
so as not to
in order not to
with an eye to/on/toward/towards
in search of
in pursuit of
in the hopes of/that
petition/petitions/petitioned/petitioning for @verb
advocate/advocates/advocated/advocating @verb
mission/missions is/was to
objective/objectives/purpose/purposes/ambition/ambitions is/are/was/were
tempt/tempts/tempted/tempting to
initiative/initiatives/project/projects/scheme/schemes/program/programs/programme/programmes to @beforeVerb
negotiate/negotiates/negotiated/negotiating to/for
jockeying/jostling for
desperate to
anxious to @beforeVerb
would love/prefer to
effort/efforts … to @beforeVerb
call/calls from/by … to @beforeWish
dispatch/dispatches/dispatched/select/selected/train/trained/assigned … to @forPurpose
installing/introducing/launching/building/forming/creating/hiring … to @forPurpose
study/studied/examine/examined/analyze/analyzed … to @forPurpose
process to @beforeVerb
everything/all … can/could to @beforeVerb
do/does/did this/that/so to @beforeVerb
fought … to @beforeVerb
bill/legislation/motion/measure/measures/steps/petition/quest/crusade/endeavor/endeavour to @beforeVerb
`);
