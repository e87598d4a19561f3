import { OFFICES, PARTIES, PLURAL_TITLES, TITLES } from '../../../reading/lexicon/titles.js';
import type { MeaningWord, NameUse } from '../meaning.js';
import { textOf } from '../ranges.js';
import { slotsOf } from '../slots.js';
import type { NameBook } from './name-book.js';
import { nameWords } from './name-words.js';

/** Returns the names in a sentence, in order. */
export function namesIn(words: readonly MeaningWord[], book: NameBook): NameUse[] {
  const found: Omit<NameUse, 'slots'>[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const use = useAt(words, at, book);
    if (use === undefined) continue;
    found.push(use);
    at = use.last;
  }
  return found.map((use) => ({ ...use, slots: slotsOf(words, use, found) }));
}

function useAt(
  words: readonly MeaningWord[],
  at: number,
  book: NameBook,
): Omit<NameUse, 'slots'> | undefined {
  const known = book.findAt(words, at);
  const last = known === undefined ? lastOfUnknown(words, at, book) : at + known.length - 1;
  if (last === undefined) return undefined;
  const text = textOf(words, { first: at, last });
  const keys = known?.keys ?? [nameWords(text).join(' ')];
  return { first: at, last, text, keys, isKnown: known !== undefined };
}

/** Returns the index of the last word in a run of unknown capitalized words that are not titles. */
function lastOfUnknown(words: readonly MeaningWord[], first: number, book: NameBook): number | undefined {
  let last = first - 1;
  while (isNameLike(words, last + 1) && (last < first || book.findAt(words, last + 1) === undefined))
    last += 1;
  if (last < first) return undefined;
  // A single word may be capitalized only because it begins the sentence.
  const isSure = last > first || !opensSentence(words, first) || PARTIES.has(words[first]?.text ?? '');
  return isSure ? last : undefined;
}

function isNameLike(words: readonly MeaningWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^[\p{Lu}\p{Lo}]/u.test(word.text) || !word.isContent) return false;
  if (isTitle(word.text) || CALENDAR.test(word.lower) || isCurrency(words, at)) return false;
  return word.pos === 'PROPN' || !opensSentence(words, at);
}

/** Whether letters are part of a currency sign: 'HK' in 'HK$5 million'. */
const isCurrency = (words: readonly MeaningWord[], at: number): boolean =>
  words[at + 1]?.text === '$' && /^\p{Lu}{1,3}$/u.test(words[at]?.text ?? '');

const isTitle = (text: string): boolean => TITLES.has(text) || PLURAL_TITLES.has(text) || OFFICES.has(text);

const opensSentence = (words: readonly MeaningWord[], at: number): boolean =>
  at === 0 || /^["“”.:!?]$/u.test(words[at - 1]?.text ?? '');

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
