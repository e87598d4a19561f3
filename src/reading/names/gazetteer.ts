import cities from '../../../data/lexicon/cities.json' with { type: 'json' };
import otherPeoples from '../../../data/lexicon/reading/peoples.json' with { type: 'json' };
import regions from '../../../data/lexicon/regions.json' with { type: 'json' };
import { KNOWN_BODIES } from '../lexicon/bodies.js';
import { COUNTRIES } from '../lexicon/places.js';

const countries = new Map<string, string>();
const demonyms = new Map<string, string>();
for (const line of COUNTRIES) {
  const [name = '', others = '', people = ''] = line.split('|').map((part) => part.trim());
  for (const other of [name, ...others.split(', ')]) countries.set(other, name);
  for (const word of people.split(', ')) demonyms.set(word, name);
}
countries.delete('');
demonyms.delete('');

/** Peoples and creeds that do not belong to a single country. */
const OTHER_PEOPLES = new Set(otherPeoples);

/** Returns the name under which all mentions of a place are grouped; undefined if the place is not known. */
export function knownPlace(name: string): string | undefined {
  const plain = name.replace(/^the\s/iu, '');
  const country = countries.get(name) ?? countries.get(plain);
  if (country !== undefined) return country;
  if (/^Washington,?\sD\.?C\.?$/u.test(plain)) return 'Washington';
  return [name, plain].find((place) => CITIES.has(place) || REGIONS.has(place));
}

export const isKnownName = (name: string): boolean =>
  KNOWN_BODIES.has(name) || knownPlace(name) !== undefined;

/** Whether a name is that of a country, state or region, which can follow a town: 'Irving, Texas'. */
export const isRegion = (name: string): boolean => countries.has(name) || REGIONS.has(name);

/** Returns the country of a people or of an adjective, such as Germany for 'Germans' and 'German'. */
export const countryOfDemonym = (word: string): string | undefined => demonyms.get(word) ?? TWO_WORDS[word];

const TWO_WORDS: Readonly<Record<string, string>> = {
  'North Korean': 'North Korea',
  'North Koreans': 'North Korea',
  'South Korean': 'South Korea',
  'South Koreans': 'South Korea',
  'South African': 'South Africa',
  'South Africans': 'South Africa',
  'New Zealander': 'New Zealand',
  'New Zealanders': 'New Zealand',
  'Sri Lankan': 'Sri Lanka',
  'Sri Lankans': 'Sri Lanka',
  'Costa Rican': 'Costa Rica',
  'Puerto Rican': 'Puerto Rico',
  'South Sudanese': 'South Sudan',
  'Northern Irish': 'Northern Ireland',
};

/** Whether a word refers to a people, creed or party and is therefore not a name: 'German', 'Sino-German'. */
export const isDemonym = (word: string): boolean =>
  countryOfDemonym(word) !== undefined ||
  OTHER_PEOPLES.has(word) ||
  (word.includes(' ') && !KNOWN_BODIES.has(word) && word.split(' ').every((part) => isDemonym(part))) ||
  (word.includes('-') && word.split('-').every((half) => isDemonym(half) || countries.has(half)));

/** Cities, districts and other places that news articles mention without saying where they are. */
const CITIES: ReadonlySet<string> = new Set(cities);

/** States, provinces, continents, seas and other parts of the world. */
const REGIONS: ReadonlySet<string> = new Set(regions);
