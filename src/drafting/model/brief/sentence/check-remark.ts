import { rootsOf, supportOf } from '../../../../checking/meaning/support.js';
import type { ProposalChecks } from '../../check-proposals.js';
import { bringsNothing } from './brings-nothing.js';

/** The words before the question in a remark such as 'The text does not say how many were hurt.' */
const ASKED =
  /^(?:The (?:text|article|source) does not say,?|Nothing (?:in the (?:text|article|source)|here) [a-z]+s,?|Not (?:given|mentioned|named|stated):)\s*/;

/** Words that pass judgment on the text, which a remark must not do. */
const JUDGING = /\b(?:sides?|biased?|one-sided|wrong|false|exaggerat\w+|(?:is|are|seems?) misleading)\b/i;

/** Questions that are answered with a number or a date. */
const FOR_A_NUMBER = /^(?:how (?:many|much|old|long|far|often)|when|what (?:share|number|price|age))\b/i;

/** A sentence with a number or date counts as an answer if it contains at least this share of the question's words. */
const MOST_SUPPORT = 0.8;

/**
 * Checks a remark that the text omits something. The remark must not introduce names or numbers, and no sentence of the
 * text may seem to contain the missing information.
 */
export async function wrongRemark(remark: string, checks: ProposalChecks): Promise<string[]> {
  if (!bringsNothing(remark, checks.source.text))
    return ['it contains names or numbers that are not in the text'];
  if (JUDGING.test(remark)) return ['it judges the text'];
  return (await isAnswered(remark.replace(ASKED, ''), checks))
    ? ['a sentence in the text seems to say this']
    : [];
}

/** Returns whether a sentence of the text may answer a question that asks for a number or a date. */
export async function isAnswered(asked: string, { source, read }: ProposalChecks): Promise<boolean> {
  const [meaning] = await read([asked]);
  if (!FOR_A_NUMBER.test(asked) || meaning === undefined) return false;
  const isDate = /^when\b/i.test(asked);
  return source.meanings.some(
    (one) =>
      supportOf(meaning, one) >= MOST_SUPPORT &&
      one.figures.some(({ value, noun, unit }) =>
        isDate
          ? value === undefined
          : unit !== undefined || (noun !== undefined && rootsOf(meaning).has(noun)),
      ),
  );
}
