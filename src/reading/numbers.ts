import { findInChunks } from './chunks.js';
import { anyOf } from './lexicon-lines.js';
import { amountIn } from './numbers/amount.js';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, MEASURES } from './numbers/units.js';
import { FRACTIONS, MAGNITUDES, NUMBER_WORDS, SHORT_MAGNITUDES, smallNumber } from './numbers/words.js';
import type { NumberMention, Span } from './reading.js';
import { moved, overlaps } from './spans.js';

const WORD = anyOf(Object.keys(NUMBER_WORDS));
const MAGNITUDE = anyOf(Object.keys(MAGNITUDES));
/** The letters of English and related languages. A pattern for all Unicode letters takes too long to compile. */
const LETTER = '[A-Za-z\\u00c0-\\u024f]';
/** A number word, followed by up to eight more: 'two hundred and five thousand', 'one point three'. */
const WORDS = `(?:${WORD}|an?(?=\\s(?:${MAGNITUDE})\\b))(?:(?:(?<=${MAGNITUDE})\\sand\\s|[\\s-](?:point\\s)?)(?:${WORD}|${MAGNITUDE})(?!${LETTER})){0,8}`;
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SIGN = anyOf(Object.keys(CURRENCY_SIGNS));

/** A lookbehind that excludes numbers inside words, codes (STS-135), times, versions and addresses. */
const START = `(?<![\\w\\u00c0-\\u024f/#@.:]|${LETTER}[-–]|\\d[,])`;
const END = `(?!\\d|[.:,/-]\\d)(?!(?!(?:p|${anyOf(MEASURES)})(?!${LETTER}))${LETTER})`;

const AMOUNT = [
  START,
  `(?:(?<sign>${SIGN}|(?:${CURRENCY_CODES.join('|')})\\s)\\s?)?`,
  `(?:(?<minus>[-−])(?=\\d))?`,
  `(?:(?<digits>${DIGITS})(?<short>(?:${anyOf(Object.keys(SHORT_MAGNITUDES))})(?!${LETTER}))?|(?<words>${WORDS}))`,
  '(?<half>\\sand\\sa\\shalf)?',
  `(?:[\\s-](?<magnitude>${MAGNITUDE})s?(?!${LETTER}))?`,
  END,
  `(?:\\s?(?<percent>%)|[\\s-](?<percentWord>percent|per\\scent)(?!${LETTER})`,
  `|(?<pence>p(?!\\.m)|[\\s-]pence)(?!${LETTER})`,
  `|[\\s-](?<money>${anyOf(Object.keys(CURRENCY_WORDS))})(?!${LETTER})`,
  `|(?<link>[\\s-]|(?=[°A-Za-z]))(?<measure>${anyOf(MEASURES)})(?!${LETTER}))?`,
].join('');

const AMOUNTS = new RegExp(AMOUNT, 'giu');

/**
 * Matches fractions: 'two-thirds', 'a quarter of'. If no word such as 'of' follows, 'half' or 'quarter' may mean part
 * of a game or a year.
 */
const SHARES = new RegExp(
  `(?<![\\w\\u00c0-\\u024f-])(?:(?<count>${WORD}|an?)[\\s-])?(?<part>${anyOf(Object.keys(FRACTIONS))})(?:(?=\\s(?:of|the|its|their|his|her|all)\\b|[,.;)]|$)|(?<=\\bby\\s(?:an?\\s)?\\p{L}+))`,
  'giu',
);

/** Matches ratios: 'one in five', 'three out of ten', '9 out of 10'. */
const RATIOS = new RegExp(
  `(?<![\\w\\u00c0-\\u024f])(?<part>${WORD}|\\d{1,3})\\s(?<link>in|out\\sof)\\s(?:every\\s)?(?<whole>${WORD}|\\d{1,3}|a\\shundred|a\\sthousand)(?![\\w\\u00c0-\\u024f.:-])`,
  'giu',
);

/** Returns the value of a fraction: 'two-thirds' is two times a third. */
function shareIn(match: RegExpExecArray): NumberMention | undefined {
  const { count = '', part = '' } = match.groups ?? {};
  if (count === '' && !/^(?:half|halves)$/i.test(part)) return undefined;
  const times = NUMBER_WORDS[count.toLowerCase()] ?? 1;
  const value = times * (FRACTIONS[part.toLowerCase()] ?? 1);
  return { start: match.index, end: match.index + match[0].length, value };
}

/** Returns the value of a ratio: 'one in five' is a fifth, but 'three in May' and 'two in 2030' are not ratios. */
function ratioIn(match: RegExpExecArray): NumberMention | undefined {
  const { part = '', whole = '', link = '' } = match.groups ?? {};
  const [of, all] = [smallNumber(part), smallNumber(whole)];
  const isShare = of < all && (link !== 'in' || of === 1 || [10, 100, 1000].includes(all) || of * 2 > all);
  return isShare ? { start: match.index, end: match.index + match[0].length, value: of / all } : undefined;
}

const RULES = [
  { pattern: RATIOS, read: ratioIn },
  { pattern: SHARES, read: shareIn },
  { pattern: AMOUNTS, read: amountIn },
] as const;

/**
 * Finds the numbers in the sentences of a text, in order: amounts in digits or words, money, percentages and shares.
 * The span includes signs, magnitudes ('2.3 million') and units of measure, but not the noun that is counted ('people').
 *
 * @param dates spans to skip, since the numbers in them belong to a date or a time
 */
export function numbersIn(
  text: string,
  sentences: readonly Span[],
  dates: readonly Span[] = [],
): NumberMention[] {
  let nextDate = 0;
  return findInChunks(text, sentences, (chunk, start) => {
    const taken: Span[] = [];
    for (let date = dates[nextDate]; date && date.start < start + chunk.length; date = dates[++nextDate])
      taken.push(moved(date, -start));
    return mentionsIn(chunk, taken);
  });
}

function mentionsIn(words: string, taken: Span[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (const { pattern, read } of RULES)
    for (const match of words.matchAll(pattern)) {
      const mention = read(match, words);
      if (!mention || taken.some((other) => overlaps(other, mention))) continue;
      mentions.push(mention);
      taken.push(mention);
    }
  return mentions.sort((a, b) => a.start - b.start);
}
