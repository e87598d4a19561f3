import type { Meaning, Negation } from '../../meaning.js';
import { rootOf, rootSet } from '../../root.js';
import { hasSense } from '../../senses.js';
import { rootsOf } from '../../support.js';

/** Whether the source contains the same denial in any words: 'denied' for 'rejected', 'unless' for 'if not'. */
export const isSameDenial = ({ text, denied }: Negation, source: Meaning): boolean =>
  isRepeated(text.toLowerCase(), denied, source) ||
  (DENIES.test(text) && hasSense(rootsOf(source), rootOf(text))) ||
  (/^unless$/i.test(text) && source.negations.length > 0);

/** Whether the source negates the same word with the same negator: 'no-deal', 'without participation'. */
const isRepeated = (negator: string, denied: string | undefined, { words }: Meaning): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === negator &&
      words.slice(at + 1, at + 5).some(({ root }) => denied !== undefined && root === denied),
  );

export const DENIES = /^den(?:y|ies|ied|ying)$/i;

/** Whether a negation denies charges, whose existence is certain: 'denies the charges'. */
export const isOfCharge = ({ text, denied = '' }: Negation): boolean =>
  DENIES.test(text) && CHARGES.has(denied);

const CHARGES = rootSet(['accusation allegation charge claim report reports suggestion suspicion']);
