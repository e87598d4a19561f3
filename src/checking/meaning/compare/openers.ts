import type { Meaning, MeaningWord } from '../meaning.js';
import { nameWords } from '../names/name-words.js';
import { slotsOf } from '../slots.js';

/** Adds the first word of a sentence to its names if the other sentence has it as a proper noun. */
export function withOpener(meaning: Meaning, other: Meaning): Meaning {
  const { words, names } = meaning;
  const at = words.findIndex(({ lower }) => /[\p{L}\p{N}]/u.test(lower));
  const word = words[at];
  if (word === undefined || !isProper(word) || names.some(({ first }) => first <= at)) return meaning;
  if (!other.words.some((one) => isProper(one) && one.text === word.text)) return meaning;
  const range = { first: at, last: at };
  const keys = [nameWords(word.text).join(' ')];
  const slots = slotsOf(words, range, names);
  return { ...meaning, names: [{ ...range, text: word.text, keys, isKnown: false, slots }, ...names] };
}

const isProper = ({ text, pos, isContent }: MeaningWord): boolean =>
  pos === 'PROPN' && isContent && /^[\p{Lu}\p{Lo}]/u.test(text);
