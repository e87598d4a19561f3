import { isShortFor } from '../../../briefing/voice-in-words.js';
import type { Finding } from '../../../checking/finding.js';
import { finiteVerb } from '../../../checking/rules/overstatement/verbs.js';
import { standsIn, wordsIn } from '../../../checking/verify/comparable.js';
import { TITLES } from '../../../reading/lexicon/titles.js';
import { countryOfDemonym } from '../../../reading/names/gazetteer.js';
import { escapedPattern } from '../../../text/escaped-pattern.js';
import { hasOtherName } from './other-names.js';
import { isClipped, isHandle, isMisspelled, isSpelledOtherwise } from './spellings.js';

/** Tests whether objections to names are false alarms. */

/** A name or number in a statement, and the different one in the source. */
export interface Exchanged {
  readonly said: string;
  readonly source: string;
}

/** Groups without a name, whose first letter is a capital only at the beginning of a sentence. */
const BODIES = /^(?:Police|Prosecutors|Officials|Lawmakers|Lawyers|Doctors|Soldiers|Troops|Critics)$/;

/** Pronouns in the source. The reviewer decides to whom they refer. */
const PRONOUN = /^(?:he|she|it|they|him|her|them|his|its|their)$/i;

/** Returns whether a claim has a name in place of a pronoun. The reviewer is then asked to whom the pronoun refers. */
export const isForPronoun = ({ kind, words }: Pick<Finding, 'kind' | 'words'>): boolean =>
  kind === 'swapped' && PRONOUN.test(words.source ?? '');

const POINTS = /\b(?:he|she|they|his|her|their|him|them|who|whose)\b/i;

/**
 * Returns whether two names only seem to be swapped. For example, the name in the source may be that of the speaker or
 * of the person addressed, or may only modify a noun ('the Cuban leader').
 *
 * @param text the statement
 * @param source the words of the source on which the statement is based
 * @param voice the name of the statement's voice
 */
export function isNotSwapped({ said, source: other }: Exchanged, text: string, source: string, voice = '') {
  if (isSame(said, other, text, source) || (voice !== '' && standsIn(other, voice))) return true;
  // 'Police' at the beginning of a sentence is not a name.
  if (text.startsWith(said) && BODIES.test(said)) return true;
  if (isSpelledOut(said, other, text) || PRONOUN.test(other) || TITLES.has(said)) return true;
  if (isAddressed(other, source) || completes(said, other, text, source) || isPlaceOf(other, said, source))
    return true;
  // The statement contains the same office, perhaps with a spelling error corrected: 'Malyasian prime minister'.
  if (/ \p{Ll}/u.test(other) && (standsIn(other, text) || isSpelledOtherwise(other, text))) return true;
  const isInSource = standsIn(said, source);
  return isInSource && !standsIn(other, text) && (POINTS.test(text) || describes(other, source));
}

/** Returns whether two names are forms of the same name, or those of a family and one of its members. */
const isSame = (name: string, other: string, text: string, source: string): boolean =>
  isOfAnother(name, text) ||
  isMisspelled(name, other) ||
  isSpelledOtherwise(name, other) ||
  hasWords(name, other) ||
  hasOtherName(name, other) ||
  isHandle(name, source) ||
  isClipped(name, source) ||
  isFamily(name, source) ||
  isFamily(other, text) ||
  isBeginningOf(name, other, source);

/** Returns whether the statement spells out an abbreviation of the source: 'Norland Summer Time' for 'NST'. */
const isSpelledOut = (name: string, other: string, text: string): boolean =>
  /^\p{Lu}{2,}$/u.test(other) &&
  (text.match(/\p{Lu}\p{L}*(?: (?:of )?\p{Lu}\p{L}*)+/gu) ?? []).some(
    (run) => run.includes(name) && isShortFor(other, run),
  );

/**
 * Returns whether a name only specifies a noun that the source has without the name: 'the agreement between Norland and
 * Sudland' for 'the agreement', 'Lind’s call' for 'this call'.
 */
function completes(name: string, other: string, text: string, source: string): boolean {
  const nouns = (linked: string) => [
    ...text.matchAll(new RegExp(`(\\p{L}+) ${LINKS} (?:the )?(?:\\p{Lu}[\\p{L}-]* and )?${linked}`, 'gu')),
    ...text.matchAll(new RegExp(`${linked}['’]s? (?:\\p{Ll}+ )?(\\p{Ll}+)`, 'gu')),
  ];
  const own = nouns(escapedPattern(name)).flatMap(([, noun]) => noun ?? []);
  const isLinkedInSource = (noun: string) =>
    new RegExp(
      `${noun} ${LINKS} (?:the )?${escapedPattern(other)}|${escapedPattern(other)}['’]s? (?:\\p{Ll}+ )?${noun}`,
      'u',
    ).test(source);
  return (
    !standsIn(name, source) &&
    own.length > 0 &&
    own.every((noun) => standsIn(noun, source) && !isLinkedInSource(noun))
  );
}

/**
 * Returns whether a name is the beginning of a longer one in the source: 'the Committee' for 'Committee to Save
 * Otters'.
 */
const isBeginningOf = (name: string, rest: string, source: string): boolean =>
  new RegExp(`${escapedPattern(name)} (?:against|for|of|on|to)(?: the)? ${escapedPattern(rest)}`, 'u').test(
    source,
  );

/**
 * Returns whether the source says in which place something is: 'the Norland school' for 'Lind school in western
 * Norland'.
 */
function isPlaceOf(name: string, place: string, source: string): boolean {
  const pattern = `${escapedPattern(name)}(?: \\p{Ll}+){1,4},? in (?:\\p{Ll}+ )?(\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*)`;
  const [, found = ''] = new RegExp(pattern, 'u').exec(source) ?? [];
  return found !== '' && hasWords(countryOfDemonym(place) ?? place, found);
}

const LINKS = '(?:of|between|with|in|from|by|over|about|against|for)';

/** Returns whether a name is part of a longer name: 'Etemad' in 'Etemad-e Melli', 'NPB' in 'Grey-NPB'. */
const isOfAnother = (name: string, text: string): boolean =>
  new RegExp(
    `${escapedPattern(name)}-|\\p{L}-${escapedPattern(name)}|-\\p{L}+ ${escapedPattern(name)}`,
    'u',
  ).test(text);

/** Returns whether a name is that of the person or news outlet addressed: 'told the BBC', 'to Xinhua'. */
const isAddressed = (name: string, source: string): boolean =>
  new RegExp(
    `\\b(?:told|tell|tells|telling|to) (?:the )?${escapedPattern(name)}(?![\\p{L}\\p{N}])`,
    'u',
  ).test(source);

/** Returns whether a name modifies a noun: 'the Cuban leader', 'the Iran-based newspaper', 'the US's agency'. */
function describes(name: string, source: string): boolean {
  const [, mark, next = ''] =
    new RegExp(`${escapedPattern(name)}(-| |['’]s )(\\p{Ll}+)`, 'u').exec(source) ?? [];
  return mark !== undefined && (mark !== ' ' || !(FUNCTION_WORD.test(next) || isVerb(next)));
}

/** Words that a preceding name does not modify. */
const FUNCTION_WORD =
  /^(?:also|and|as|at|but|by|for|from|has|have|had|he|in|is|it|later|not|now|of|on|or|she|since|that|then|they|to|was|were|when|who|with)$/;

const isVerb = (word: string): boolean => finiteVerb(`it ${word}`) !== undefined;

/** Returns whether a name is the plural of a family name in the text: 'the Turpins'. */
export const isFamily = (name: string, text: string): boolean =>
  /^\p{Lu}\p{L}+s$/u.test(name) && standsIn(name.slice(0, -1), text);

/** The length, in characters, of the beginning of a text. The beginning says where the event took place. */
const BEGINNING = 600;

/** Returns whether a place that is named at the beginning of the text only identifies the event: 'the Norland fire'. */
export const isOfEvent = (name: string, text: string, article: string): boolean =>
  new RegExp(`${escapedPattern(name)}(?: \\p{Ll}+)? (?:${EVENTS})`, 'u').test(text) &&
  standsIn(name.replace(/^the /i, ''), article.slice(0, BEGINNING));

const EVENTS =
  'accident|attack|blast|blaze|bombing|conference|crash|disaster|earthquake|election|explosion|fire|flood|killing|massacre|match|meeting|outbreak|protest|quake|race|referendum|riot|shooting|storm|strike|summit|talks|trial|vote';

/**
 * Returns whether the source contains a name together with the capitalized words around it ('Department of Justice'),
 * even if they are misspelled.
 */
export function isWhole(name: string, text: string, source: string): boolean {
  const run = new RegExp(
    `(?:\\p{Lu}[\\p{L}.]*\\s)*${escapedPattern(name)}(?:\\s(?:of |for |the |and )*\\p{Lu}\\p{L}*)*`,
    'u',
  ).exec(text)?.[0];
  return run?.includes(' ') === true && (hasWords(run, source) || isSpelledOtherwise(run, source));
}

export function hasWords(name: string, text: string): boolean {
  const words = wordsIn(text);
  return wordsIn(name).every((word) => words.includes(word));
}
