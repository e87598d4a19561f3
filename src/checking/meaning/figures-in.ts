import type { DateMention, NumberMention, Span, Token } from '../../reading/reading.js';
import type { Figure, MeaningWord, WordRange } from './meaning.js';
import { isInAny, lowerText } from './ranges.js';

/** Returns the numbers and dates in a sentence, in order. */
export function figuresIn(
  text: string,
  tokens: readonly Token[],
  words: readonly MeaningWord[],
  numbers: readonly NumberMention[],
  dates: readonly DateMention[],
): Figure[] {
  const spans = spansIn(words);
  const found = [
    ...numbers.flatMap(({ start, end, value, unit }): Figure[] => {
      const range = rangeOf(tokens, { start, end });
      if (isInAny(spans, range.first)) return [];
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
    ...spans,
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
  /^pounds?$/.test(unit ?? '') && words[last + 1]?.lower !== 'of';

/** Spans of time without a number: 'half an hour', 'a decade', 'a year and a half', and 'a year' in 'within a year'. */
const SPAN = /^(half )?(?:an?|one) (minute|hour|day|week|fortnight|month|year|decade|century)( and a half)?$/;

/** Words before 'a year' if it is a span of time, unlike 'five pounds a year'. */
const LASTING =
  /^(?:in|within|for|over|after|of|than|about|almost|nearly|under|least|last(?:s|ed|ing)?|tak(?:e|es|ing)|took)$/;

const spansIn = (words: readonly MeaningWord[]): Figure[] =>
  words.flatMap((_, first) => {
    const spans = [first + 4, first + 2, first + 1].flatMap((last) => spanAt(words, { first, last }) ?? []);
    return spans.slice(0, 1);
  });

function spanAt(words: readonly MeaningWord[], { first, last }: WordRange): Figure | undefined {
  const text = lowerText(words, first, last + 1);
  const [, half, unit, more] = SPAN.exec(text) ?? [];
  if (unit === undefined || words[last + 1]?.lower === 'ago') return undefined;
  const isSpan = half !== undefined || more !== undefined || /^(?:fortnight|decade|century)$/.test(unit);
  if (!isSpan && !LASTING.test(words[first - 1]?.lower ?? '')) return undefined;
  return { first, last, text, value: half ? 0.5 : more ? 1.5 : 1, unit };
}

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
