import type { MeaningWord, Slot, WordRange } from './meaning.js';
import { rootSet } from './root.js';

/** The number of words before and after a name that are searched. */
const REACH = 6;

/**
 * Finds the words that govern a name: a verb with the name as subject or object, a noun joined to the name by a
 * preposition such as 'of' or 'with', or a noun that the name possesses. All names in a list have the same governors.
 */
export function slotsOf(words: readonly MeaningWord[], name: WordRange, names: readonly WordRange[]): Slot[] {
  const { first, last } = inList(words, name, names);
  if (isAttribute(words, last)) return possessive(words, last + 1);
  // In 'supports Norland's call', the object of the verb is 'call', not 'Norland'.
  if (isOwner(words, last)) return [...titleBefore(words, first), ...possessive(words, last + 2)];
  const before = [...titleBefore(words, first), ...slotBefore(words, first)];
  // A name after a noun and preposition is not the subject of the verb: 'engagement with Beijing is underscored'.
  return before.some(({ relation }) => HANGING.test(relation))
    ? before
    : [...before, ...slotAfter(words, last)];
}

/** Whether a name is an attribute, which is related only to the noun that it describes: 'the Chinese president'. */
const isAttribute = (words: readonly MeaningWord[], last: number): boolean =>
  /^(?:NOUN|ADJ|PROPN)$/.test(words[last + 1]?.pos ?? '') && words[last + 1]?.isContent === true;

const isOwner = (words: readonly MeaningWord[], last: number): boolean =>
  /^['’]s?$/u.test(words[last + 1]?.lower ?? '');

/** Returns the range of the list that contains a name: 'Shanghai and Beijing', 'US-Chinese'. */
function inList(words: readonly MeaningWord[], name: WordRange, names: readonly WordRange[]): WordRange {
  let { first, last } = name;
  for (const other of names)
    if (other.first > last && isJoined(words, last + 1, other.first)) last = other.last;
  for (const other of names.toReversed())
    if (other.last < first && isJoined(words, other.last + 1, first)) first = other.first;
  return { first, last };
}

const isJoined = (words: readonly MeaningWord[], from: number, to: number): boolean =>
  to - from <= 2 &&
  to > from &&
  words.slice(from, to).every(({ lower }) => /^(?:and|or|,|&|the|-)$/.test(lower));

const HANGING = /^(?:of|with|between|in|from|for|to|on|against|about|over)$/;

/** Finds the office in a title before a name: 'Treasury Secretary Janet Yellen'. */
function titleBefore(words: readonly MeaningWord[], first: number): Slot[] {
  const slots: Slot[] = [];
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const { root, isContent, pos, lower } = words[at] as MeaningWord;
    // 'Of' can be within a title ('Secretary of State Blinken'), but not directly before the name ('the council of
    // Lombardy').
    if (lower === 'of' && at < first - 1) continue;
    if (!isContent || !/^(?:NOUN|PROPN|ADJ)$/.test(pos)) break;
    slots.push({ relation: 'is', root });
  }
  return slots;
}

function slotBefore(words: readonly MeaningWord[], first: number): Slot[] {
  let preposition: string | undefined;
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    const { lower, pos, isContent } = words[at] as MeaningWord;
    if (isClauseMark(lower)) return [];
    if (pos === 'ADP' || lower === 'to') preposition ??= lower;
    if (!isContent || /^(?:ADP|ADV|ADJ)$/.test(pos)) continue;
    const slots = slotsAt(words, at, preposition);
    if (slots.length > 0 || preposition !== undefined) return slots;
  }
  return [];
}

/** Finds the relation of a word to the name after it. A name after 'by' can be the agent of an earlier passive verb. */
function slotsAt(words: readonly MeaningWord[], at: number, preposition: string | undefined): Slot[] {
  const { pos, root } = words[at] as MeaningWord;
  const relation = relationTo(words, at, preposition);
  return [
    ...(relation === undefined ? [] : [{ relation, root }]),
    ...(preposition === 'by' && pos !== 'VERB' ? agentBefore(words, at) : []),
  ];
}

/**
 * Finds the passive verb whose agent is a name after 'by', even if other words come between them: 'was accused of fraud
 * by Norland'.
 */
function agentBefore(words: readonly MeaningWord[], from: number): Slot[] {
  for (let at = from; at >= 0 && at > from - REACH; at -= 1) {
    const { lower, pos, root } = words[at] as MeaningWord;
    if (isClauseMark(lower)) return [];
    if (pos === 'VERB') return isPassive(words, at) ? [{ relation: 'subject', root }] : [];
  }
  return [];
}

/** Returns the relation of a word to the name after it. A noun is related to the name only by a preposition. */
function relationTo(
  words: readonly MeaningWord[],
  at: number,
  preposition: string | undefined,
): string | undefined {
  const pos = words[at]?.pos;
  if (pos === 'NOUN') return preposition;
  if (pos !== 'VERB') return undefined;
  return preposition === 'by' && isPassive(words, at) ? 'subject' : (preposition ?? 'object');
}

function slotAfter(words: readonly MeaningWord[], last: number): Slot[] {
  const from = afterRelative(words, last + 1);
  let isCopula = false;
  for (const [step, word] of words.slice(from, from + REACH).entries()) {
    if (isClauseMark(word.lower) || word.pos === 'ADP' || word.pos === 'CCONJ') return [];
    isCopula ||= /^(?:is|are|was|were|be|been|became|remains?)$/.test(word.lower);
    if (word.isContent && /^(?:VERB|NOUN|PROPN)$/.test(word.pos))
      return afterName(words, from + step, isCopula);
  }
  return [];
}

/** Returns the index after any relative pronoun, whose clause is about the name: 'Lind, who was attacked by Berg'. */
function afterRelative(words: readonly MeaningWord[], at: number): number {
  const start = words[at]?.lower === ',' ? at + 1 : at;
  return /^(?:who|which)$/.test(words[start]?.lower ?? '') ? start + 1 : at;
}

/** Returns the relation to the verb after a name, or to the nouns after a copula. */
function afterName(words: readonly MeaningWord[], at: number, isCopula: boolean): Slot[] {
  const { pos, root } = words[at] as MeaningWord;
  if (pos !== 'VERB') return isCopula ? predicateNouns(words, at, 'is') : [];
  return [{ relation: isPassive(words, at) ? 'object' : 'subject', root }, ...actionNouns(words, at)];
}

/** Returns the relations to nouns for an action: 'China takes assertive actions', 'engages in posturing'. */
const actionNouns = (words: readonly MeaningWord[], verb: number): Slot[] =>
  LIGHT_VERBS.has(words[verb]?.root ?? '') ? predicateNouns(words, verb + 1, 'subject') : [];

const LIGHT_VERBS = rootSet(['engage take have make hold conduct carry give pay']);

function predicateNouns(words: readonly MeaningWord[], from: number, relation: string): Slot[] {
  const slots: Slot[] = [];
  for (let at = from; at < words.length && at < from + 4; at += 1) {
    const { lower, pos, root, isContent } = words[at] as MeaningWord;
    if (isClauseMark(lower) || (pos === 'VERB' && !/ing$/.test(lower))) break;
    if (isContent && pos !== 'ADV') slots.push({ relation, root });
    if (pos === 'ADP' && slots.length > 0) break;
  }
  return slots;
}

const isClauseMark = (lower: string): boolean => /^[,;:.—–()]$/u.test(lower);

/** Returns the relations to all words that a name possesses: both other words in 'China's military posturing'. */
function possessive(words: readonly MeaningWord[], from: number): Slot[] {
  const slots: Slot[] = [];
  for (let at = from; at < words.length && at < from + 3; at += 1) {
    const { root, isContent, pos } = words[at] as MeaningWord;
    if (!isContent || (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN')) break;
    slots.push({ relation: isAgentNoun(words[at] as MeaningWord) ? 'of' : 'owner', root });
  }
  return slots;
}

/**
 * Whether a noun names somebody who acts, so that its owner does not act: in 'the Labour leader', Labour does not lead.
 */
const isAgentNoun = ({ lower, root }: MeaningWord): boolean =>
  /(?:er|or)s?$/.test(lower) && !/(?:er|or)$/.test(root);

function isPassive(words: readonly MeaningWord[], verb: number): boolean {
  if (/ing$/.test(words[verb]?.lower ?? '')) return false;
  let at = verb - 1;
  while (words[at]?.pos === 'ADV' || words[at]?.lower === 'not') at -= 1;
  return /^(?:is|are|was|were|been|be|being|gets?|got)$/.test(words[at]?.lower ?? '');
}
