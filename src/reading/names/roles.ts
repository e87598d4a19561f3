import { RELATIONS, ROLES } from '../lexicon/titles.js';
import { isDemonym } from './gazetteer.js';
import { isCapital } from './runs.js';
import { textOf } from './titles.js';
import type { Word } from './words.js';

/** What somebody is, and of which body, in the words of the text. */
export interface Role {
  readonly role?: string;
  readonly body?: string;
}

const MOST_WORDS = 14;
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my)$/u;
const LINK = /^(?:of|at|for|with|from|in)$/u;
const isRole = ({ lower }: Word): boolean => ROLES.has(lower) || ROLES.has(lower.replace(/s$/, ''));

/** 'Khaled Al-Maeena, editor at large at the Saudi Gazette, said': what stands between the commas behind a name. */
export function roleBehind(words: readonly Word[], to: number): Role {
  if (words[to]?.text !== ',') return {};
  const stop = words
    .slice(to + 1, to + 1 + MOST_WORDS)
    .findIndex(({ text }) => /^(?:[,;:.()—–"“”]|who|said|says)$/u.test(text));
  const phrase = words.slice(to + 1, stop < 0 ? to + 1 + MOST_WORDS : to + 1 + stop);
  const start = DETERMINER.test(phrase[0]?.lower ?? '') || /^former$/u.test(phrase[0]?.lower ?? '') ? 1 : 0;
  const at = phrase.findIndex(isRole);
  if (stop < 0 || at < 0 || at > start + 4 || phrase.slice(0, at).some(({ lower }) => LINK.test(lower)))
    return {};
  return roleAndBody(phrase.slice(phrase[0]?.lower === 'former' ? 0 : start), textOf(phrase));
}

function roleAndBody(phrase: readonly Word[], whole: string): Role {
  const link = phrase.findLastIndex(
    ({ lower }, index) => LINK.test(lower) && isCapital(bodyStart(phrase, index)[0]),
  );
  if (link < 1) return { role: textOf(phrase) || whole };
  const end = bodyStart(phrase, link).findIndex(
    (word) => !isCapital(word) && !/^(?:of|the|and|for|&)$/u.test(word.lower),
  );
  const body = bodyStart(phrase, link).slice(0, end < 0 ? undefined : end);
  return { role: textOf(phrase.slice(0, link)), body: textOf(body) };
}

const bodyStart = (phrase: readonly Word[], link: number): readonly Word[] =>
  phrase.slice(phrase[link + 1]?.lower === 'the' ? link + 2 : link + 1);

/** 'foreign ministry spokesman Oren Hale', 'Facebook creator Mark Zuckerberg': what stands before a name. */
export function roleBefore(words: readonly Word[], from: number): Role {
  const last = words[from - 1];
  if (!last || !(isRole(last) || RELATIONS.has(last.lower)) || isCapital(last)) return {};
  let start = from - 1;
  while (from - start < 4 && isModifier(words[start - 1])) start--;
  const role = textOf(words.slice(start, from));
  const body = bodyEndingAt(words, start);
  return body === '' ? { role } : { role, body };
}

/** The capitals up to a place, with the small words between them. */
function bodyEndingAt(words: readonly Word[], end: number): string {
  if (!isCapital(words[end - 1])) return '';
  let start = end - 1;
  while (isCapital(words[start - 1]) || /^(?:of|and|for|&)$/u.test(words[start - 1]?.lower ?? '')) start--;
  while (start < end && !isCapital(words[start])) start++;
  return start > 0 && !isDemonym(textOf(words.slice(start, end))) ? textOf(words.slice(start, end)) : '';
}

const isModifier = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Ll}/u.test(word.text) && /^(?:ADJ|NOUN)$/u.test(word.pos);
