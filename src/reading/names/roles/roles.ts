import { HONORS, LETTERS, PARTIES, RELATIONS, ROLES, TITLE_MODIFIERS, TITLES } from '../../lexicon/titles.js';
import { lowerAt, textAt } from '../../line/words.js';
import { isCapital, NOT_NAMES } from '../capitals.js';
import { isDemonym, knownPlace } from '../gazetteer.js';
import type { Word } from '../words.js';
import { textOf } from './titles.js';

/** A person's role and organization, quoted from the text. */
export interface Role {
  readonly role?: string;
  readonly body?: string;
}

const MOST_WORDS = 14;
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my)$/u;
const LINK = /^(?:of|at|for|with|from|in)$/u;

/** Whether a word is a role in the singular or plural. */
export const isRole = ({ lower }: Word): boolean => ROLES.has(lower) || ROLES.has(lower.replace(/s$/, ''));

/** Returns the role between commas after a name: 'Khaled Al-Maeena, editor at large at the Saudi Gazette, said'. */
export function roleAfter(words: readonly Word[], to: number): Role {
  const letters = textAt(words, to);
  if (LETTERS.has(letters) && !isCapital(words[to + 1]))
    return { role: letters, ...roleAfter(words, to + 1) };
  if (HONORS.has(letters)) return roleAfter(words, to + 1);
  if (words[to]?.text !== ',') return {};
  const stop = words
    .slice(to + 1, to + 1 + MOST_WORDS)
    .findIndex(({ text }) => /^(?:[,;:.()—–"“”]|who|said|says)$/u.test(text));
  const phrase = words.slice(to + 1, stop < 0 ? to + 1 : to + 1 + stop);
  const isFormer = phrase[0]?.lower === 'former';
  const start = isFormer || DETERMINER.test(lowerAt(phrase, 0)) ? 1 : 0;
  const at = phrase.findIndex(({ lower }) => ROLES.has(lower));
  if (at < 0 || at > start + 4 || phrase.slice(start, at).some(cannotPrecedeRole)) return {};
  return roleAndBody(phrase.slice(isFormer ? 0 : start), at);
}

/** Whether a word cannot precede a role. This excludes phrases such as 'who bluntly suggested that the candidate'. */
const cannotPrecedeRole = ({ lower, pos }: Word): boolean =>
  LINK.test(lower) || lower === 'that' || /^(?:VERB|AUX|PRON|DET)$/u.test(pos);

function roleAndBody(phrase: readonly Word[], from: number): Role {
  const link = phrase.findIndex(
    ({ lower }, index) => index >= from && LINK.test(lower) && isCapital(bodyStart(phrase, index)[0]),
  );
  if (link < 1) return { role: textOf(phrase) };
  const body = bodyAt(bodyStart(phrase, link));
  const end = phrase.findIndex(({ end: at }) => at === body.at(-1)?.end) + 1;
  return isBody(body)
    ? { role: textOf(phrase.slice(0, link)), body: textOf(body) }
    : { role: textOf(phrase.slice(0, end)) };
}

function bodyAt(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word) => !isPartOfBody(word) && word.lower !== 'the');
  const body = words.slice(0, end < 0 ? undefined : end);
  return body.slice(0, body.findLastIndex(isCapital) + 1);
}

/** Whether the words after 'of' or 'for' name an organization, unlike those in 'spokesman for Mr. Lind'. */
const isBody = (words: readonly Word[]): boolean =>
  !isDemonym(textOf(words)) && knownPlace(textOf(words)) === undefined && !TITLES.has(textAt(words, 0));

const bodyStart = (phrase: readonly Word[], link: number): readonly Word[] =>
  phrase.slice(phrase[link + 1]?.lower === 'the' ? link + 2 : link + 1);

/** Returns the role directly before a name: 'foreign ministry spokesman Oren Hale'. */
export function roleBefore(words: readonly Word[], from: number, to: number): Role {
  const last = words[from - 1];
  if (last?.text === ',' && words[to]?.text === ',') return roleApposed(words, from - 1);
  const start = roleStart(words, from, 4);
  if (last === undefined || start === undefined) return {};
  if (start === 1 && isOpeningModifier(words[0], last))
    return { role: withoutCapital(textOf(words.slice(0, from))) };
  const role = textOf(words.slice(peopleBefore(words, partyEndingAt(words, start)), from));
  const body = bodyEndingAt(words, start);
  return body === '' ? { role } : { role, body };
}

/**
 * Returns the role before a comma and a name: 'His lawyer, Mira Lind, said', 'Norland’s water minister, Mara Voss,'.
 */
function roleApposed(words: readonly Word[], comma: number): Role {
  const start = roleStart(words, comma, 5);
  const before = lowerAt(words, (start ?? 0) - 1);
  return start !== undefined && (DETERMINER.test(before) || /^['’]s?$/u.test(before))
    ? { role: textOf(words.slice(start, comma)) }
    : {};
}

/** Returns the start of a role of at most `most` words that ends before an index; undefined if there is none. */
function roleStart(words: readonly Word[], end: number, most: number): number | undefined {
  const last = words[end - 1];
  if (!last || !(isRole(last) || RELATIONS.has(last.lower)) || isCapital(last)) return undefined;
  let start = end - 1;
  while (end - start < most && isModifier(words[start - 1])) start--;
  return start;
}

/**
 * Returns the start of the party before a role ('Tory' in 'Tory leader', 'Liberal Democrat spokesman') if the party is
 * not named as an organization, or else the start of the role.
 */
function partyEndingAt(words: readonly Word[], end: number): number {
  const isParty = (text: string) => PARTIES.has(text) && isDemonym(text);
  const isBefore = (count: number) => count <= end && isParty(textOf(words.slice(end - count, end)));
  return end - ([2, 1].find(isBefore) ?? 0);
}

/** Returns the start of a people before a role, with its modifier: 'top Norwegian' in 'top Norwegian diplomat'. */
function peopleBefore(words: readonly Word[], start: number): number {
  if (start === 0 || !isDemonym(textAt(words, start - 1)) || PARTIES.has(textAt(words, start - 1)))
    return start;
  return /^(?:ex-\p{Ll}+|former|senior|top|veteran)$/u.test(lowerAt(words, start - 2))
    ? start - 2
    : start - 1;
}

/** Whether a capitalized first word modifies a role and is not an organization: 'Chief executive Dana Orr'. */
const isOpeningModifier = (word: Word | undefined, { lower }: Word): boolean =>
  word !== undefined &&
  (TITLE_MODIFIERS.has(word.text) || /^(?:ADJ|NOUN)$/u.test(word.pos) || lower === 'minister') &&
  !isDemonym(word.text) &&
  knownPlace(word.text) === undefined;

const withoutCapital = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

const LONGEST_BODY = 12;

/** Whether a word can be part of a name. 'His' in 'His father' is capitalized only because it begins the sentence. */
const isNameWord = (word: Word | undefined): boolean => isCapital(word) && !NOT_NAMES.has(word?.text ?? '');

const isPartOfBody = (word: Word | undefined): boolean =>
  isCapital(word) || /^(?:of|and|for|&)$/u.test(word?.lower ?? '');

/** Returns the organization that ends before an index; '' if there is none. */
function bodyEndingAt(words: readonly Word[], end: number): string {
  if (!isCapital(words[end - 1])) return '';
  let start = end - 1;
  while (end - start < LONGEST_BODY && isPartOfBody(words[start - 1])) start--;
  while (start < end && !isNameWord(words[start])) start++;
  const body = words.slice(start, end);
  return body.length > 0 && isBody(body) ? textOf(body) : '';
}

const isModifier = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{Ll}/u.test(word.text) &&
  !/^(?:confident|sure|certain|glad|aware|afraid|hopeful|sorry)$/u.test(word.lower) &&
  (/^(?:ADJ|NOUN)$/u.test(word.pos) || word.lower === 'lead');
