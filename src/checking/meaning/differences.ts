import { otherFigures } from './compare/figures.js';
import { firmer } from './compare/firmness.js';
import { otherNames } from './compare/names.js';
import { negated } from './compare/negation.js';
import { otherPredicates } from './compare/predicates.js';
import { otherVoice } from './compare/voices.js';
import type { Difference, Meaning } from './meaning.js';
import type { NameBook } from './name-book.js';

/**
 * Finds the differences between a paraphrase and its source sentence: firmer wording, a different number or name, a
 * negation, a different verb or voice. There are none if it says the same or less. A caller that knows the standing or
 * voice of a sentence better than its words show sets `standing` and `voice` of its meaning first.
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
    ...otherVoice(said, source, book),
    ...otherPredicates(said, source),
  ];
  return found.sort((a, b) => Number(b.isSure) - Number(a.isSure));
}
