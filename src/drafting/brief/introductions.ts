import type { Reading } from '../../reading/reading.js';
import type { Line } from './lines.js';

/**
 * Finds the sentences that introduce the people and things that another sentence mentions: 'Stuart Hensel of the
 * institute' for 'Mr Hensel', 'a steel mill' for 'the mill'.
 */

/** The indexes of the earlier lines that introduce the names and the things in a line. */
export interface Introductions {
  readonly ofNames: readonly number[];
  readonly ofThings: readonly number[];
}

/** Returns, for each line, the earlier lines that introduce what it mentions. */
export function introductionsOf(lines: readonly Line[], { text, names }: Reading): Introductions[] {
  const places = names.filter(({ kind }) => kind === 'place').flatMap(({ mentions }) => mentions);
  const inPlace = (at: number) => places.some(({ start, end }) => start <= at && at < end);
  const named = lines.map((line) => namesIn(line, text, inPlace));
  return lines.map((line, index) => ({
    ofNames: (named[index] ?? [])
      .filter(({ isAlone }) => isAlone)
      .flatMap(({ word }) => firstWith(word, named))
      .filter((before) => before < index),
    ofThings: [
      ...thingsIn(line.text).flatMap((noun) => lastIntroducing(noun, lines.slice(0, index))),
      ...numbersIn(line.text).flatMap((number) => lastWith(number, lines.slice(0, index))),
    ],
  }));
}

/** A capitalized word, and whether there are other capitalized words next to it. */
interface Named {
  readonly word: string;
  readonly isAlone: boolean;
}

const HONORIFIC =
  '(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Judge|President|Senator|Professor|Prof|Mayor|Captain)\\.? ';
const NAME = new RegExp(
  `(?<=[\\p{L}\\p{N},;:–—-][”"’)]? [("“‘]?)(?:${HONORIFIC})?(\\p{Lu}[\\p{L}\\p{N}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)|^${HONORIFIC}(\\p{Lu}\\p{L}+)|^(\\p{Lu}\\p{L}+)`,
  'gu',
);

function namesIn({ start, end }: Line, text: string, inPlace: (at: number) => boolean): Named[] {
  return [...text.slice(start, end).matchAll(NAME)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const at = start + match.index + match[0].length - name.length;
    const isFirst = match[3] !== undefined;
    if (inPlace(at)) return [];
    const isTitled = match[2] !== undefined || TITLED.test(match[0]);
    return name.split(PART).flatMap((part) => wordsOf(part.split(' '), isFirst, isTitled));
  });
}

/** 'the institute’s Mr Hensel' names two things. */
const PART = new RegExp(`(?<=['’]s?) (?:${HONORIFIC})?| ${HONORIFIC}`, 'u');

/** @param isTitled whether the words follow 'Mr' or another title, so that they are somebody's name: 'Mr English' */
const wordsOf = (words: readonly string[], isFirst: boolean, isTitled: boolean): Named[] =>
  words
    .map((word) => word.replace(/['’]s?$/u, ''))
    .filter((word) => word.length > 2)
    .map((word) => ({
      word,
      isAlone: words.length === 1 && !isFirst && (isTitled || !COMMON.test(word)),
    }));

const TITLED = new RegExp(HONORIFIC, 'u');

/** Capitalized words that need no introduction: days, months, peoples, well-known bodies and titles. */
const COMMON =
  /^(?:\p{L}+day|Jan\w*|Feb\w*|March|April|May|June|July|Aug\w*|Sept\w*|Oct\w*|Nov\w*|Dec\w*|\p{L}+(?:an|ans|ish|ese|ist|ists)|BBC|NATO|Nato|NASA|Nasa|FBI|CIA|The|But|And|Christmas|Easter|Internet|Parliament|Congress|Senate|Government|Prime|Minister|President|Court|Labour|Tory|Tories|God|King|Queen|English|French|Greek|Czech|Swiss|Dutch|Iraqi|Iraqis|Israeli|Israelis|Pakistani|Saudi)$/u;

const firstWith = (word: string, named: readonly (readonly Named[])[]): number[] => {
  const first = named.findIndex((own) => own.some((one) => one.word === word));
  return first < 0 ? [] : [first];
};

/** 'the mill', but not 'the owner of the mill', which explains itself. */
const DEFINITE =
  /\b[Tt]he (?:(?:two|three|four|other|new|same|\p{Ll}+ed) )?(\p{Ll}{3,}?)s?\b(?! (?:of|that|who|which|where|when|to)\b)(?!['’-])/gu;
const TIME =
  /^(?:best|worst|(?:bigg|great|high|larg|lat|low|old|poor|rich|strong|weak|young)est|year|month|week|day|time|hour|minute|moment|end|way|number|world|people|first|second|last|next|same|other|most|more|only|past|early|late|country|state|government|public|police|media|new|part|case|fact|rest|(?!building|hearing|meeting|painting)\p{Ll}+ing)$/u;

/** Returns the nouns with 'the' that the sentence itself does not introduce. */
const thingsIn = (sentence: string): string[] =>
  [...sentence.matchAll(DEFINITE)].flatMap(({ 1: noun = '', index }) =>
    TIME.test(noun) || new RegExp(`\\b${noun}`, 'iu').test(sentence.slice(0, index)) ? [] : [noun],
  );

/** Returns the numbers that describe something known: 'the 300-shareholder threshold', 'the 40 pilots'. */
const numbersIn = (sentence: string): string[] =>
  [
    ...sentence.matchAll(
      /\b[Tt]he (\d[\d.,]*)(?:-| \p{Ll}+s\b)(?! (?:years?|months?|weeks?|days|hours)\b)/gu,
    ),
  ].map(([, number = '']) => number);

const lastWith = (number: string, before: readonly Line[]): number[] => {
  const last = before.findLastIndex(({ text }) =>
    new RegExp(`(?<![\\d.,])${number}(?![\\d]|[.,]\\d)`, 'u').test(text),
  );
  return last < 0 ? [] : [last];
};

/** Returns the last of the lines with 'a mill', 'its old steel mill', 'two mills' or 'Norholm Mill'. */
function lastIntroducing(noun: string, before: readonly Line[]): number[] {
  const indefinite = new RegExp(
    `\\b(?:an?|one|two|three|four|five|six|another|several|some|his|her|its|their|\\p{Lu}\\p{L}+['’]s?|\\d+) (?:(?!(?:the|of|to|in|on|at|for|by|and|that|who|which)\\b)[\\p{L}\\p{N}’'"-]+ ){0,4}${noun}(?:s|es)?\\b`,
    'iu',
  );
  const named = new RegExp(
    `\\p{Lu}\\p{L}+ ${noun.charAt(0).toUpperCase()}${noun.slice(1)}\\b(?! \\p{Lu})`,
    'u',
  );
  const last = before.findLastIndex(({ text }) => indefinite.test(text) || named.test(text));
  const described = new RegExp(`\\bthe (?:\\p{Ll}+ )?${noun}s? (?:for|of|on|that|to|which)\\b`, 'iu');
  const first = last < 0 ? before.findIndex(({ text }) => described.test(text)) : last;
  return first < 0 ? [] : [first];
}
