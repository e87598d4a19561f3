import type { Meaning, MeaningHedge } from '../meaning.js';
import { isSameSense } from '../senses.js';

/** Words for a duty. */
const DUTY = /\b(?:need|must|should|(?:have|has|had) to|required to|obliged to)\b/i;

/**
 * Whether a statement states the same duty as a sentence ('have to pay' for 'need to pay'), or the same purpose: 'is used
 * to link' for 'is using it to make a link'.
 */
export const keepsAim = (said: Meaning, source: Meaning): boolean =>
  source.hedges.some(
    (hedge) =>
      hedge.standing === 'aim' &&
      (/^to$/i.test(hedge.text)
        ? keepsPurpose(said, source, hedge)
        : DUTY.test(hedge.text) && DUTY.test(said.text)),
  );

/** Whether a statement has an infinitive with one of the words that say what the purpose is. */
const keepsPurpose = ({ words }: Meaning, source: Meaning, { last }: MeaningHedge): boolean => {
  const wanted = source.words.slice(last + 1, last + 1 + LENGTH).filter(({ isContent }) => isContent);
  return words.some(
    ({ root, isContent }, at) =>
      isContent &&
      words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'to') &&
      wanted.some((word) => isSameSense(word.root, root)),
  );
};

/** The number of words after 'to' that say what the purpose is: 'make the direct link'. */
const LENGTH = 4;
