import type { Claim } from '../../briefing/file/schema.js';
import { escapedPattern } from '../../text/escaped-pattern.js';
import { asFact } from '../claims/claims.js';
import { withMeaning } from './wording/dependents/meaning.js';

/** A word of a claim that was replaced with the name or description that it means. */
interface Replaced {
  readonly word: string;
  readonly name: string;
  readonly id?: string | undefined;
}

/**
 * Returns the wording of a claim as a fact, after the text of the claim was changed. A wording made by rules is made
 * again. In other words, a word that was replaced in the text is replaced, too.
 *
 * @param whole the text of the source
 */
export function factAfter(
  { asFact: fact, text: before }: Claim,
  text: string,
  replaced: Replaced | undefined,
  whole: string,
): string | undefined {
  if (fact === undefined || fact === asFact(before)) return fact && asFact(text);
  if (replaced === undefined) return fact;
  const { word, ...meant } = replaced;
  const index = fact.search(new RegExp(`(?<![\\p{L}'’-])${escapedPattern(word)}(?![\\p{L}-])`, 'iu'));
  return index < 0 ? fact : withMeaning(fact, { word, index }, meant, whole).text;
}
