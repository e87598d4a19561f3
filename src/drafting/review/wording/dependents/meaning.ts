import { capitalized } from '../../../claims/wording.js';
import { isBodyName } from '../../voices/label.js';
import { isInQuotation } from '../pronouns/brackets.js';
import { replaced } from '../pronouns/pronouns.js';
import type { Meant } from '../several.js';
import { agreeing } from './agreement.js';
import type { Meaning } from './dependent.js';

interface Word {
  readonly word: string;
  /** The offset in the claim. */
  readonly index: number;
}

/**
 * Replaces a word of a claim with what it means: 'The team arrived' for 'They arrived', 'the pig's shape' for 'its
 * shape'. A word in a quotation is kept and explained in brackets.
 *
 * @param whole the text of the source, which shows where a name takes an article and a capital letter
 * @returns the name as it is offered, the resulting text, and whether all words of the text agree with the name
 */
export function withMeaning(
  words: string,
  { word, index }: Word,
  { name: plain, id }: Meant,
  whole: string,
): { readonly name: string; readonly text: string; readonly agrees: boolean } {
  const name = withArticle(plain, whole);
  const isOwnName = id !== undefined && !/^the\s/iu.test(name);
  const within =
    index > 0 && !isOwnName ? uncapitalized(name, whole) : index === 0 ? capitalized(name) : name;
  const end = index + word.length;
  const isKept = isInQuotation(words, index);
  const expanded = isKept ? words : `${words.slice(0, end)}${inFull(words.slice(end), word)}`;
  const found = Object.assign([word], { index, input: expanded }) as unknown as RegExpExecArray;
  const changed = replaced(expanded, found, { name: within }, whole);
  if (isKept) return { name, text: changed, agrees: true };
  return { name, ...agreeing({ text: changed, word, index }, { name: within, ...(id && { id }) }, whole) };
}

/** Returns a claim with a word replaced by each of its possible meanings that agree with the other words of the claim. */
export const meaningsIn = (words: string, word: Word, meant: readonly Meant[], whole: string): Meaning[] =>
  meant.flatMap(({ id, ...one }) => {
    const { agrees, ...meaning } = withMeaning(words, word, { id, ...one }, whole);
    return agrees ? { ...(id !== undefined && { id }), ...meaning } : [];
  });

/** Writes out a verb that is contracted with a pronoun: ''s' becomes ' is'. */
function inFull(behind: string, word: string): string {
  if (!/^(?:it|s?he|they|we|I)$/iu.test(word)) return behind;
  const [contracted = '', verb = ''] = /^['’](s|re|m|ve|ll|d)\b/u.exec(behind) ?? [];
  const rest = behind.slice(contracted.length);
  const isPerfect = verb === 's' && /^ (?:been|\p{Ll}+ed)\b/u.test(rest);
  const full = isPerfect ? 'has' : verb === 'm' && word !== 'I' ? 'am' : CONTRACTED[verb];
  return full === undefined ? behind : ` ${full}${rest}`;
}

const CONTRACTED: Readonly<Record<string, string>> = {
  s: 'is',
  re: 'are',
  m: 'am',
  ve: 'have',
  ll: 'will',
  d: 'would',
};

/** Adds 'the' to a name if the text uses the name with the article: 'the United States'. */
function withArticle(name: string, whole: string): string {
  const words = name.replace(/[^\p{L} ]/gu, '.');
  // 'The Labour poster' does not show that the party is called 'the Labour'.
  const isBody = /\s|s$/u.test(name) && isBodyName(name);
  const isCalledSo = new RegExp(
    `\\b[Tt]he ${words}(?=[,.;:)'’]|\\s(?:${isBody ? '\\p{Ll}' : `(?:${BEHIND_NAME})\\b`}))`,
    'u',
  );
  const isTime = /^(?:(?:in|on) )?(?:\p{Lu}\p{L}+ )?\d+$/u.test(name);
  return !isTime && !/^the\s/iu.test(name) && isCalledSo.test(whole) ? `the ${name}` : name;
}

/** Words that can follow a complete name, unlike 'emissions' in 'the Harbor Group emissions'. */
const BEHIND_NAME =
  'and|or|to|in|on|at|by|for|from|of|after|before|until|is|was|are|were|has|have|had|will|would|who|which';

/** Makes the first word lower-case if the text also contains it in lower case: 'The port' becomes 'the port'. */
function uncapitalized(name: string, whole: string): string {
  const [first = ''] = name.split(' ', 1);
  const lower = first.toLowerCase();
  const isCommon = new RegExp(`(?<![\\p{L}'’-])${lower.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}'’-])`, 'u').test(
    whole,
  );
  return isCommon ? `${lower}${name.slice(first.length)}` : name;
}
