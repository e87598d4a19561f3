import { AND_PAIRS, BODY_NOUNS, OF_HEADS, PLACE_PAIRS } from '../lexicon/bodies.js';
import { TITLES } from '../lexicon/titles.js';
import { textAt } from '../line/words.js';
import { isCapital, isName } from './capitals.js';
import { isDemonym } from './gazetteer.js';
import { spaced } from './roles/titles.js';
import type { Word } from './words.js';

/**
 * Returns the number of words by which a run from `from` continues at 'and': 2 for 'Ministry of Trade and Industry', 3
 * for 'Commission for Asia and the Pacific', 0 if the name ends before 'and'.
 */
export function stepAfterAnd(words: readonly Word[], from: number, to: number): number {
  const places = placesAfter(words, from, to);
  if (places > 0) return places + 1;
  return isName(words[to + 1]) && joinsAnd(words, from, to) ? 2 : 0;
}

/** Returns the number of words in the name of a second place, as in 'High Court of England and Wales'; otherwise 0. */
function placesAfter(words: readonly Word[], from: number, to: number): number {
  const before = spaced(words.slice(from, to));
  for (const pair of PLACE_PAIRS) {
    const [first = '', second = ''] = pair.split(' and ');
    const length = second.split(' ').length;
    const isPair = before.endsWith(`of ${first}`) || before.endsWith(`for ${first}`);
    if (isPair && spaced(words.slice(to + 1, to + 1 + length)) === second) return length;
  }
  return 0;
}

/** Whether 'and' joins two words of a name: 'Food and Drug Administration', 'Ministry of Trade and Industry'. */
function joinsAnd(words: readonly Word[], from: number, to: number): boolean {
  const [last, next] = [textAt(words, to - 1), textAt(words, to + 1)];
  if (AND_PAIRS.has(`${last} and ${next}`) || describesBody(words, from, to)) return true;
  const before = words.slice(from, to);
  const isGathering = before.some(({ text }) => GATHERING.test(text));
  if (KIN.test(next) || (isGathering && /s$/.test(last) && /s$/.test(next))) return true;
  if (MATTERS.test(textAt(words, to + 2)) && before.some(({ text }) => OF_HEADS.has(text))) return true;
  if (TITLES.has(next) || !FIELD.test(last)) return false;
  const office = before.findIndex(({ text }) => OFFICE.test(text));
  if (before[office]?.text === 'Institute' && !FIELD.test(next)) return false;
  if (office >= 0) return /^(?:of|for)$/.test(before[office + 1]?.text ?? '');
  return FIELD.test(next) && isCapital(words[to + 2]) && BODY_NOUNS.has(textAt(words, to + 2));
}

const OFFICE = /^(?:Ministry|Department|Minister|Secretary|Committee|School|Institute)$/u;

/** Words after 'and' in the names of companies: 'Norland and Sons'. */
const KIN = /^(?:Sons|Daughters|Brothers|Company|Co|Partners|Associates)$/u;

/** Organizations whose names list their members with 'and': 'Union of Miners and Millers'. */
const GATHERING = /^(?:Union|Association|Federation|Society|League|Alliance|Confederation|Guild)$/u;

const MATTERS = /^(?:Rights|Affairs|Services|Relations|Studies|Liberties|Reform)$/u;

/** Fields of a ministry, as opposed to countries and people: 'Trade', 'Affairs', 'Security'. */
const FIELD =
  /(?:tion|ment|ture|ence|ance|[lrv]ity|ogy|ness|ing|ship|fare|erce|ealth|nergy|efense|orts|ffairs|rvices|urces|eans|port|rade|dustry|inance|ustice|evenue|rces|abor|abour|orks|omic|ocial|oreign|omen|outh|rts|ience|cience|aw)$/u;

/** Whether 'and' joins two words that describe one body: 'the Public and Commercial Services union'. */
function describesBody(words: readonly Word[], from: number, to: number): boolean {
  const opens = from === to - 1 && words[from - 1]?.lower === 'the' && DESCRIBING.test(textAt(words, from));
  if (!opens || isDemonym(textAt(words, from))) return false;
  let at = to + 1;
  while (at < to + LONGEST_BODY && isCapital(words[at]) && !BODY_NOUNS.has(textAt(words, at))) at += 1;
  return at > to + 1 && (BODY_NOUNS.has(textAt(words, at)) || BODY_AFTER.test(textAt(words, at)));
}

/** The maximum number of words after 'and' before the noun for a body. */
const LONGEST_BODY = 5;

/** Describing words at the beginning of a body's name: 'Public', 'Technical', 'Maritime'. */
const DESCRIBING = /^\p{Lu}\p{Ll}+(?:ic|al|ary|ime|ural|ure|ing|ment|tion|ers|port|rail|ood|ater|ences?)$/u;

const BODY_AFTER = /^(?:union|council|commission|committee|authority|agency|association|federation)$/;
