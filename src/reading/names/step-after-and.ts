import { AND_PAIRS, BODY_NOUNS, OF_HEADS } from '../lexicon/bodies.js';
import { TITLES } from '../lexicon/titles.js';
import { textAt } from '../line/words.js';
import { isCapital, isName } from './capitals.js';
import type { Word } from './words.js';

/**
 * Returns the number of words by which a run from `from` continues at 'and': 2 for 'Ministry of Trade and Industry', 0
 * if the name ends before 'and'.
 */
export function stepAfterAnd(words: readonly Word[], from: number, to: number): number {
  return isName(words[to + 1]) && joinsAnd(words, from, to) ? 2 : 0;
}

/** Whether 'and' joins two words of a name: 'Food and Drug Administration', 'Ministry of Trade and Industry'. */
function joinsAnd(words: readonly Word[], from: number, to: number): boolean {
  const [last, next] = [textAt(words, to - 1), textAt(words, to + 1)];
  if (AND_PAIRS.has(`${last} and ${next}`)) return true;
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
