import { standsIn, wordsIn } from '../../../checking/verify/comparable.js';

/** Differences in names that the checks report and that are none. */

/** A name or number of a statement, and the one that the source has in its place. */
export interface Exchanged {
  readonly said: string;
  readonly source: string;
}

/** Words for somebody whose name the sentence before has. */
const POINTS = /\b(?:he|she|they|his|her|their|him|them|who|whose)\b/i;

/**
 * Whether one name is not in the place of the other: the other belongs to whoever speaks or is spoken to, or only tells
 * whose officer or paper it is.
 *
 * @param text the statement
 * @param source the words of the source behind it
 * @param voice whoever says it
 */
export function isNotSwapped({ said, source: other }: Exchanged, text: string, source: string, voice = '') {
  if (isOfAnother(said, text) || isMisspelled(said, other) || isSpelledOtherwise(said, other)) return true;
  if (voice !== '' && standsIn(other, voice)) return true;
  if (isAddressed(other, source)) return true;
  // 'Malyasian prime minister': an office that the statement has too, spelled as it is.
  if (/ \p{Ll}/u.test(other) && isSpelledOtherwise(other, text)) return true;
  const isInSource = standsIn(said, source);
  return isInSource && !standsIn(other, text) && (POINTS.test(text) || describes(other, source));
}

/** 'Etemad', in 'Etemad-e Melli'. */
const isOfAnother = (name: string, text: string): boolean =>
  new RegExp(`${escaped(name)}-|-\\p{L}+ ${escaped(name)}`, 'u').test(text);

/** 'Told the BBC', 'to Xinhua'. */
const isAddressed = (name: string, source: string): boolean =>
  new RegExp(`\\b(?:told|tell|tells|telling|to) (?:the )?${escaped(name)}(?![\\p{L}\\p{N}])`, 'u').test(
    source,
  );

/** 'The Cuban leader', 'the Iran-based newspaper', 'the US's agency'. */
const describes = (name: string, source: string): boolean =>
  new RegExp(`${escaped(name)}(?:(?:-| )\\p{Ll}|['’]s )`, 'u').test(source);

/** Whether a name is that of the source, with one letter more, less, different or exchanged with the next: not the first. */
const isMisspelled = (said: string, other: string): boolean =>
  said.length >= 8 && other.length >= 8 && isOneSlip(said, other);

function isOneSlip(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const isFirst = from === 0 || one[from - 1] === ' ';
  const ends = [one, other].map((name) => name.slice(from + 1));
  const [rest = '', otherRest = ''] = ends;
  const isExchanged =
    one[from] === otherRest[0] && rest[0] === other[from] && rest.slice(1) === otherRest.slice(1);
  return (
    !isFirst &&
    (rest === otherRest || rest === other.slice(from) || one.slice(from) === otherRest || isExchanged)
  );
}

/** 'Federal Aviation Administration' where the sentence has 'Federal Aviation Adminstration'. */
export function isSpelledOtherwise(name: string, sentence: string): boolean {
  const words = wordsIn(sentence);
  const unknown = wordsIn(name).filter((word) => !words.includes(word));
  return unknown.length > 0 && unknown.every((word) => words.some((other) => isMisspelled(word, other)));
}

/** A name as part of a regular expression. */
export const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a name, with the capitalized words around it ('Department of Justice'), is in the source, perhaps misspelled. */
export function isWhole(name: string, text: string, source: string): boolean {
  const run = new RegExp(
    `(?:\\p{Lu}[\\p{L}.]*\\s)*${escaped(name)}(?:\\s(?:of |for |the )*\\p{Lu}\\p{L}*)*`,
    'u',
  ).exec(text)?.[0];
  return run?.includes(' ') === true && (hasWords(run, source) || isSpelledOtherwise(run, source));
}

/** Whether a text has each word of a name. */
export function hasWords(name: string, text: string): boolean {
  const words = wordsIn(text);
  return wordsIn(name).every((word) => words.includes(word));
}
