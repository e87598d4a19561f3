import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import { ROLES } from '../../../../reading/lexicon/titles.js';
import { isRegion, knownPlace } from '../../../../reading/names/gazetteer.js';
import { COMPANIES } from '../../../../reading/voices/lexicon/source-nouns.js';
import type { ReviewText } from '../../text.js';
import { doubleOf } from '../../voices/doubles.js';
import { type Party, partiesOf, placeOf } from '../../voices/parties.js';
import { groupsMeant, isBody, isGroup, type Meant } from '../several.js';
import type { Meanings } from './dependent.js';

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

/** How many sentences before the claim are searched for the referent of a word. */
const REACH = 3;

/** Lists the possible referents of a description in a claim, the likeliest first: 'the company', 'the girls'. */
export function meantBy(word: string, claim: Claim, file: BriefingFile, text: ReviewText): Meanings {
  const { sentence = '', span } = text.passageOf(claim) ?? {};
  const places = [sentence.slice(0, span?.start ?? 0), ...text.before(claim, REACH)];
  const parties = partiesOf(file);
  const isHere = ({ names }: Party) => names.some((name) => claim.text.includes(name));
  const near = nearest(places, parties).filter((party) => !isHere(party));
  const people = near.filter(({ kind }) => kind === 'people');
  const noun = word.replace(/^\S+\s/u, '').toLowerCase();
  const isElsewhere = ({ name }: Meant) => !claim.text.toLowerCase().includes(name.toLowerCase());
  if (COMPANIES.has(noun))
    return companies(
      near,
      mostNamed(parties, text).filter((one) => !isHere(one)),
    );
  if (PLACES.includes(noun)) {
    const found = distinct(placesIn(places, file, noun)).filter(isElsewhere);
    // Within a sentence, 'the country' may also be the country of the source.
    return { meant: found, isSure: found.length === 1 && /^The\b/u.test(word) };
  }
  if (BODIES.includes(noun)) return only(distinct(bodiesCalled(noun, near, parties)).filter(isElsewhere));
  const holders = [...near, ...parties].filter((party) => doubleOf(noun, [party]) !== undefined);
  if (holders.length > 0) return only(holders.some(isHere) ? [] : distinct(holders));
  if (isGroup(noun)) {
    const bodies = isBody(noun) ? distinct(bodiesIn(near)).slice(0, 2) : [];
    return ofGroup(noun, [...groupsMeant(noun, claim, text), ...bodies].filter(isElsewhere));
  }
  return only(ROLES.has(noun) ? [] : distinct(people));
}

/** Returns the meanings of 'the company'. The first can be suggested if it is the only one or the main organization. */
function companies(near: readonly Party[], main: readonly Party[]): Meanings {
  const meant = distinct(bodiesIn([...near, ...main]));
  return { meant, isSure: meant.length === 1 || (meant.length > 0 && meant[0]?.id === main[0]?.id) };
}

/** Returns the meanings of 'the team'. The first can be suggested if it alone says which team. */
const ofGroup = (noun: string, meant: readonly Meant[]): Meanings => ({
  meant,
  isSure: meant.filter(({ name }) => name !== `the ${noun}`).length === 1,
});

/** Returns meanings of which the first can be suggested only if there is no other. */
const only = (meant: readonly Meant[]): Meanings => ({ meant, isSure: meant.length === 1 });

const bodiesIn = (parties: readonly Party[]): Party[] =>
  parties.filter(({ kind }) => kind === 'organizations');

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

type Named = Pick<Party, 'id' | 'names'>;

const distinct = (parties: readonly Named[]): Meant[] => [
  ...new Map(parties.map(({ id, names }) => [id, { id, name: names[0] ?? '' }])).values(),
];
