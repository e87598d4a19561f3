import { BOOSTERS } from '../lexicon/negative-words.js';
import type { Difference, Meaning } from '../meaning.js';
import { hasSense } from '../senses.js';
import { rootsOf, supportInContext, unsupported } from '../support.js';

/** Below this share of its words in the source, a sentence says something else. */
const LEAST_SUPPORT = 0.4;

/** What is said of which the source has nothing, and words that make it surer than the source does. */
export const otherPredicates = (said: Meaning, source: Meaning): Difference[] => [
  ...boosted(said, source),
  ...unsupportedPredicate(said, source),
];

function boosted(said: Meaning, source: Meaning): Difference[] {
  const roots = new Set(source.words.map(({ root }) => root));
  const word = said.words.find(({ lower, root }) => BOOSTERS.has(lower) && !hasSense(roots, root));
  if (word === undefined) return [];
  const message = `says '${word.text}', which the source does not`;
  return [{ kind: 'firmer', isSure: false, message, words: { said: word.text } }];
}

function unsupportedPredicate(said: Meaning, source: Meaning): Difference[] {
  if (supportInContext(said, source) >= LEAST_SUPPORT) return [];
  const roots = rootsOf(source);
  const verb = said.predicates.find(({ root }) => !hasSense(roots, root))?.text;
  const words = unsupported(said, source).map(({ text }) => text);
  const shown = verb ?? words[0] ?? said.text;
  const message = `says '${shown}', and little of it stands in the sentence of the source`;
  return [{ kind: 'other-predicate', isSure: false, message, words: { said: words.slice(0, 6).join(', ') } }];
}
