import countries from '../../../data/lexicon/countries.json' with { type: 'json' };
import { METONYMS } from '../../checking/meaning/names/name-book-of.js';

/** Returns the words for a country: its names, peoples and seats of government; undefined if a place is no country. */
export function formsOfCountry(place: string): readonly string[] | undefined {
  const line = countries.find((one) => formsIn(one).includes(place));
  if (line === undefined) return undefined;
  const forms = formsIn(line);
  const seats = METONYMS.filter(([, country]) => forms.includes(country)).map(([seat]) => seat);
  return [...forms, ...seats];
}

/** Each line of the lexicon is `name | other names | peoples`. */
const formsIn = (line: string): string[] => line.split(/ \| ?|, /u).filter((form) => form !== '');
