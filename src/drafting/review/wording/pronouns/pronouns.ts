import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import { RELATIONS, ROLES } from '../../../../reading/lexicon/titles.js';
import { cueVerb } from '../../../../reading/voices/lexicon/cue-verbs.js';
import { mayBe } from '../../../../reading/voices/speakers/gender.js';
import type { ReviewText } from '../../text.js';
import { type Party, partiesOf, placeOf } from '../../voices/parties.js';
import { NO_PERSON } from '../dependents/people.js';
import { isInQuotation, withBrackets } from './brackets.js';
import { isUnclear, likeliest, unknownIn, voiceOf } from './nearest-names.js';
import { isQuoted } from './quoted.js';

/** A pronoun whose referent is not in the claim, and the names that could replace it. */
export interface Unnamed {
  readonly pronoun: string;
  /** The offset of the pronoun in the claim. */
  readonly index: number;
  /** Whether several people named before the pronoun may be meant, so that a single key must not choose one of them. */
  readonly isUnclear: boolean;
  /**
   * Each name with the resulting text of the claim, the likeliest first; without an id if the file has no entry with
   * this name.
   */
  readonly named: readonly { readonly id?: string; readonly name: string; readonly text: string }[];
}

const MOST = 5;

const OF_PEOPLE = /(?<![\p{L}'’-])(?:he|she|his|him|her)(?![\p{L}'’-])/iu;

/** Finds a pronoun for a person who is not named in the claim. */
export function unnamedIn(claim: Claim, file: BriefingFile, text: ReviewText): Unnamed | undefined {
  const found = OF_PEOPLE.exec(claim.text);
  if (found === null) return undefined;
  // Within a quotation, 'he' does not refer to the speaker.
  const speaker = isQuoted(claim, text, found.index) ? voiceOf(claim) : undefined;
  const people = partiesOf(file).filter((party) => party.kind === 'people' && mayMean(party, found[0]));
  const fits = people.filter(({ id }) => id !== speaker);
  const named = isInQuotation(claim.text, found.index) ? fits : people;
  if (isClear(found, claim, fits, named)) return undefined;
  const near = likeliest(claim, fits, text, unknownIn(file));
  const likely = near.slice(0, MOST).map(({ id, name }) => {
    const owner = shortName(name, text.whole);
    const worded = replaced(claim.text, found, { name, owner }, text.whole);
    return { ...(id !== undefined && { id }), name, text: worded };
  });
  return {
    pronoun: found[0],
    index: found.index,
    isUnclear: isUnclear(found[0], claim, fits, text),
    named: likely,
  };
}

const saysWith = (verb = ''): boolean => cueVerb(verb.toLowerCase())?.kind === 'speech';

/**
 * Returns whether it is clear what a pronoun refers to. The claim may name the person, either before the pronoun or in
 * the main clause; it may contain a noun such as 'the mayor' before the pronoun; or it may be in the voice of the
 * person, unless the pronoun is the subject of a verb of saying.
 *
 * @param people those to whom the pronoun may refer
 * @param named those to whom it may refer if the claim names them
 */
function isClear(
  found: RegExpExecArray,
  claim: Claim,
  people: readonly Party[],
  named: readonly Party[],
): boolean {
  const { text } = claim;
  const end = found.index + found[0].length;
  const behind = text.slice(end);
  const speaks = /^s?he$/iu.test(found[0]) && saysWith(/^\p{L}+/u.exec(behind.trimStart())?.[0]);
  if (!speaks && people.some(({ id }) => id === voiceOf(claim))) return true;
  const before = text.slice(0, found.index);
  if (/^The \p{Lu}/u.test(before) && ROLES.has(before.split(' ')[1]?.toLowerCase() ?? '')) return true;
  if (before.split(/[^\p{L}-]+/u).some(isSomebody)) return true;
  const main = found.index === 0 && /^s?he$/iu.test(found[0]) ? '' : behind.slice(behind.indexOf(',') + 1);
  return [before, behind.includes(',') ? main : ''].some((words) =>
    named.some((party) => placeOf(party, words) >= 0),
  );
}

/**
 * Returns whether a later pronoun can refer to a word: 'mayor' in 'the mayor said he would go', but not 'officials' in
 * 'officials said he would'.
 */
const isSomebody = (word: string): boolean =>
  ROLES.has(word) ||
  RELATIONS.has(word) ||
  /^(?:man|woman|boy|girl|suspect|victim)$/u.test(word) ||
  (/^\p{Ll}{3,}er$/u.test(word) && !/ever$/u.test(word) && !NO_PERSON.has(word));

/** Returns whether 'he' or 'she' can refer to a person. */
export const mayMean = ({ names, role }: Party, pronoun: string): boolean =>
  mayBe(
    { name: names[0] ?? '', ...(role === undefined ? {} : { role }) },
    /^(?:she|her)$/iu.test(pronoun) ? 'she' : 'he',
  );

/**
 * Replaces a pronoun: 'he' becomes 'Ada Lind', and 'his arrest' becomes 'Lind's arrest'. In a quotation, the name is
 * added in brackets.
 */
export function replaced(
  words: string,
  { 0: found, index }: RegExpExecArray,
  { name, owner = name }: { readonly name: string; readonly owner?: string },
  whole: string,
): string {
  const behind = words.slice(index + found.length);
  const isOwner = /^(?:his|its|their|my|our)$/iu.test(found) || (/^her$/iu.test(found) && OWNED.test(behind));
  const mark = whole.includes('’') ? '’' : "'";
  const form = isOwner ? `${owner}${mark}${/\p{Ll}s$/u.test(owner) ? '' : 's'}` : name;
  if (isInQuotation(words, index)) return withBrackets(words, { text: found, index }, form);
  // A name such as 'Washington D.C.' already ends with a period.
  const rest = form.endsWith('.') && behind.startsWith('.') ? behind.slice(1) : behind;
  return `${words.slice(0, index)}${form}${rest}`;
}

/** Matches a noun after the possessive 'her', unlike 'at' in 'saw her at' and 'that' in 'told her that'. */
const OWNED =
  /^ (?!(?:to|in|of|for|at|on|by|with|from|and|or|but|that|as|when|if|is|was|the|a|an|out|into)\b)\p{L}/u;

/** Returns the part of a name that the text also uses alone, preferably the last part. */
function shortName(name: string, whole: string): string {
  const rest = whole.replaceAll(name, '');
  const isAlone = (part: string) => new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u').test(rest);
  return (name.match(/\p{Lu}[\p{L}]{2,}/gu) ?? []).reverse().find(isAlone) ?? name;
}
