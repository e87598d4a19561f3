import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { ROLES } from '../../../reading/lexicon/titles.js';
import { isRegion, knownPlace } from '../../../reading/names/gazetteer.js';
import { COMPANIES } from '../../../reading/voices/lexicon/source-nouns.js';
import type { ReviewText } from '../text.js';
import { doubleOf } from '../voices/doubles.js';
import { type Party, partiesOf } from '../voices/parties.js';
import { CALENDAR, placeOf } from './pronouns/nearest-names.js';
import { mayMean } from './pronouns/pronouns.js';
import { groupsBefore, groupsMeant, isBody, isGroup, type Meant, severalMeant } from './several.js';

/** General nouns for people and places. */
export const PEOPLE: readonly string[] = ['boy', 'girl', 'man', 'woman', 'youth', 'teenager'];
export const PLACES: readonly string[] = ['country', 'city', 'town', 'village', 'island', 'state'];

/** Nouns for organizations that are often part of their names. */
export const BODIES: readonly string[] = [
  'court',
  'ministry',
  'agency',
  'department',
  'commission',
  'council',
  'university',
  'institute',
  'bank',
  'union',
];

/** How many sentences before the claim are searched for what a word refers to. */
const REACH = 3;

/** The maximum number of words of a subject; longer phrases were often not read correctly. */
const LONGEST = 4;

/** Lists what a word of a claim may refer to, the likeliest first. */
export function meantBy(word: string, claim: Claim, file: BriefingFile, text: ReviewText): Meant[] {
  const { sentence = '', span } = text.passageOf(claim) ?? {};
  const places = [sentence.slice(0, span?.start ?? 0), ...text.before(claim, REACH)];
  const parties = partiesOf(file);
  const isHere = ({ names }: Party) => names.some((name) => claim.text.includes(name));
  const near = nearest(places, parties).filter((party) => !isHere(party));
  const people = near.filter(({ kind }) => kind === 'people');
  const noun = /^th(?:e|ese|is|ose)\s(.+)$/iu.exec(word)?.[1]?.toLowerCase();
  const isElsewhere = ({ name }: Meant) => !claim.text.toLowerCase().includes(name.toLowerCase());
  if (noun === undefined) return pronounMeant(word, claim, { file, text, places, near }).filter(isElsewhere);
  if (COMPANIES.has(noun))
    return distinct(bodiesIn([...near, ...mostNamed(parties, text)]).filter((one) => !isHere(one)));
  if (PLACES.includes(noun)) return distinct(placesIn(places, file, noun)).filter(isElsewhere);
  if (BODIES.includes(noun)) return distinct(bodiesCalled(noun, near, parties)).filter(isElsewhere);
  const holder = doubleOf(noun, [...near, ...parties]);
  if (holder !== undefined) return isHere(holder) ? [] : distinct([holder]);
  if (isGroup(noun)) {
    const bodies = isBody(noun) ? distinct(bodiesIn(near)).slice(0, 2) : [];
    return [...groupsMeant(noun, claim, text), ...bodies].filter(isElsewhere);
  }
  return ROLES.has(noun) ? [] : distinct(people);
}

const bodiesIn = (parties: readonly Party[]): Party[] =>
  parties.filter(({ kind }) => kind === 'organizations');

interface Near {
  readonly file: BriefingFile;
  readonly text: ReviewText;
  /** The part of the sentence before the claim, then the sentences before it, the nearest first. */
  readonly places: readonly string[];
  /** The parties named in those sentences. */
  readonly near: readonly Party[];
}

/** Lists what a pronoun or 'there' may refer to. */
function pronounMeant(word: string, claim: Claim, { file, text, places, near }: Near): Meant[] {
  if (/^there$/iu.test(word)) return distinct(placesIn(places, file, word));
  if (/^(?:they|them|their)$/iu.test(word)) return severalMeant(claim, near, text);
  if (/^its?$/iu.test(word)) return thingsMeant(claim, places, near, text);
  return distinct(near.filter((party) => party.kind === 'people' && mayMean(party, word)));
}

/** Finds the organizations whose names contain a noun, the nearest first: 'Supreme Court' for 'the court'. */
const bodiesCalled = (noun: string, near: readonly Party[], parties: readonly Party[]): Party[] =>
  bodiesIn([...near, ...parties]).filter(({ names }) =>
    names.some((name) => name.toLowerCase().split(' ').includes(noun)),
  );

/** How often a text must name its main organization. */
const OFTEN = 3;

/** Returns the organization that the text names most often, if it is named often enough. */
function mostNamed(parties: readonly Party[], { whole }: ReviewText): Party[] {
  const countOf = ({ names: [name = ''] }: Party) => (name === '' ? 0 : whole.split(name).length - 1);
  const counted = bodiesIn(parties).map((party) => ({ party, count: countOf(party) }));
  const [most] = counted.sort((one, other) => other.count - one.count);
  return most !== undefined && most.count >= OFTEN ? [most.party] : [];
}

/**
 * Finds the places named in the sentences; within a sentence, the last place comes first. For the noun 'country',
 * leaves out cities.
 */
const placesIn = (sentences: readonly string[], { places }: BriefingFile, noun: string): Named[] =>
  sentences.flatMap((words) =>
    places
      .filter(({ name = '' }) => noun !== 'country' || isRegion(name) || knownPlace(name) === undefined)
      .flatMap(({ id, name = '' }) => (name !== '' && words.includes(name) ? { id, names: [name] } : []))
      .sort((one, other) => words.lastIndexOf(other.names[0] ?? '') - words.lastIndexOf(one.names[0] ?? '')),
  );

/** Finds the parties named in the sentences; within a sentence, the last party comes first. */
const nearest = (sentences: readonly string[], parties: readonly Party[]): Party[] =>
  sentences.flatMap((words) =>
    parties
      .filter((party) => placeOf(party, words) >= 0)
      .sort((one, other) => placeOf(other, words) - placeOf(one, words)),
  );

/**
 * Lists what 'it' may refer to: the subject of an earlier sentence, an organization named there, or the last noun of
 * the previous sentence.
 */
function thingsMeant(
  claim: Claim,
  sentences: readonly string[],
  near: readonly Party[],
  text: ReviewText,
): Meant[] {
  const isPerson = (name: string) =>
    near.some((party) => party.kind === 'people' && placeOf(party, name) >= 0);
  const subjects = groupsBefore(claim, text, REACH)
    .flatMap((groups) => groups.filter(({ isSubject }) => isSubject))
    .map((group) => group.text)
    .filter((one) => one.split(' ').length <= LONGEST && !/^(?:its|their|his|her|our)\s/iu.test(one))
    .filter((one) => !/\p{Ll}s$/u.test(one));
  const [before = ''] = sentences.filter((sentence) => sentence !== '');
  const parties = distinct(near.filter(({ kind }) => kind !== 'people'));
  const known = new Set(parties.map(({ name }) => name));
  const runs = [...before.matchAll(CAPITALIZED)].map(([run]) => run).reverse();
  const others = [...subjects, ...runs, ...lastThing(before)]
    .filter((name) => !isPerson(name) && !known.has(name) && !CALENDAR.test(name))
    .map((name) => ({ name }));
  const [first, ...rest] = others;
  const isSubject = first !== undefined && subjects.includes(first.name);
  return isSubject ? [first, ...parties.slice(0, 2), ...rest] : [...parties.slice(0, 2), ...others];
}

/** Capitalized words in the middle of a sentence. */
const CAPITALIZED = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*){0,3}(?!['’\p{L}])/gu;

/** Returns the noun phrase at the end of a sentence: 'The old browser'. */
function lastThing(sentence: string): string[] {
  const found = /\b(?:the|an?)\s((?:[\p{L}\d-]+\s){0,2}[\p{L}-]+)[.”"]*$/u.exec(sentence)?.[1];
  return found === undefined || /\p{Ll}s$/u.test(found) ? [] : [`The ${found}`];
}

type Named = Pick<Party, 'id' | 'names'>;

const distinct = (parties: readonly Named[]): Meant[] => [
  ...new Map(parties.map(({ id, names }) => [id, { id, name: names[0] ?? '' }])).values(),
];
