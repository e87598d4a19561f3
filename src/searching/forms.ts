/** Finds the forms of a folded word: its singular, or an abbreviation with or without periods and hyphens. */

const SINGULAR: ReadonlyMap<string, string> = new Map(
  (
    'men man, women woman, children child, people person, feet foot, teeth tooth, mice mouse, lives life, wives wife, ' +
    'knives knife, halves half, thieves thief, wolves wolf, shelves shelf, crises crisis, analyses analysis, ' +
    'hypotheses hypothesis, theses thesis, media medium, criteria criterion, phenomena phenomenon'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [plural: string, singular: string]),
);

const PLURALS: ReadonlyMap<string, string> = new Map(Array.from(SINGULAR, ([plural, one]) => [one, plural]));

/** Returns the singular of an English noun, judging by its ending. Other words are returned unchanged. */
export function singular(word: string): string {
  const irregular = SINGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * Returns strings to look for in a text. Every text that contains a form of the word contains at least one of them.
 *
 * @param typed a single folded word
 */
export function formsOf(typed: string): readonly string[] {
  const one = singular(typed);
  const plural = PLURALS.get(one);
  const stem = /[^aeiou]y$/.test(one) ? one.slice(0, -1) : one;
  const dotted = /^[a-z]{2,5}$/.test(typed) ? [[...typed].join('.')] : [];
  const [, letters, digits] = /^([a-z]{1,3})(\d+)$/.exec(typed) ?? [];
  const hyphened = letters && digits ? [`${letters}-${digits}`] : [];
  return [...new Set([typed, stem, ...(plural === undefined ? [] : [plural]), ...dotted, ...hyphened])];
}

/** Abbreviations that are searched for as a single word: 'u.s.', 'u.s', 'g-7', 'covid-19'. */
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:(?:[a-z]\.){1,6}[a-z]\.?|[a-z]{1,8}-\d{1,6})(?![\p{L}\p{N}])/gu;

const joined = (abbreviation: string): string => abbreviation.replace(/[.-]/g, '');

/** Returns the abbreviations in a folded text, without their periods and hyphens: 'us', 'g7'. */
export const joinedWords = (folded: string): string[] => (folded.match(ABBREVIATION) ?? []).map(joined);

/** Removes the periods and hyphens from the abbreviations in a folded text. */
export const withJoinedWords = (folded: string): string => folded.replace(ABBREVIATION, joined);
