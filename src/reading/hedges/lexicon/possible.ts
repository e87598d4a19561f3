import { linesOf } from '../../lexicon-lines.js';

/** Words for what is only possible. patterns.ts explains the format. */
export const POSSIBLE = linesOf(`
perhaps
maybe
possibly
conceivably
potentially
possible that
it is possible
is/was/be possible
appears/appeared/seems/seemed possible
a/some chance that/of
possibility that/of
risk that
threaten/threatens/threatened/threatening to
potential
danger that/of
feasible
may well
not/n't rule/ruled out
not been ruled out
cannot be ruled out
a chance to/of/that
`);
