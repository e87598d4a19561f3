import { escapedPattern } from '../../../../text/escaped-pattern.js';
import { isOneBody } from '../groups.js';
import type { Meant } from '../several.js';
import { isPluralVerb, pluralVerb, singularVerb } from './verb-number.js';

/** A text in which a pronoun was replaced with a name, with the pronoun and its place. */
interface Replaced {
  readonly text: string;
  readonly word: string;
  readonly index: number;
}

/** A text whose verb has the number of the name, and whether the whole text agrees with the name. */
interface Agreeing {
  readonly text: string;
  readonly agrees: boolean;
}

/**
 * Makes the verb agree with a name: 'the team were' becomes 'the team was', 'the author want' becomes 'the author
 * wants', and 'the laws is' becomes 'the laws are'. The text does not agree if the form of the verb is unknown, if
 * another verb has the same subject, or if other words are still in the first person.
 *
 * @param whole the text of the source, which shows the number of names
 */
export function agreeing(replaced: Replaced, { name, id }: Meant, whole: string): Agreeing {
  const { text, word, index } = replaced;
  const isFirstPerson = FIRST_PERSON.test(word);
  if (isFirstPerson && FIRST_PERSON_WITHIN.test(text)) return { text, agrees: false };
  const isPlural = / and /u.test(name) || isPluralName(name, whole);
  const isSingular = !isPlural && (isOneBody(name) || id !== undefined || isFirstPerson);
  const before = text.slice(0, index);
  const end = index + name.length;
  if (isPlural && /^(?:it|s?he|I)$/iu.test(word)) return withPlural(text, end, word);
  // 'Mr Ek and I are': the subject stays a plural.
  if (!isSingular || !/^(?:I|we|they)$/iu.test(word) || / and $/u.test(before)) return { text, agrees: true };
  return VERB_BEFORE.test(before) ? { text, agrees: false } : withSingular(text, end);
}

const FIRST_PERSON = /^(?:I|me|my|we|us|our)$/iu;

const FIRST_PERSON_WITHIN =
  /(?<![\p{L}'’-])(?:I|[Mm]e|[Mm]y(?:self)?|[Mm]ine|[Ww]e|us|[Oo]ur(?:s|selves)?)(?![\p{L}-])/u;

/** Matches a verb before its subject: 'do they', 'why are we'. */
const VERB_BEFORE = /\b(?:are|were|do|have|am)(?:n['’]t)? $/iu;

const ADVERBS =
  '(?:(?:also|always|certainly|even|ever|first|just|never|not|now|often|once|only|quite|simply|soon|still|then|therefore|thus|too|\\p{Ll}{3,}ly) )*';

/** Matches the verb after a subject, with the adverbs before it. */
const VERB = new RegExp(`^ (${ADVERBS})(\\p{Ll}+?)(n['’]t)?(?!['’\\p{L}])`, 'u');

/** Matches words that may be further verbs of the same subject. */
const NEXT_VERB = new RegExp(`(?:,| and| but| or| then) ${ADVERBS}(\\p{Ll}+)`, 'gu');

function withSingular(text: string, end: number): Agreeing {
  const behind = text.slice(end);
  const [found = '', adverbs = '', verb = '', not = ''] = VERB.exec(behind) ?? [];
  const form = singularVerb(verb);
  const rest = behind.slice(found.length);
  if (form === undefined) return { text, agrees: false };
  const isOnly = form === verb || ![...rest.matchAll(NEXT_VERB)].some(([, one = '']) => isPluralVerb(one));
  return { text: `${text.slice(0, end)} ${adverbs}${form}${not}${rest}`, agrees: isOnly };
}

/** Makes the verb after a plural agree. After 'it', which may be an object, there may be no verb: 'saw it in May'. */
function withPlural(text: string, end: number, word: string): Agreeing {
  const [found = '', adverbs = '', verb = '', not = ''] = VERB.exec(text.slice(end)) ?? [];
  const form = pluralVerb(verb);
  if (form === undefined) return { text, agrees: /^it$/u.test(word) && !/s$/u.test(verb) };
  return {
    text: `${text.slice(0, end)} ${adverbs}${form}${not}${text.slice(end + found.length)}`,
    agrees: true,
  };
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
