import { linesOf } from '../../lexicon-lines.js';

/** Expressions of possibility. See patterns.ts for the format. */
export const POSSIBLE = linesOf(`
perhaps
maybe
possibly
conceivably
potentially
possible that
it is possible
is/are/was/remains a possibility
is/was/be possible
appears/appeared/seems/seemed possible
possibility that/of
risk that
threaten/threatens/threatened/threatening to
potential
danger that/of
feasible
may well
not/n't rule/ruled out
a chance to/of/that
conceivable
imaginable
possibility of
possible for
potential to/for
in theory
theoretically
hypothetically
hypothetical
risk/risks/risked/risking losing/being/becoming/having/missing/facing/causing/damaging/making/falling
at risk of @afterBe
there is/are/was/were/'s … risk/chance/possibility/danger/threat/potential/scope/hope of/that/to/for
on the table @afterBe
no guarantee/certainty that/of
not impossible/inconceivable/unthinkable/unlikely
too close to call
one possibility/explanation/theory is
`);
