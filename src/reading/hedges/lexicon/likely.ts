import { linesOf } from '../../lexicon-lines.js';

/** Words for what is likely. patterns.ts explains the format. */
export const LIKELY = linesOf(`
likely
unlikely
probably
probable
presumably
in all likelihood
in all probability
chances are
odds are
most likely
liable to
apt to
in danger of
doubtful
improbable
plausible
reasonable to assume/expect/suppose/think
almost certainly
all but certain
likelihood of/that
probability that
odds of/that
every/good/high/strong/real/fair chance of/that
odds-on
near/nearly/virtually/practically certain
as good as certain
more likely than not
by all odds
`);
