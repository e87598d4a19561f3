import { otherFigures } from './compare/figures.js';
import { firmer } from './compare/firmness.js';
import { otherNames } from './compare/names.js';
import { negated } from './compare/negation.js';
import { otherPredicates } from './compare/predicates.js';
import { otherSubject } from './compare/subjects.js';
import { otherVoice } from './compare/voices.js';
import type { Difference, Meaning } from './meaning.js';
import type { NameBook } from './name-book.js';

/**
 * In what a sentence says something else than the one that it paraphrases: firmer, another number or name, the contrary,
 * another verb, another voice. Nothing where it says the same or less. Whoever knows better than the words how sure a
 * sentence is, or whose it is, sets `standing` and `voice` of its meaning before.
 *
 * @param said somebody's own sentence
 * @param source the sentence that it is to rest on
 * @param book the names of both
 * @returns the sure ones first
 */
export function differences(said: Meaning, source: Meaning, book: NameBook): Difference[] {
  const found = [
    ...firmer(said, source),
    ...otherFigures(said, source),
    ...otherNames(said, source, book),
    ...otherSubject(said, source, book),
    ...negated(said, source),
    ...otherVoice(said, source, book),
    ...otherPredicates(said, source),
  ];
  return found.sort((a, b) => Number(b.isSure) - Number(a.isSure));
}
