import { linesOf } from '../../lexicon-lines.js';

/** Forecasts, projections and expectations. See patterns.ts for the format. */
export const EXPECTED = linesOf(`
expect/expects/expected/expecting
expectation/expectations
anticipate/anticipates/anticipated/anticipating @verb
forecast/forecasts/forecasting @beforeClauseOrInfinitive
projected to/for
project/projects/projected that
predict/predicts/predicted/predicting
prediction/predictions that/of
estimate/estimates/estimated/estimating @ofFuture
foresee/foresees/foresaw/foreseeing
look/looks/looked set to
looking/looks/look to be
poised to/for
on track to/for
in line to/for
bound to @afterBe
should be able/ready/over/back/complete/enough
should arrive/help/ease/lead/see/come/begin/start/know/take/improve/make/reach
forecast for/to/on/in @afterBe
prospect/prospects of/that
favorite/favourite to
outlook for
braced/bracing for
hope/hopes that
going to be/take/get/need/happen/cost/rain @outcome
envisage/envisages/envisaged/envisaging
imminent @predicative
loom/looms/loomed @verb
looming @afterBe
certain/destined/doomed/fated to @beforeVerbAfterBe
seen rising/falling/growing/shrinking/slowing/easing/reaching/up/down/at
on the brink/verge/cusp/threshold of
on the cards/horizon
a matter of time
bet/bets/betting that/on
shape/shapes/shaping up
projection/projections of/that/show/suggest
forecast/forecasts that/of/show/say/suggest
will not/n't be long
face/faces/facing … ban/jail/prison/trial/penalty/fine
looks/look/looked certain/likely/bound/destined/headed
`);
