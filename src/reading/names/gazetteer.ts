import { CITIES } from '../lexicon/cities.js';
import { COUNTRIES } from '../lexicon/countries.js';
import { REGIONS } from '../lexicon/regions.js';
import { linesOf } from '../lexicon-lines.js';

const countries = new Map<string, string>();
const demonyms = new Map<string, string>();
for (const line of COUNTRIES) {
  const [name = '', others = '', people = ''] = line.split('|').map((part) => part.trim());
  for (const other of [name, ...others.split(', ')]) countries.set(other, name);
  for (const word of people.split(', ')) demonyms.set(word, name);
}
countries.delete('');
demonyms.delete('');

/** Peoples and creeds that do not belong to one country. */
const OTHER_PEOPLES = new Set(
  linesOf(`
    African
    Africans
    African-American
    African-Americans
    Arab
    Arabs
    Arabic
    Asian
    Asians
    Bedouin
    Catholic
    Catholics
    Christian
    Christians
    Communist
    Communists
    Conservative
    Democrat
    Democrats
    Democratic
    Eurasian
    European
    Europeans
    Hindu
    Hindus
    Hispanic
    Hispanics
    Islamic
    Islamist
    Islamists
    Jew
    Jews
    Jewish
    Kurd
    Kurds
    Kurdish
    Latin
    Latino
    Latinos
    Liberal
    Muslim
    Muslims
    Nazi
    Nazis
    Orthodox
    Protestant
    Protestants
    Republican
    Republicans
    Rohingya
    Scandinavian
    Shia
    Shiite
    Shiites
    Sikh
    Sikhs
    Sino
    Sunni
    Sunnis
    Texan
    Texans
    Californian
    Californians
    Uighur
    Uighurs
    Uyghur
    Uyghurs
    Western
    Westerner
    Westerners
    Yazidi
    Buddhist
    Buddhists
    Hutu
    Tutsi
    Houthi
    Londoner
    Londoners
    New Yorker
    New Yorkers
    Parisian
    Roman
    Sino-American
    Anglo
    Franco
  `),
);

/** Returns the name under which mentions of a place are grouped; undefined if it is not a known place. */
export function knownPlace(name: string): string | undefined {
  const plain = name.replace(/^the\s/iu, '');
  const country = countries.get(name) ?? countries.get(plain);
  if (country !== undefined) return country;
  if (/^Washington,?\sD\.?C\.?$/u.test(plain)) return 'Washington';
  return CITIES.has(name) || REGIONS.has(name)
    ? name
    : CITIES.has(plain) || REGIONS.has(plain)
      ? plain
      : undefined;
}

/** Whether a name is that of a country, a state or a different region, as after a town: 'Irving, Texas'. */
export const isRegion = (name: string): boolean => countries.has(name) || REGIONS.has(name);

/** Returns the country of a people or an adjective: Germany for 'Germans' and 'German'. */
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

/** Whether a word refers to a people, a creed or a party, and is not a name; also if joined by a hyphen. */
export const isDemonym = (word: string): boolean =>
  countryOfDemonym(word) !== undefined ||
  OTHER_PEOPLES.has(word) ||
  (word.includes('-') && word.split('-').every((half) => isDemonym(half) || countries.has(half)));
