import { BODY_NOUNS, COMPANY_WORDS } from '../lexicon/bodies.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { TITLE_MODIFIERS, TITLES } from '../lexicon/titles.js';
import { textAt } from '../line/words.js';
import { isDemonym, isKnownName, knownPlace } from './gazetteer.js';
import { isNamedByNoun, splitTitle, textOf } from './roles/titles.js';
import type { Run } from './runs.js';
import type { Word } from './words.js';

/**
 * Returns the words of a run without the words that are not part of a name, such as the first word of a sentence,
 * 'German' before a person's name, and the party in '(R Texas)'.
 */
export function namePart({ words, opensSentence }: Run, inside: ReadonlySet<string>): readonly Word[] {
  const first = words[0];
  if (/^[RDI]$/.test(first?.text ?? '') && knownPlace(textOf(words.slice(1))) !== undefined)
    return words.slice(1);
  if (opensSentence && isPluralNoun(words, inside)) return [];
  if (opensSentence && isCommonNoun(words, inside)) return words.slice(1);
  if (hasOccupation(words)) return words.slice(1);
  const isUnsure = opensSentence && first !== undefined && !isKnownWord(first, inside) && !opensTitle(words);
  if (isUnsure && (words.length === 1 || !isKnownOrBody(words))) return withoutPeoples(words.slice(1));
  return withoutPeoples(words);
}

/** Whether a sentence begins with a title of several words: 'Home Secretary Mara Lind'. */
const opensTitle = (words: readonly Word[]): boolean =>
  TITLE_MODIFIERS.has(textAt(words, 0)) && TITLES.has(textAt(words, 1));

/** Whether a name begins with an occupation: 'Environmentalist Mara Lind'. */
const hasOccupation = (words: readonly Word[]): boolean =>
  words.length === 3 &&
  /\p{Ll}(?:ist|eer|ian)$/u.test(textAt(words, 0)) &&
  !FIRST_NAMES.has(textAt(words, 0)) &&
  FIRST_NAMES.has(textAt(words, 1));

const isKnownWord = ({ text, pos }: Word, inside: ReadonlySet<string>): boolean =>
  inside.has(text) ||
  pos === 'PROPN' ||
  FIRST_NAMES.has(text) ||
  TITLES.has(text) ||
  isKnownName(text) ||
  isDemonym(text);

const isKnownOrBody = (words: readonly Word[]): boolean =>
  isKnownName(textOf(words)) || BODY_NOUNS.has(words.at(-1)?.text ?? '');

/** Removes words for peoples before a name: 'German Mara Lind' becomes 'Mara Lind'. */
export function withoutPeoples(words: readonly Word[]): readonly Word[] {
  const text = textOf(words);
  if (isKnownName(text)) return words;
  if (endsBody(words) && !isDemonym(text)) return words;
  if (isDemonym(text)) return [];
  const start = words.findIndex(
    ({ text: word }, index) =>
      !isDemonym(word) &&
      !isDemonym(textOf(words.slice(index, index + 2))) &&
      !isDemonym(textOf(words.slice(Math.max(0, index - 1), index + 1))),
  );
  return start > 0 && splitTitle(words) === undefined ? words.slice(start) : words;
}

/**
 * Whether a name ends in a noun for an organization. The name can then include a people: 'Greek Ministry of Culture'.
 */
function endsBody(words: readonly Word[]): boolean {
  const of = words.findIndex(({ lower }) => lower === 'of');
  const noun = (of > 1 ? words[of - 1] : words.at(-1))?.text ?? '';
  return BODY_NOUNS.has(noun) || (of > 1 && noun === 'Chambers');
}

/** Whether the only word is a plural noun that is also in the text in lowercase: 'Parents' after 'both parents'. */
function isPluralNoun(words: readonly Word[], inside: ReadonlySet<string>): boolean {
  const { text = '', lower = '' } = words[0] ?? {};
  const isNoun = /[^s]s$/u.test(lower) && (inside.has(lower) || inside.has(lower.slice(0, -1)));
  return words.length === 1 && isNoun && !inside.has(text) && !isKnownName(text) && !BODY_NOUNS.has(text);
}

/**
 * Whether the first word of a sentence is a common noun: 'Skier' in 'Skier Lind' if the text also contains 'the skier'.
 */
function isCommonNoun(words: readonly Word[], inside: ReadonlySet<string>): boolean {
  const { text = '', lower = '' } = words[0] ?? {};
  const last = words.at(-1)?.text ?? '';
  if (words.length < 2 || words.length > 3 || !inside.has(lower) || inside.has(text)) return false;
  if (FIRST_NAMES.has(text) || TITLES.has(text) || BODY_NOUNS.has(text) || isDemonym(text)) return false;
  if (isNamedByNoun(last) || COMPANY_WORDS.has(last)) return false;
  return words.every(({ text: word }) => /^\p{Lu}/u.test(word)) && !isKnownName(textOf(words));
}
