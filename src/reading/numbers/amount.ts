import type { NumberMention } from '../reading.js';
import { CURRENCY_SIGNS, CURRENCY_WORDS } from './units.js';
import { MAGNITUDES, SHORT_MAGNITUDES, valueOfDigits, valueOfWords } from './words.js';

/** Converts a match of `AMOUNTS` to a mention; undefined if the match is not an amount, as in 'one of them'. */
export function amountIn(match: RegExpExecArray, words: string): NumberMention | undefined {
  const groups = match.groups ?? {};
  const end = match.index + match[0].length;
  const value = amountOf(groups);
  const unit = unitOf(groups) ?? countedIn(words.slice(end, end + 60));
  if (groups.words && !isCounted(groups.words, unit)) return undefined;
  const mention = { start: match.index, end, value };
  return unit === undefined ? mention : { ...mention, unit };
}

type Groups = Readonly<Record<string, string | undefined>>;

function amountOf({ digits, words = '', half, short, magnitude, minus, pence }: Groups): number {
  const base = (digits === undefined ? valueOfWords(words) : valueOfDigits(digits)) + (half ? 0.5 : 0);
  const times =
    (MAGNITUDES[magnitude?.toLowerCase() ?? ''] ?? 1) * (SHORT_MAGNITUDES[short?.toLowerCase() ?? ''] ?? 1);
  const value = Number(((base * times) / (pence ? 100 : 1)).toPrecision(15));
  return minus ? -value : value;
}

function unitOf({ sign, percent, percentWord, pence, money, measure }: Groups): string | undefined {
  if (sign) return CURRENCY_SIGNS[sign.toUpperCase()] ?? sign.trim().toUpperCase();
  if (percent || percentWord) return '%';
  if (pence) return 'GBP';
  if (money) return CURRENCY_WORDS[money] ?? CURRENCY_WORDS[money.toLowerCase()] ?? money;
  return measure;
}

/** Returns the plural noun that follows an amount directly or after one other word: 'people', 'federal workers'. */
function countedIn(after: string): string | undefined {
  const [, first = '', second] = /^\s(\p{Ll}[\p{Ll}-]+)(?:\s(\p{Ll}[\p{Ll}-]+))?/u.exec(after) ?? [];
  if (isPlural(first)) return first;
  return second !== undefined && isPlural(second) && !NO_ADJECTIVES.test(first) ? second : undefined;
}

const NO_ADJECTIVES =
  /^(?:in|on|at|of|to|by|for|from|with|and|or|as|is|are|was|were|has|have|had|that|than|its?|the)$/;
const isPlural = (word: string): boolean =>
  /^(?:people|men|women|children|police|troops|percent)$/.test(word) ||
  (/[^su'’]s$/.test(word) &&
    word.length > 3 &&
    !/^(?:this|does|goes|says|plus|less|has|was|its|across|always)$/.test(word));

/** Whether words are used as a number. 'One' is more often a pronoun. */
const isCounted = (words: string, unit: string | undefined): boolean =>
  !/^one$/i.test(words) || (unit !== undefined && !/s$/.test(unit));
