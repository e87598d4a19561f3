import { rootsOf, supportOf } from '../../../checking/meaning/support.js';
import type { ProposalChecks } from '../check-proposals.js';
import { bringsNothing } from './brings-nothing.js';

/** 'The text does not say how many ...': the part after the verb. */
const ASKED = /^The (?:text|article|source) does not say,?\s*/;

/** Questions that a number or a date answers. */
const FOR_A_NUMBER = /^(?:how (?:many|much|old|long|far|often)|when|what (?:share|number|price|age))\b/i;

/** A sentence with this share of the words of a question, and such a number, may answer it. */
const MOST_SUPPORT = 0.8;

/**
 * Checks what a model says the text leaves out. It can bring no names or numbers of its own, and no sentence can seem
 * to answer it.
 */
export async function wrongRemark(remark: string, { source, read }: ProposalChecks): Promise<string[]> {
  if (!bringsNothing(remark, source.text)) return ['it has names or numbers that the text does not have'];
  const asked = remark.replace(ASKED, '');
  const [meaning] = await read([asked]);
  if (!FOR_A_NUMBER.test(asked) || meaning === undefined) return [];
  const isDate = /^when\b/i.test(asked);
  const isAnswered = source.meanings.some(
    (one) =>
      supportOf(meaning, one) >= MOST_SUPPORT &&
      one.figures.some(({ value, noun, unit }) =>
        isDate
          ? value === undefined
          : unit !== undefined || (noun !== undefined && rootsOf(meaning).has(noun)),
      ),
  );
  return isAnswered ? ['a sentence of the text seems to say it'] : [];
}
