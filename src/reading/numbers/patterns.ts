import { anyOf } from '../lexicon-pattern.js';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, MEASURES } from './units.js';
import { FRACTIONS, MAGNITUDES, NUMBER_WORDS, SHORT_MAGNITUDES } from './words.js';

const WORD = anyOf(Object.keys(NUMBER_WORDS));
const MAGNITUDE = anyOf(Object.keys(MAGNITUDES));
/** A number of one word stands before; up to eight more go on: 'two hundred and five thousand'. */
const WORDS = `(?:${WORD}|an?(?=\\s(?:${MAGNITUDE})\\b))(?:[\\s-](?:and\\s)?(?:${WORD}|${MAGNITUDE})(?![\\p{L}])){0,8}`;
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SIGN = anyOf(Object.keys(CURRENCY_SIGNS));

/** Not inside a word, a code such as STS-135, a time, a version or an address. */
const START = '(?<![\\p{L}\\p{N}_/#@.:]|\\p{L}[-–]|\\d[,])';
const END = `(?!\\p{N}|[.:,/-]\\d)(?!(?!(?:${anyOf(MEASURES)})(?!\\p{L}))\\p{L})`;

/**
 * The ways in which amounts are written. Groups: sign, digits, short (magnitude), words, magnitude, percent, money,
 * measure.
 */
const AMOUNT = [
  START,
  `(?:(?<sign>${SIGN}|(?:${CURRENCY_CODES.join('|')})\\s)\\s?)?`,
  `(?:(?<minus>[-−])(?=\\d))?`,
  `(?:(?<digits>${DIGITS})(?<short>(?:${anyOf(Object.keys(SHORT_MAGNITUDES))})(?![\\p{L}]))?|(?<words>${WORDS}))`,
  `(?:[\\s-](?<magnitude>${MAGNITUDE})s?(?![\\p{L}]))?`,
  END,
  `(?:\\s?(?<percent>%)|[\\s-](?<percentWord>percent|per\\scent)(?![\\p{L}])`,
  `|[\\s-](?<money>${anyOf(Object.keys(CURRENCY_WORDS))})(?![\\p{L}])`,
  `|(?<link>[\\s-]|(?=[°km]))(?<measure>${anyOf(MEASURES)})(?![\\p{L}]))?`,
].join('');

export const AMOUNTS = new RegExp(AMOUNT, 'giu');

/** 'two-thirds', 'a quarter of', 'half of'; a half or a quarter alone may be of a game or a year. */
export const SHARES = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<count>${WORD}|an?)[\\s-])?(?<part>${anyOf(Object.keys(FRACTIONS))})(?=\\s(?:of|the|its|their|his|her|all)\\b|[,.;)]|$)`,
  'giu',
);

/** 'one in five', 'three out of ten', '9 out of 10'. */
export const RATIOS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<part>${WORD}|\\d{1,3})\\s(?<link>in|out\\sof)\\s(?:every\\s)?(?<whole>${WORD}|\\d{1,3}|a\\shundred|a\\sthousand)(?![\\p{L}\\p{N}.:-])`,
  'giu',
);
