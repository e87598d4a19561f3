import {
  CLEAR_VERBS,
  IRREGULAR_PAST,
  thirdPerson,
  VERBS_OR_NOUNS,
} from '../../../../checking/rules/overstatement/verb-list.js';
import { cueVerb } from '../../../../reading/voices/lexicon/cue-verbs.js';

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

/** Verbs with the same form in the singular and the plural; 'wo' and 'ca' come before 'n't'. */
const UNCHANGED = /^(?:can|ca|could|will|wo|would|may|might|must|shall|should|did|had|was|cannot|ought)$/u;

/** Verbs whose base is also their past tense, so that their number is unclear. */
const UNCLEAR =
  /^(?:become|bet|burst|cast|cost|cut|hit|hurt|lay|let|put|quit|read|rid|set|shed|shut|split|spread|thrust|upset)$/u;

const BASES: ReadonlySet<string> = new Set([
  ...CLEAR_VERBS,
  ...VERBS_OR_NOUNS,
  ...['continue', 'expect', 'give', 'go', 'include', 'like', 'live', 'love', 'need', 'see', 'work'],
]);

const isBase = (verb: string): boolean => BASES.has(verb) || cueVerb(verb)?.base === verb;

const isPast = (verb: string): boolean =>
  /ed$/u.test(verb) || IRREGULAR_PAST.includes(verb) || (cueVerb(verb)?.base ?? verb) !== verb;

/**
 * Returns the form of a verb after a singular subject: 'wants' for 'want', 'was' for 'were' and 'said' for 'said'.
 *
 * @returns undefined for a word that is not a known verb, or if its number is unclear
 */
export function singularVerb(verb: string): string | undefined {
  if (UNCHANGED.test(verb)) return verb;
  if (UNCLEAR.test(verb)) return undefined;
  return SINGULAR[verb] ?? (isPast(verb) ? verb : isBase(verb) ? thirdPerson(verb) : undefined);
}

/** Returns the form of a verb after a plural subject: 'are' for 'is'; undefined for other verbs in the singular. */
export const pluralVerb = (verb: string): string | undefined =>
  UNCHANGED.test(verb) ? verb : (PLURAL[verb] ?? (isPast(verb) && !/s$/u.test(verb) ? verb : undefined));

/** Returns whether a word is a form of a verb that only a plural subject has: 'are', 'want'. */
export const isPluralVerb = (word: string): boolean => word in SINGULAR || isBase(word);
