import { linesOf } from '../../lexicon-lines.js';

/** Expressions of likelihood. See patterns.ts for the format. */
export const LIKELY = linesOf(`
likely
unlikely
probably
probable
presumably
in all likelihood
chances are
odds are
most likely
in danger of
doubtful
improbable
plausible
reasonable to assume/expect/suppose/think
almost certainly
all but certain
likelihood of/that
odds of/that
every/good/high/strong/real/fair chance of/that
near/nearly/virtually/practically certain
more likely than not
`);
