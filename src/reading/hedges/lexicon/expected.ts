import { linesOf } from '../../lexicon-lines.js';

/** Forecasts, projections and expectations. patterns.ts explains the format. */
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
estimated to @ofFuture
estimates of @ofFuture
foresee/foresees/foresaw/foreseeing
look/looks/looked set to
looking/looks/look to be
poised to/for
on track to/for
on course to/for
in line to/for
bound to @afterBe
tipped to/for/as @afterBe
should soon
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
`);
