import type { DateMention, NumberMention, Span, Token } from '../../reading/reading.js';
import type { Figure, MeaningWord, WordRange } from './meaning.js';
import { lowerText } from './ranges.js';
import { rootOf } from './root.js';

/** Returns the numbers and dates in a sentence, in order. */
export function figuresIn(
  text: string,
  tokens: readonly Token[],
  words: readonly MeaningWord[],
  numbers: readonly NumberMention[],
  dates: readonly DateMention[],
): Figure[] {
  const found = [
    ...numbers.flatMap(({ start, end, value, unit }): Figure[] => {
      const range = rangeOf(tokens, { start, end });
      if (isAddress(words, range.last)) return [];
      return [
        {
          ...range,
          text: text.slice(start, end),
          value,
          unit: isSterling(unit, words, range.last) ? 'GBP' : unit,
          noun: nounAfter(words, range.last),
        },
      ];
    }),
    ...spansIn(words),
    ...limitedUnits(words),
    ...dates.map(
      ({ start, end, date }): Figure => ({
        ...rangeOf(tokens, { start, end }),
        text: text.slice(start, end),
        date,
      }),
    ),
  ];
  return found.sort((a, b) => a.first - b.first);
}

/** Whether pounds are money and not a weight: 'ten pounds', but not 'ten pounds of sugar'. */
const isSterling = (unit: string | undefined, words: readonly MeaningWord[], last: number): boolean =>
  unit === 'pounds' && words[last + 1]?.lower !== 'of';

/** Spans of time without a number, and their lengths. */
const SPANS: Readonly<Record<string, readonly [value: number, unit: string]>> = {
  'half a year': [6, 'month'],
  'a fortnight': [2, 'week'],
  'a decade': [10, 'year'],
  'a century': [100, 'year'],
};

const spansIn = (words: readonly MeaningWord[]): Figure[] =>
  words.flatMap((_, first) =>
    [first + 1, first + 2].flatMap((last) => {
      const text = lowerText(words, first, last + 1);
      const [value, noun] = SPANS[text] ?? [];
      return value === undefined || noun === undefined
        ? []
        : [{ first, last, text, value, unit: noun, noun: rootOf(noun) }];
    }),
  );

/** Words before or after 'a year' that limit it. Without a limit, it may be a rate: '$3 a year'. */
const LIMIT_BEFORE = /^(?:least|over|than|under|within)$/;
const LIMIT_AFTER = /^or (?:less|longer|more)$/;

/** Returns units of time with a limit: 'over a year', 'a month or more'. */
const limitedUnits = (words: readonly MeaningWord[]): Figure[] =>
  words.flatMap(({ lower }, first) => {
    const unit = words[first + 1]?.lower ?? '';
    if (!/^an?$/.test(lower) || !/^(?:hour|day|week|month|year|decade)$/.test(unit)) return [];
    const isLimited =
      LIMIT_BEFORE.test(words[first - 1]?.lower ?? '') ||
      LIMIT_AFTER.test(lowerText(words, first + 2, first + 4));
    const last = first + 1;
    return isLimited ? [{ first, last, text: lowerText(words, first, last + 1), value: 1, unit }] : [];
  });

/** Whether a number is a house number: '10 Downing Street'. */
const isAddress = (words: readonly MeaningWord[], last: number): boolean =>
  /^\p{Lu}/u.test(words[last + 1]?.text ?? '') &&
  /^(?:Street|Road|Avenue|Square|Lane|Drive)$/.test(words[last + 2]?.text ?? '');

/** Returns the range of the tokens that overlap a span of the text. */
export function rangeOf(tokens: readonly Token[], { start, end }: Span): WordRange {
  const first = tokens.findIndex((token) => token.end > start);
  let last = first < 0 ? tokens.length - 1 : first;
  while ((tokens[last + 1]?.start ?? end) < end) last += 1;
  return { first: first < 0 ? last : first, last };
}

/**
 * Returns the root of the noun for the counted thing: a noun at most three words after a number or the parenthesis that
 * follows the number.
 */
function nounAfter(words: readonly MeaningWord[], last: number): string | undefined {
  const from =
    words[last + 1]?.lower === '(' ? words.findIndex(({ lower }, at) => at > last && lower === ')') : last;
  if (from < 0) return undefined;
  for (let at = from + 1; at <= from + 3; at += 1) {
    const word = words[at];
    if (word === undefined || /^[,;:.]$/.test(word.lower) || word.pos === 'VERB') return undefined;
    if (word.pos === 'NOUN' && word.isContent) return word.root;
  }
  return undefined;
}
