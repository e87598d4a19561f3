import { isDenying, NEGATORS } from '../../meaning/lexicon/negative-words.js';
import type { Meaning } from '../../meaning/meaning.js';
import type { Said } from './said.js';

/**
 * Whether a word only expresses a denial that a statement expresses in other words: 'declined' for 'would not', 'none' for
 * 'no', 'acceptable' in 'not acceptable' for 'unacceptable', or the reverse.
 */
export function isOfSameDenial(
  { text, root }: Pick<Said, 'text' | 'root'>,
  part: Meaning,
  statement: Meaning,
): boolean {
  const lower = text.toLowerCase();
  if (NEGATORS.has(lower)) return statement.negations.length > 0;
  const isDenied = ({ negations }: Meaning, wanted: string): boolean =>
    negations.some(({ denied }) => denied === wanted);
  return (
    (isDenied(part, root) &&
      statement.words.some((word) => isDenying(word) && isPrefixed(word.lower, lower))) ||
    statement.words.some((word) => isPrefixed(lower, word.lower) && isDenied(statement, word.root))
  );
}

const isPrefixed = (word: string, plain: string): boolean =>
  word.endsWith(plain) && /^(?:un|in|im|ir|il|dis)$/.test(word.slice(0, -plain.length));
