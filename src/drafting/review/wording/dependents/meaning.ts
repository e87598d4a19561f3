import { escapedPattern } from '../../../../text/escaped-pattern.js';
import { capitalized } from '../../../claims/wording.js';
import { isBodyName } from '../../voices/label.js';
import { isOneBody } from '../groups.js';
import { isInQuotation } from '../pronouns/brackets.js';
import { replaced } from '../pronouns/pronouns.js';
import type { Meant } from '../several.js';

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
 * @returns the name as it is offered, and the resulting text
 */
export function withMeaning(
  words: string,
  { word, index }: Word,
  { name: plain, id }: Meant,
  whole: string,
): { readonly name: string; readonly text: string } {
  const name = withArticle(plain, whole);
  const isOwnName = id !== undefined && !/^the\s/iu.test(name);
  const within =
    index > 0 && !isOwnName ? uncapitalized(name, whole) : index === 0 ? capitalized(name) : name;
  const end = index + word.length;
  const isKept = isInQuotation(words, index);
  const expanded = isKept ? words : `${words.slice(0, end)}${inFull(words.slice(end), word)}`;
  const found = Object.assign([word], { index, input: expanded }) as unknown as RegExpExecArray;
  const changed = replaced(expanded, found, { name: within }, whole);
  return { name, text: isKept ? changed : agreeing(changed, word, { name: within, id }, whole) };
}

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
  const isCalledSo = new RegExp(
    `\\b[Tt]he ${words}(?=[,.;:)'’]|\\s(?:${isBodyName(name) ? '\\p{Ll}' : `(?:${BEHIND_NAME})\\b`}))`,
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

/**
 * Makes the verb agree with a name: 'the team were' becomes 'the team was', 'the author want' becomes 'the author
 * wants', and 'the laws is' becomes 'the laws are'.
 */
function agreeing(words: string, word: string, { name, id }: Meant, whole: string): string {
  const end = words.indexOf(name) + name.length;
  const [found = '', verb = '', not = ''] = /^ (\p{Ll}+?)(n['’]t)?\b/u.exec(words.slice(end)) ?? [];
  const isPlural = / and /u.test(name) || isPluralName(name, whole);
  const isSingular = !isPlural && (isOneBody(name) || id !== undefined || /^(?:I|we)$/iu.test(word));
  const singular = SINGULAR[verb] ?? (BASE.test(verb) ? `${verb}s` : undefined);
  const form = isPlural && /^(?:it|s?he|I)$/iu.test(word) ? PLURAL[verb] : isSingular ? singular : undefined;
  return form === undefined
    ? words
    : `${words.slice(0, end)} ${form}${not}${words.slice(end + found.length)}`;
}

/**
 * Returns whether a name is a plural: 'the Special Advocates', but not 'the United States' or 'Reuters', which the text
 * uses with a singular verb.
 */
const isPluralName = (name: string, whole: string): boolean => {
  const [, last = ''] = /(?:^| )(\S*\p{Ll}{2}s)$/u.exec(name.replace(/ of .*/su, '')) ?? [];
  if (/(?:ss|us|is|['’]s)$/u.test(last) || last === '' || ONE_NAME.test(name)) return false;
  return !new RegExp(`${escapedPattern(name)} (?:is|was|has|does|says)\\b`, 'iu').test(whole);
};

/** Plural forms that name a single country or body. */
const ONE_NAME = /\b(?:States|Nations|Netherlands|Emirates|Philippines|News|Times|Congress)$/u;

const SINGULAR: Readonly<Record<string, string>> = {
  were: 'was',
  are: 'is',
  am: 'is',
  have: 'has',
  do: 'does',
};

const PLURAL: Readonly<Record<string, string>> = {
  was: 'were',
  is: 'are',
  am: 'are',
  has: 'have',
  does: 'do',
};

/** Verbs that often follow 'I', 'we' and 'they' in the present tense. */
const BASE =
  /^(?:want|think|believe|hope|know|see|live|work|go|say|expect|need|like|love|feel|support|call|ask|agree|plan|intend|continue|remain|represent|include|make|take|give)$/u;
