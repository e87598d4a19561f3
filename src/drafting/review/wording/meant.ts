import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { ROLES } from '../../../reading/lexicon/titles.js';
import { COMPANIES } from '../../../reading/voices/lexicon/source-nouns.js';
import { tokensOf } from '../splitting/clauses.js';
import type { ReviewText } from '../text.js';
import { doubleOf } from '../voices/doubles.js';
import { type Party, partiesOf } from '../voices/parties.js';
import { CALENDAR, mayMean, placeOf } from './pronouns.js';

/** Somebody or something that a word of a claim may mean. */
export interface Meant {
  readonly name: string;
  readonly id?: string;
}

/** General words for people and places. */
export const PEOPLE: readonly string[] = ['boy', 'girl', 'man', 'woman', 'youth', 'teenager'];
export const PLACES: readonly string[] = ['country', 'city', 'town', 'village', 'island', 'state'];

/** The number of sentences back that a word can refer to. */
const REACH = 3;

/** The maximum length of a subject; longer stretches are often something else. */
const LONGEST = 4;

/** The people or things that a word of a claim may mean, the likeliest first. */
export async function meantBy(
  word: string,
  claim: Claim,
  file: BriefingFile,
  text: ReviewText,
): Promise<Meant[]> {
  const { sentence = '', span } = text.passageOf(claim) ?? {};
  const places = [sentence.slice(0, span?.start ?? 0), ...text.before(claim, REACH)];
  const parties = partiesOf(file);
  const isHere = ({ names }: Party) => names.some((name) => claim.text.includes(name));
  const near = nearest(places, parties).filter((party) => !isHere(party));
  const people = near.filter(({ kind }) => kind === 'people');
  const noun = /^the\s(.+)$/iu.exec(word)?.[1]?.toLowerCase();
  if (noun === undefined)
    return /^(?:it|its|they|them|their)$/iu.test(word)
      ? (await thingsMeant(places, word, near)).filter(({ name }) => !claim.text.includes(name))
      : distinct(people.filter((party) => mayMean(party, word)));
  if (COMPANIES.has(noun)) return distinct(near.filter(({ kind }) => kind === 'organizations'));
  if (PLACES.includes(noun)) return distinct(placesIn(places, file));
  const holder = doubleOf(noun, [...near, ...parties]);
  if (holder !== undefined) return isHere(holder) ? [] : distinct([holder]);
  return ROLES.has(noun) ? [] : distinct(people);
}

/** The places named in the sentences; of each sentence, the last one first. */
const placesIn = (sentences: readonly string[], { places }: BriefingFile): Named[] =>
  sentences.flatMap((words) =>
    places
      .flatMap(({ id, name = '' }) => (name !== '' && words.includes(name) ? { id, names: [name] } : []))
      .sort((one, other) => words.lastIndexOf(other.names[0] ?? '') - words.lastIndexOf(one.names[0] ?? '')),
  );

/** The parties named in the sentences; of each sentence, the last one first. */
const nearest = (sentences: readonly string[], parties: readonly Party[]): Party[] =>
  sentences.flatMap((words) =>
    parties
      .filter((party) => placeOf(party, words) >= 0)
      .sort((one, other) => placeOf(other, words) - placeOf(one, words)),
  );

/** The things that a pronoun may mean: the subject of a previous sentence, the names in it, or the noun at its end. */
async function thingsMeant(
  sentences: readonly string[],
  word: string,
  near: readonly Party[],
): Promise<Meant[]> {
  const isPerson = (name: string) =>
    near.some((party) => party.kind === 'people' && placeOf(party, name) >= 0);
  const isSeveral = /^the/iu.test(word);
  const subjects = (await Promise.all(sentences.map(subjectIn)))
    .flatMap((subject) => subject ?? [])
    .filter((one) => one.split(' ').length <= LONGEST && !/^(?:its|their|his|her|our)\s/iu.test(one))
    .filter((one) => /\p{Ll}s$|\sand\s/u.test(one) === isSeveral);
  const [before = ''] = sentences.filter((sentence) => sentence !== '');
  const parties = distinct(near.filter(({ kind }) => kind !== 'people'));
  const known = new Set(parties.map(({ name }) => name));
  const runs = isSeveral ? [] : [...before.matchAll(CAPITALIZED)].map(([run]) => run).reverse();
  const others = [...subjects, ...runs, ...lastThing(before, isSeveral)]
    .filter((name) => !isPerson(name) && !known.has(name) && !CALENDAR.test(name))
    .map((name) => ({ name }));
  const [first, ...rest] = others;
  const isSubject = first !== undefined && subjects.includes(first.name);
  return isSubject ? [first, ...parties.slice(0, 2), ...rest] : [...parties.slice(0, 2), ...others];
}

/** The words before the first verb of a sentence, if they are a noun with adjectives. */
async function subjectIn(sentence: string): Promise<string | undefined> {
  const tokens = await tokensOf(sentence);
  const verb = tokens.findIndex(({ pos }) => /^(?:VERB|AUX)$/u.test(pos));
  const before = tokens.slice(0, Math.max(0, verb));
  const last = before.findLast(({ pos }) => pos !== 'ADV');
  const isNoun = /^(?:NOUN|PROPN)$/u.test(last?.pos ?? '');
  const isPlain = before.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PART)$/u.test(pos));
  if (last && isNoun && isPlain) return sentence.slice(0, last.end);
  // A tagger takes 'face' for a noun in 'Web developers face problems'.
  return /^\p{Lu}[\p{L}-]*(?: [\p{Ll}-]+)? \p{Ll}{3,}s(?= \p{Ll}+ (?!of\b))/u.exec(sentence)?.[0];
}

/** Names within a sentence. */
const CAPITALIZED = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*){0,3}(?!['’\p{L}])/gu;

/** The noun phrase at the end of a sentence: 'the old browser'. */
function lastThing(sentence: string, isSeveral: boolean): string[] {
  const found = /\b(?:the|an?)\s((?:[\p{L}\d-]+\s){0,2}[\p{L}-]+)[.”"]*$/u.exec(sentence)?.[1];
  return found === undefined || /\p{Ll}s$/u.test(found) !== isSeveral ? [] : [`The ${found}`];
}

type Named = Pick<Party, 'id' | 'names'>;

const distinct = (parties: readonly Named[]): Meant[] => [
  ...new Map(parties.map(({ id, names }) => [id, { id, name: names[0] ?? '' }])).values(),
];
