import { anyOf } from '../lexicon-pattern.js';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, MEASURES } from './units.js';
import { FRACTIONS, MAGNITUDES, NUMBER_WORDS, SHORT_MAGNITUDES } from './words.js';

const WORD = anyOf(Object.keys(NUMBER_WORDS));
const MAGNITUDE = anyOf(Object.keys(MAGNITUDES));
/** Letters of English and related languages; compiling all Unicode letters takes too long. */
const LETTER = '[A-Za-z\\u00c0-\\u024f]';
/** A number of one word stands before; up to eight more go on: 'two hundred and five thousand'. */
const WORDS = `(?:${WORD}|an?(?=\\s(?:${MAGNITUDE})\\b))(?:[\\s-](?:and\\s)?(?:${WORD}|${MAGNITUDE})(?!${LETTER})){0,8}`;
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SIGN = anyOf(Object.keys(CURRENCY_SIGNS));

/** Not inside a word, a code such as STS-135, a time, a version or an address. */
const START = `(?<![\\w\\u00c0-\\u024f/#@.:]|${LETTER}[-–]|\\d[,])`;
const END = `(?!\\d|[.:,/-]\\d)(?!(?!(?:${anyOf(MEASURES)})(?!${LETTER}))${LETTER})`;

/**
 * The forms of amounts. Groups: sign, digits, short (magnitude), words, magnitude, percent, money, measure.
 */
const AMOUNT = [
  START,
  `(?:(?<sign>${SIGN}|(?:${CURRENCY_CODES.join('|')})\\s)\\s?)?`,
  `(?:(?<minus>[-−])(?=\\d))?`,
  `(?:(?<digits>${DIGITS})(?<short>(?:${anyOf(Object.keys(SHORT_MAGNITUDES))})(?!${LETTER}))?|(?<words>${WORDS}))`,
  `(?:[\\s-](?<magnitude>${MAGNITUDE})s?(?!${LETTER}))?`,
  END,
  `(?:\\s?(?<percent>%)|[\\s-](?<percentWord>percent|per\\scent)(?!${LETTER})`,
  `|[\\s-](?<money>${anyOf(Object.keys(CURRENCY_WORDS))})(?!${LETTER})`,
  `|(?<link>[\\s-]|(?=[°km]))(?<measure>${anyOf(MEASURES)})(?!${LETTER}))?`,
].join('');

export const AMOUNTS = new RegExp(AMOUNT, 'giu');

/** 'two-thirds', 'a quarter of', 'half of'; 'half' or 'quarter' alone can be part of a game or a year. */
export const SHARES = new RegExp(
  `(?<![\\w\\u00c0-\\u024f-])(?:(?<count>${WORD}|an?)[\\s-])?(?<part>${anyOf(Object.keys(FRACTIONS))})(?=\\s(?:of|the|its|their|his|her|all)\\b|[,.;)]|$)`,
  'giu',
);

/** 'one in five', 'three out of ten', '9 out of 10'. */
export const RATIOS = new RegExp(
  `(?<![\\w\\u00c0-\\u024f])(?<part>${WORD}|\\d{1,3})\\s(?<link>in|out\\sof)\\s(?:every\\s)?(?<whole>${WORD}|\\d{1,3}|a\\shundred|a\\sthousand)(?![\\w\\u00c0-\\u024f.:-])`,
  'giu',
);
