import type { Difference, Meaning, NameUse } from '../meaning.js';
import type { NameBook } from '../names/name-book.js';
import { fits, hasUnnamed, pronounsIn } from '../referents.js';
import { isSame } from './rivals.js';

/**
 * Finds a person named in a statement where a pronoun in the source refers to somebody else: 'Kim Dahl left' for 'She
 * left', after a sentence about Eva Lind.
 *
 * @param name a name that is not in the source sentence
 */
export function otherReferent(
  { keys, text }: NameUse,
  source: Meaning,
  book: NameBook,
): Difference | undefined {
  const pronouns = pronounsIn(source);
  const [pronoun] = pronouns;
  if (pronoun === undefined || hasUnnamed(source) || !keys.some((key) => book.personOf(key)))
    return undefined;
  const { referents } = source;
  const isReferent = referents === undefined || isSame([...referents], keys, book);
  if (isReferent && keys.some((key) => fits(key, pronouns, book))) return undefined;
  const meant = isReferent ? [] : [...(referents ?? [])].flatMap((key) => book.personOf(key)?.name ?? []);
  return {
    kind: 'swapped-name',
    isSure: false,
    message:
      `says '${text}', but the source says '${pronoun}'` +
      (meant.length === 0 ? '' : `, after a sentence about ${meant.join(' and ')}`),
    words: { said: text, source: pronoun },
  };
}
