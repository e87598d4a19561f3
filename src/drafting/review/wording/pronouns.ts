import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { RELATIONS, ROLES, TITLES } from '../../../reading/lexicon/titles.js';
import { countryOfDemonym, knownPlace } from '../../../reading/names/gazetteer.js';
import { cueVerb } from '../../../reading/voices/lexicon/cue-verbs.js';
import { mayBe } from '../../../reading/voices/speakers/gender.js';
import type { ReviewText } from '../text.js';
import { type Party, partiesOf } from '../voices/parties.js';

/** A pronoun that the claim does not resolve, and the claim with each name that fits in its place. */
export interface Unnamed {
  readonly pronoun: string;
  /** The likeliest first. */
  readonly named: readonly { readonly id: string; readonly name: string; readonly text: string }[];
}

/** The number of sentences back that a pronoun can refer to. */
const REACH = 6;

/** The maximum number of names offered for a pronoun. */
const MOST = 5;

const OF_PEOPLE = /(?<![\p{L}'’-])(?:he|she|his|him|her)(?![\p{L}'’-])/iu;

/** Pronouns for organizations. They count only as the subject of a verb of saying, since they often mean nobody. */
const OF_BODIES = /^(?:it|they)(?= (?:(?:also|has|have|had|later|then) )*(\p{L}+))/iu;

/** Phrases in which 'it' refers to nothing: 'it is time to go', 'it emerged that'. */
export const EMPTY = /^it(?:['’]s)?\s(?:\S+\s){0,3}(?:to|that|for|whether|if)\s/iu;

/** The first unresolved pronoun of a claim; undefined if there is none, or nobody it may mean. */
export function unnamedIn(claim: Claim, file: BriefingFile, text: ReviewText): Unnamed | undefined {
  const { text: words } = claim;
  const parties = partiesOf(file);
  const found = OF_PEOPLE.exec(words);
  const body = OF_BODIES.exec(words);
  const pronoun = found ?? (body && saysWith(body[1]) ? body : undefined);
  if (pronoun == null || (found && isClear(found, claim, parties))) return undefined;
  const kind = found ? 'people' : 'organizations';
  const fits = parties.filter((party) => party.kind === kind && mayMean(party, pronoun[0]));
  const near = likeliest(claim, fits, text, unknownIn(file));
  if (near.length === 0) return undefined;
  const named = near.slice(0, MOST).map(({ id, names }) => {
    const name = names[0] ?? '';
    const owner = shortName(name, text.whole);
    return { id, name, text: replaced(words, pronoun, { name, owner }, text.whole) };
  });
  return { pronoun: pronoun[0], named };
}

const saysWith = (verb = ''): boolean => cueVerb(verb.toLowerCase())?.kind === 'speech';

/**
 * Whether a claim resolves its pronoun: by a name, by 'the mayor', or by its voice unless the pronoun is the speaker.
 */
function isClear(found: RegExpExecArray, { text, attribution }: Claim, parties: readonly Party[]): boolean {
  const people = parties.filter(({ kind }) => kind === 'people');
  const behind = text.slice(found.index + found[0].length).trimStart();
  const speaks = /^s?he$/iu.test(found[0]) && saysWith(/^\p{L}+/u.exec(behind)?.[0]);
  if (attribution.by === 'party' && !speaks && people.some(({ id }) => id === attribution.party)) return true;
  if (found.index === 0) return false;
  const before = text.slice(0, found.index);
  return people.some((party) => placeOf(party, text) >= 0) || before.split(/[^\p{L}-]+/u).some(isSomebody);
}

/**
 * Whether a word before a pronoun can resolve it: 'mayor' in 'the mayor said he would go', but not 'officials' in
 * 'officials said he would'.
 */
const isSomebody = (word: string): boolean =>
  ROLES.has(word) ||
  RELATIONS.has(word) ||
  /^(?:man|woman|boy|girl|suspect|victim|(?:\p{Ll}{3,}er))$/u.test(word);

export const mayMean = ({ kind, names, role }: Party, pronoun: string): boolean =>
  kind === 'organizations' ||
  mayBe(
    { name: names[0] ?? '', ...(role === undefined ? {} : { role }) },
    /^(?:she|her)$/iu.test(pronoun) ? 'she' : 'he',
  );

/**
 * The voice of the claim, or the people in the nearest sentence that names any, starting with the claim's own sentence
 * up to the claim. Nobody if there is a name in between that is not in the file, since that person may be meant.
 */
function likeliest(
  claim: Claim,
  parties: readonly Party[],
  text: ReviewText,
  isUnknown: (words: string) => boolean,
): Party[] {
  const { attribution } = claim;
  const voice = parties.find(({ id }) => attribution.by === 'party' && attribution.party === id);
  if (voice !== undefined) return [voice];
  const { sentence = '', span } = text.passageOf(claim) ?? {};
  const places = [sentence.slice(0, span?.start ?? 0), ...text.before(claim, REACH)];
  for (const words of places) {
    if (isUnknown(words)) return [];
    const there = parties.filter((party) => placeOf(party, words) >= 0);
    if (there.length > 0) return there.sort((one, other) => placeOf(other, words) - placeOf(one, words));
  }
  return [];
}

/** Returns a predicate: whether words contain a name that no entry has. */
function unknownIn({ people, organizations, places }: BriefingFile): (words: string) => boolean {
  const names = [...people, ...organizations, ...places].flatMap(({ name = '', otherNames = [] }) => [
    name,
    ...otherNames.map((one) => one.name),
  ]);
  const known = new Set(names.flatMap((name) => name.split(/[^\p{L}]+/u)));
  const isKnown = (word: string) =>
    known.has(word) ||
    TITLES.has(word) ||
    ROLES.has(word.toLowerCase()) ||
    countryOfDemonym(word) !== undefined ||
    knownPlace(word) !== undefined ||
    CALENDAR.test(word);
  return (words) => (words.match(/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+/gu) ?? []).some((word) => !isKnown(word));
}

/** Days and months, which have capitals but are no names. */
export const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** The last position at which a sentence names somebody, if any; for people, part of the name is enough. */
export function placeOf({ kind, names }: Party, words: string): number {
  const parts = kind === 'people' ? names.flatMap(partsOf) : [];
  return Math.max(...[...names, ...parts].map((form) => lastPlace(form, words)));
}

/** The parts of a person's name, but not of a description such as 'Norlandic public prosecutor'. */
const partsOf = (name: string): readonly string[] =>
  / \p{Ll}{4}/u.test(name) ? [] : (name.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []);

function lastPlace(form: string, words: string): number {
  const at = form === '' ? -1 : words.lastIndexOf(form);
  const isWord = !/\p{L}/u.test(words.charAt(at - 1)) && !/\p{L}/u.test(words.charAt(at + form.length));
  return isWord ? at : -1;
}

/** Replaces a pronoun: 'he' becomes 'Ada Lind', and 'his arrest' becomes 'Lind's arrest'. */
export function replaced(
  words: string,
  { 0: found, index }: RegExpExecArray,
  { name, owner = name }: { readonly name: string; readonly owner?: string },
  whole: string,
): string {
  const behind = words.slice(index + found.length);
  const isOwner = /^(?:his|its|their)$/iu.test(found) || (/^her$/iu.test(found) && OWNED.test(behind));
  const mark = whole.includes('’') ? '’' : "'";
  const form = isOwner ? `${owner}${mark}${/\p{Ll}s$/u.test(owner) ? '' : 's'}` : name;
  // 'Washington D.C.' ends a sentence as it is.
  const rest = form.endsWith('.') && behind.startsWith('.') ? behind.slice(1) : behind;
  return `${words.slice(0, index)}${form}${rest}`;
}

/** Words after 'her' that it owns, unlike in 'saw her at' and 'told her that'. */
const OWNED =
  /^ (?!(?:to|in|of|for|at|on|by|with|from|and|or|but|that|as|when|if|is|was|the|a|an|out|into)\b)\p{L}/u;

/** The part of a name that the text uses alone, the last one first. */
function shortName(name: string, whole: string): string {
  const rest = whole.replaceAll(name, '');
  const isAlone = (part: string) => new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u').test(rest);
  return (name.match(/\p{Lu}[\p{L}]{2,}/gu) ?? []).reverse().find(isAlone) ?? name;
}
