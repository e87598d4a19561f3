import { BOOSTERS } from '../lexicon/negative-words.js';
import { PLAIN_NOUNS, PLAIN_VERBS } from '../lexicon/plain-words.js';
import type { Difference, Meaning } from '../meaning.js';
import { hasSense } from '../senses.js';
import { supportInContext, unsupported } from '../support.js';

/** Below this share of its words in the source, a sentence says something else. */
const LEAST_SUPPORT = 0.4;

/** What is said of which the source has nothing, and words that make it surer than the source does. */
export const otherPredicates = (said: Meaning, source: Meaning): Difference[] => [
  ...boosted(said, source),
  ...unsupportedPredicate(said, source),
  ...addedWords(said, source),
];

/** Nouns and adjectives of which neither the source nor what it rests on has anything. */
function addedWords(said: Meaning, source: Meaning): Difference[] {
  const inVoice = new Set((said.voice.name ?? '').toLowerCase().split(/\s+/u));
  const word = unsupported(said, source).find(
    ({ pos, root, lower }) =>
      /^(?:NOUN|ADJ)$/.test(pos) &&
      !PLAIN_NOUNS.has(root) &&
      !inVoice.has(lower) &&
      !isMisprinted(lower, source),
  );
  if (word === undefined) return [];
  const message = `says '${word.text}', which the sentence of the source does not`;
  return [{ kind: 'added-word', isSure: false, message, words: { said: word.text } }];
}

/** 'fentany' for 'fentanyl'. */
const isMisprinted = (word: string, { words }: Meaning): boolean =>
  words.some(({ lower }) => lower.length > 5 && word.length - lower.length === 1 && word.startsWith(lower));

function boosted(said: Meaning, source: Meaning): Difference[] {
  const roots = new Set(source.words.map(({ root }) => root));
  const word = said.words.find(
    ({ lower, root }, at) =>
      BOOSTERS.has(lower) &&
      !hasSense(roots, root) &&
      !isTurn(said.words[at - 1]?.lower, said.words[at - 2]?.lower),
  );
  if (word === undefined) return [];
  const message = `says '${word.text}', which the source does not`;
  return [{ kind: 'firmer', isSure: false, message, words: { said: word.text } }];
}

/** 'Above all', 'first of all'. */
const isTurn = (before: string | undefined, first: string | undefined): boolean =>
  before === 'above' || (before === 'of' && first === 'first');

function unsupportedPredicate(said: Meaning, source: Meaning): Difference[] {
  const missing = unsupported(said, source);
  const verb = missing.find(
    ({ pos, root, lower }) => pos === 'VERB' && !PLAIN_VERBS.has(root) && !BOOSTERS.has(lower),
  );
  const isFar = supportInContext(said, source) < LEAST_SUPPORT;
  if (verb === undefined && !isFar) return [];
  const shown = verb ?? missing[0];
  const words = isFar ? missing.slice(0, 6).map(({ text }) => text) : [shown?.text ?? said.text];
  const message = `says '${shown?.text ?? said.text}', which the sentence of the source does not`;
  return [{ kind: 'other-predicate', isSure: false, message, words: { said: words.join(', ') } }];
}
