import { otherFigures } from './compare/figures.js';
import { firmer } from './compare/firmness.js';
import { otherNames } from './compare/names.js';
import { negated } from './compare/negation.js';
import { otherPredicates } from './compare/predicates.js';
import type { Difference, Meaning } from './meaning.js';
import type { NameBook } from './name-book.js';

/**
 * Finds the differences between a paraphrase and its source sentence: firmer wording, a different number or name, a
 * negation or a different verb. There are none if it says the same or less.
 *
 * @param said the paraphrase
 * @param source the sentence that must support it
 * @param book the names of both
 * @returns the certain ones first
 */
export function differences(said: Meaning, source: Meaning, book: NameBook): Difference[] {
  const found = [
    ...firmer(said, source),
    ...otherFigures(said, source),
    ...otherNames(said, source, book),
    ...negated(said, source),
    ...otherPredicates(said, source),
  ];
  return found.sort((a, b) => Number(b.isSure) - Number(a.isSure));
}
