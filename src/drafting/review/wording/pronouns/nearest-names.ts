import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import { ROLES, TITLES } from '../../../../reading/lexicon/titles.js';
import { countryOfDemonym, knownPlace } from '../../../../reading/names/gazetteer.js';
import type { ReviewText } from '../../text.js';
import { doubleOf } from '../../voices/doubles.js';
import { type Party, partsOf, placeOf } from '../../voices/parties.js';

/** How many sentences before the claim are searched for the referent of a pronoun. */
const REACH = 6;

/** A name that a pronoun may refer to; without an id if the file has no entry with this name. */
interface Named {
  readonly id?: string;
  readonly name: string;
}

/**
 * Lists the possible referents of a pronoun: the voice of the claim, or else the parties in the nearest sentence that
 * names any. The words before the claim in its own sentence count as the nearest. Names that the file lacks come last.
 *
 * @param unknown finds names that the file lacks
 */
export function likeliest(
  claim: Claim,
  parties: readonly Party[],
  text: ReviewText,
  unknown: (words: string) => readonly string[],
): Named[] {
  const voice = parties.find(({ id }) => id === voiceOf(claim));
  if (voice !== undefined) return [namedAs(voice)];
  const { sentence = '', span } = text.passageOf(claim) ?? {};
  const places = [sentence.slice(0, span?.start ?? 0), ...text.before(claim, REACH)];
  const passed: string[] = [];
  for (const words of places) {
    const there = parties.filter((party) => isMentioned(party, words));
    const near = there.sort(
      (one, other) =>
        Number(opens(other, words)) - Number(opens(one, words)) ||
        placeOf(other, words) - placeOf(one, words),
    );
    passed.push(...unknown(near[0] ? words.slice(placeOf(near[0], words)) : words));
    if (near.length === 0) continue;
    return [...near.map(namedAs), ...[...new Set(passed)].map((name) => ({ name }))];
  }
  return [];
}

/**
 * Returns whether more than one of the people to whom a pronoun may refer is named before the claim, in its sentence or
 * the two preceding ones, or whether the nearest of these sentences names one of them only after a pronoun, which then
 * probably refers to somebody else: 'He thought that Lind had won. He slept.'
 */
export function isUnclear(
  pronoun: string,
  claim: Claim,
  people: readonly Party[],
  text: ReviewText,
): boolean {
  if (people.some(({ id }) => id === voiceOf(claim))) return false;
  const { sentence = '', span } = text.passageOf(claim) ?? {};
  const places = [sentence.slice(0, span?.start ?? 0), ...text.before(claim, 2)];
  const named = people.filter((person) => places.some((words) => isMentioned(person, words)));
  const [last = ''] = places.filter((words) => named.some((person) => isMentioned(person, words)));
  const [first] = named;
  const isShe = /^(?:she|her)$/iu.test(pronoun);
  if (named.length > 1) return true;
  if (first && (isShe ? SHE : HE).test(last.slice(0, placeOf(first, last)))) return true;
  // 'Lind met the mayor. The mayor left. He': the holder of an office was mentioned since.
  const [office = ''] = HOLDER.exec(places.slice(0, Math.max(0, places.indexOf(last))).join(' ')) ?? [];
  const holder = doubleOf(office, people);
  return holder === undefined ? office !== '' && last.includes(office.toLowerCase()) : holder !== first;
}

/** Matches an office: 'the prime minister'. */
const HOLDER = new RegExp(`\\bthe (?:[\\p{L}-]+ )?(?:${[...ROLES].join('|')})(?![\\p{L}-])`, 'iu');

const HE = /\b(?:he|his|him)\b/iu;
const SHE = /\b(?:she|her)\b/iu;

/**
 * Returns whether a sentence names a party. The name of a person does not count after a form of 'be': 'One of the
 * pupils was Ada Lind'.
 */
const isMentioned = (party: Party, words: string): boolean => {
  const at = placeOf(party, words);
  return at >= 0 && !(party.kind === 'people' && PREDICATE.test(words.slice(0, at)));
};

const PREDICATE = /\b(?:is|are|was|were|be|been|became) (?:[\p{Lu}][\p{L}.]* )*$/u;

/** Returns whether a sentence begins with the name of a party, which is then its subject. */
const opens = (party: Party, words: string): boolean => {
  const first = [...party.names, ...party.names.flatMap(partsOf)].map((form) => words.indexOf(form));
  return first.some((at) => at >= 0 && OPENING.test(words.slice(0, at)));
};

const OPENING = /^["“]?(?:(?:But|And|However,|Then|Yesterday,) )?(?:\p{Lu}[\p{L}.]* )*$/u;

const namedAs = ({ id, names: [name = ''] }: Party): Named => ({ id, name });

/** Returns a function that finds the names in a text that are missing from the file. */
export function unknownIn({ people, organizations, places }: BriefingFile): (words: string) => string[] {
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
  return (words) =>
    (words.match(/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu) ?? []).filter(
      (run) => !run.split(' ').some(isKnown) && !/(?:ism| (?:Day|Week|Act))$/u.test(run),
    );
}

/** Days and months, which are capitalized but are not names here. */
export const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Returns the id of the party that is the voice of a claim, if any. */
export const voiceOf = ({ attribution }: Claim): string | undefined =>
  attribution.by === 'party' ? attribution.party : undefined;
