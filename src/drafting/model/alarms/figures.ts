import type { Meaning } from '../../../checking/meaning/meaning.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import type { Exchanged } from './names.js';

/** Differences in numbers that the checks report and that are none. */

/** 'All 259 on board and eleven on the ground': both have both numbers, in the same order. */
export function haveBoth({ said, source: other }: Exchanged, text: string, source: string): boolean {
  const places = [text, source].map((words) => [words.indexOf(said), words.indexOf(other)] as const);
  return (
    places.every(([one, two]) => one >= 0 && two >= 0) &&
    new Set(places.map(([one, two]) => one < two)).size === 1
  );
}

/** 'The 420 event': a number before a noun in the singular is its name, if the text has both elsewhere. */
export function isDesignation(number: string, { words }: Meaning, article: string): boolean {
  if (!/^\d+$/.test(number) || number === '1') return false;
  const at = words.findIndex(({ text }) => text === number);
  const next = words[at + 1];
  return (
    next?.pos === 'NOUN' &&
    !/(?:s|people|men|women|children|police|percent|million|billion|thousand|hundred)$/.test(next.lower) &&
    standsIn(`${number} ${next.text}`, article)
  );
}

/** 'Flight 17': a number that is part of a name in the text, unless the sentence has another number there. */
export function isInName(number: string, text: string, sentence: string, article: string): boolean {
  if (!/^\d+$/.test(number)) return false;
  const [name, word = ''] =
    new RegExp(`(\\p{Lu}\\p{L}+)[ -]${number}(?![\\p{L}\\p{N}.,]\\p{N})`, 'u').exec(text) ?? [];
  return (
    name !== undefined &&
    !CALENDAR.test(word) &&
    standsIn(name, article) &&
    !new RegExp(`${word}[ -]\\d`, 'u').test(sentence)
  );
}

/** 'May 17' is no name. */
const CALENDAR =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|About|At|In|On|By|All|Over|Only|The|Some|Nearly|Almost)/;
