import { otherFigures } from './compare/figures.js';
import { firmer } from './compare/firmness.js';
import { otherNames } from './compare/names.js';
import { negated } from './compare/negation/negation.js';
import { otherDirection } from './compare/negation/other-direction.js';
import { turned } from './compare/negation/turned.js';
import { otherPredicates } from './compare/predicates.js';
import type { Difference, DifferenceKind, Meaning } from './meaning.js';
import type { NameBook } from './names/name-book.js';
import { inPhrases } from './phrases.js';

/**
 * Finds the differences between a paraphrase and the sentence that must support it. A paraphrase that says the same
 * thing, or less, has no differences. An uncertain difference counts only if it remains when phrases are replaced by
 * single words, such as 'gave way' by 'collapsed'. Certain differences come first.
 */
export function differences(said: Meaning, source: Meaning, book: NameBook): Difference[] {
  const found = differencesIn(said, source, book);
  const [own, other] = [inPhrases(said), inPhrases(source)];
  if (own === said && other === source) return found;
  const again = new Set(differencesIn(own, other, book).map(({ kind }) => LIKE[kind] ?? kind));
  return found.filter(({ kind, isSure }) => isSure || again.has(LIKE[kind] ?? kind));
}

/** Maps a kind of difference to another kind for the same problem: words that are not in the source. */
const LIKE: Partial<Record<DifferenceKind, DifferenceKind>> = { 'added-word': 'other-predicate' };

function differencesIn(said: Meaning, source: Meaning, book: NameBook): Difference[] {
  const found = [
    ...firmer(said, source),
    ...otherFigures(said, source),
    ...otherNames(said, source, book),
    ...negated(said, source),
    ...otherDirection(said, source),
    ...turned(said, source).map((one) => ({ ...one, isSure: false })),
    ...otherPredicates(said, source),
  ];
  return found.sort((a, b) => Number(b.isSure) - Number(a.isSure));
}
