import { RELATIONS, ROLES, TITLES } from '../../../reading/lexicon/titles.js';

/** Words that cannot be part of a description that precedes a person's name. */
const STOPS = new Set(
  'a an the his her its their our this that and or but as at by in on from with like said says told is was were are had has to into who when while where then also including'.split(
    ' ',
  ),
);

/** Nouns for people that do not name an office, but can be part of a description: 'team member'. */
const PARTS = new Set(['member', 'worker', 'employee', 'colleague', 'volunteer', 'major']);

/** The number of characters searched on either side of a name. */
const LONGEST = 100;

const MOST = 5;

/**
 * Finds descriptions of a person next to the name, likely ones first. A description can follow the name, between commas
 * ('Ada Venti, undersecretary to the prime minister, said'), or precede it ('team member Rosa Noor').
 */
export function phrasesBeside(text: string, name: string): string[] {
  const found: string[] = [];
  if (name === '') return found;
  for (
    let at = text.indexOf(name);
    at >= 0 && found.length < MOST;
    at = text.indexOf(name, at + name.length)
  ) {
    const end = at + name.length;
    found.push(
      ...behind(text.slice(end, end + LONGEST)),
      ...before(text.slice(Math.max(0, at - LONGEST), at)),
    );
  }
  return [...new Set(found)].slice(0, MOST);
}

function behind(words: string): string[] {
  const found =
    /^(?:,|\s(?:is|was|became))\s(?:\d+,\s)?(?:(?:an?|the)\s)?([^,.;:()“”"—\n]{3,80})([,.;(])/u.exec(words);
  const [all = '', phrase = '', end] = found ?? [];
  if (all.startsWith(',') && end === ',' && /^from .* /u.test(phrase)) return [onLine(phrase)];
  if (phrase === '' || STOPS.has(phrase.split(' ', 1)[0] ?? '')) return [];
  // Words between two commas are always a description. Other words are a description only if they name an office.
  return (all.startsWith(',') && end === ',') || isRole(phrase) ? [onLine(phrase)] : [];
}

/** A form of address before a name: 'Mr.' in 'the head of NCI (National Council), Mr. Lind'. */
const ADDRESS = /(?:\b(?:Mr|Mrs|Ms|Dr|Sir)\.?\s)$/u;
const IN_PARENTHESES = /\s?\([^()\n]*\)/gu;

function before(whole: string): string[] {
  const words = whole.replace(ADDRESS, '').replace(IN_PARENTHESES, '').replace(/,\s$/u, ' ');
  const clause = /[^,.;:()[\]“”"—\n]*,?\s?$/u.exec(words)?.[0].trim().split(/\s+/u) ?? [];
  // An article or preposition can be inside a description: 'president of the region', 'director at Norvision'.
  const isStop = (word: string, at: number) =>
    STOPS.has(word.toLowerCase()) &&
    !/^(?:of|for|at)$/u.test(clause[at - 1] ?? '') &&
    !(/^(?:at|on)$/u.test(word) && isTied(clause[at - 1] ?? ''));
  const phrase = clause.slice(clause.findLastIndex(isStop) + 1).join(' ');
  return isRole(phrase) ? [onLine(phrase)] : [];
}

/** Returns whether a preposition after this word belongs to the description: 'director at', 'Council on'. */
const isTied = (word: string): boolean => hasRole(word) || PARTS.has(word) || /^\p{Lu}/u.test(word);

/**
 * Returns whether a phrase describes a role, such as 'team member' or 'president of the region', but not 'judge jails
 * two men over'.
 */
function isRole(phrase: string): boolean {
  const words = phrase.split(/\s/u);
  // The title 'General' can follow the office: 'director General'.
  const isHead = (at: number) =>
    words.slice(at + 1).every((word) => TITLES.has(word)) ||
    /^(?:of|for|to|at|and)$/u.test(words[at + 1] ?? '');
  return (
    words.some((word, at) => (hasRole(word) || PARTS.has(word)) && isHead(at)) &&
    !/\s(?:of|for|to|at|and)$/u.test(phrase)
  );
}

/** Returns whether a word names an office and is also a title: 'Undersecretary for Education', but not 'Mr'. */
const isLongTitle = (word: string): boolean => TITLES.has(word) && word.length > 5;

/** Returns whether a phrase contains a word for an office, a trade or a relation. */
export const hasRole = (phrase: string): boolean =>
  phrase
    .split(/[ -]/u)
    .some((word) => ROLES.has(word.toLowerCase()) || RELATIONS.has(word.toLowerCase()) || isLongTitle(word));

const onLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/**
 * Text that can continue a name: 'Lords' after 'House of', 'of Christmas Charity', 'on Clean Water' (but not 'on
 * Tuesday').
 */
const MORE_WORDS: readonly RegExp[] = [
  /^(?: the)?(?: \p{Lu}[\p{L}’'-]+){1,3}(?: (?:for|of)(?: the)?(?: \p{Lu}[\p{L}’'-]+){1,3})?/u,
  /^ of(?: the)?(?: \p{Lu}[\p{L}’'-]+){1,3}/u,
  /^ on(?: the)?(?! \p{Lu}(?:\p{Ll}+day|\p{Ll}+ \d))(?: \p{Lu}[\p{L}’'-]+){1,3}/u,
];

/** The maximum number of characters after a name that may belong to it. */
const MORE = 60;

/**
 * Finds the longer form that the text always uses: 'Ona Christmas' for 'Ona', 'House of Lords' for 'House of'.
 *
 * @returns undefined if the text also contains the name without additions
 */
export function longerName(text: string, name: string): string | undefined {
  let longer: string | undefined;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const behind = text.slice(at + name.length, at + name.length + MORE);
    const more = MORE_WORDS.map((words) => words.exec(behind)?.[0]).find((found) => found !== undefined);
    if (more === undefined) return undefined;
    longer ??= `${name}${more}`;
  }
  return longer;
}
