import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { RELATIONS, ROLES, TITLES } from '../../../reading/lexicon/titles.js';
import { countryOfDemonym, knownPlace } from '../../../reading/names/gazetteer.js';
import { cueVerb } from '../../../reading/voices/lexicon/cue-verbs.js';
import { mayBe } from '../../../reading/voices/speakers/gender.js';
import type { ReviewText } from '../text.js';
import { type Party, partiesOf } from '../voices/parties.js';

/** A pronoun in a claim that does not say whom it means, and the words of the claim with each name that fits. */
export interface Unnamed {
  readonly pronoun: string;
  /** The likeliest first. */
  readonly named: readonly { readonly id: string; readonly name: string; readonly text: string }[];
}

/** How many sentences back a pronoun can refer. */
const REACH = 6;

/** The most names that a pronoun is offered. */
const MOST = 5;

const OF_PEOPLE = /(?<![\p{L}'’-])(?:he|she|his|him|her)(?![\p{L}'’-])/iu;

/** 'It', 'They' only as the subject of a verb of saying, since they are often nobody. */
const OF_BODIES = /^(?:it|they)(?= (?:(?:also|has|have|had|later|then) )*(\p{L}+))/iu;

/** 'It is time to go', 'it emerged that': nothing is meant. */
export const EMPTY = /^it(?:['’]s)?\s(?:\S+\s){0,3}(?:to|that|for|whether|if)\s/iu;

/** The first pronoun of a claim without a name for it; undefined if there is none, or nobody whom it may mean. */
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

/** Whether a claim says whom a pronoun means: a name, 'the mayor', or its voice, unless the pronoun is who speaks. */
function isClear(found: RegExpExecArray, { text, attribution }: Claim, parties: readonly Party[]): boolean {
  const people = parties.filter(({ kind }) => kind === 'people');
  const behind = text.slice(found.index + found[0].length).trimStart();
  const speaks = /^s?he$/iu.test(found[0]) && saysWith(/^\p{L}+/u.exec(behind)?.[0]);
  if (attribution.by === 'party' && !speaks && people.some(({ id }) => id === attribution.party)) return true;
  if (found.index === 0) return false;
  const before = text.slice(0, found.index);
  return people.some((party) => placeOf(party, text) >= 0) || before.split(/[^\p{L}-]+/u).some(isSomebody);
}

/** 'The mayor said he would go', but not 'officials said he would'. */
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
 * The voice of the claim, or those of the nearest sentence that names any: its own up to the claim, or one before. Nobody
 * if a name between them is not in the file, since it may be the one that is meant.
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

/** Whether words have a name within them that nothing in the file is called. */
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

/** Where somebody is last named in a sentence, if at all; people also by a part of their names. */
export function placeOf({ kind, names }: Party, words: string): number {
  const parts = kind === 'people' ? names.flatMap(partsOf) : [];
  return Math.max(...[...names, ...parts].map((form) => lastPlace(form, words)));
}

/** Those of a person's name, but not of 'Norlandic public prosecutor'. */
const partsOf = (name: string): readonly string[] =>
  / \p{Ll}{4}/u.test(name) ? [] : (name.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []);

function lastPlace(form: string, words: string): number {
  const at = form === '' ? -1 : words.lastIndexOf(form);
  const isWord = !/\p{L}/u.test(words.charAt(at - 1)) && !/\p{L}/u.test(words.charAt(at + form.length));
  return isWord ? at : -1;
}

/** 'He' becomes 'Ada Lind', and 'his arrest' 'Lind's arrest'. */
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

/** What follows 'her' if it is not 'saw her at', 'told her that'. */
const OWNED =
  /^ (?!(?:to|in|of|for|at|on|by|with|from|and|or|but|that|as|when|if|is|was|the|a|an|out|into)\b)\p{L}/u;

/** The part of a name that the text uses alone, the last one first. */
function shortName(name: string, whole: string): string {
  const rest = whole.replaceAll(name, '');
  const isAlone = (part: string) => new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u').test(rest);
  return (name.match(/\p{Lu}[\p{L}]{2,}/gu) ?? []).reverse().find(isAlone) ?? name;
}
