import type { Finding } from '../../../checking/finding.js';
import { METONYMS } from '../../../checking/meaning/names/name-book-of.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import { countryOfDemonym, knownPlace } from '../../../reading/names/gazetteer.js';

/** Words for parties after a name, and the words that a text can use for the same parties. */
const SAME_PARTIES: readonly (readonly [words: RegExp, names: readonly string[]])[] = [
  [/^(?:Tory|Tories|Con|Cons|Conservatives?)$/, ['Conservative', 'Tory', 'Tories']],
  [/^(?:Lib ?Dems?|LD|Liberal Democrats?)$/, ['Liberal Democrat', 'Lib Dem']],
  [/^(?:Lab|Labour)$/, ['Labour']],
  [/^(?:D|Dem|Democrats?)$/, ['Democrat', 'Democratic']],
  [/^(?:R|Rep|GOP|Republicans?)$/, ['Republican']],
  [/^(?:SNP|Plaid Cymru|Green|Greens|UKIP)$/, []],
];

/** Returns the words that a text can use for a party; undefined if the party is unknown. */
export const namesOfParty = (party: string): readonly string[] | undefined =>
  SAME_PARTIES.find(([words]) => words.test(party))?.[1];

/** How many characters before a sentence are searched for the party to which it refers. */
const PARTY_NEAR = 1500;

/** Returns whether a sentence names no party, and a name is that of the party that the text named last. */
export function isPartyMeant(name: string, sentence: string, article: string): boolean {
  const at = article.indexOf(sentence);
  const [own] = partiesIn(name);
  if (own === undefined || at < 0 || partiesIn(sentence).length > 0) return false;
  return partiesIn(article.slice(Math.max(0, at - PARTY_NEAR), at)).at(-1) === own;
}

/** Returns the parties that a text names, as positions in `SAME_PARTIES`. */
const partiesIn = (text: string): number[] =>
  (text.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu) ?? []).flatMap((words) => {
    const at = [words, ...words.split(' ')]
      .map((word) => SAME_PARTIES.findIndex(([party]) => party.test(word)))
      .find((index) => index >= 0);
    return at ?? [];
  });

/** A form of address, which can replace an office: 'Mr Lind' for 'Chancellor Lind'. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?$/;

/**
 * Returns whether a name is only a form of address, or a text contains the same party or country under another name:
 * 'Tory' for 'Conservative', 'Russia' for 'the Russian government', 'American' for 'US', 'Beijing' for 'the Chinese
 * government'.
 */
export const hasOtherName = (name: string, text: string): boolean =>
  ADDRESS.test(name) ||
  (namesOfParty(name) ?? []).some((other) => standsIn(other, text)) ||
  (text.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => isSameCountry(name, word)) ||
  isGovernmentOf(seats.get(name), text);

const isSameCountry = (name: string, word: string): boolean => {
  const country = countryOfDemonym(word);
  const people = countryOfDemonym(name);
  return (country !== undefined && country === name) || (people !== undefined && people === knownPlace(word));
};

/** Maps capitals to their countries. */
const seats: ReadonlyMap<string, string> = new Map(METONYMS);

/** Returns whether a text mentions the government of a country: 'the Chinese government', 'China’s leaders'. */
const isGovernmentOf = (country: string | undefined, text: string): boolean =>
  country !== undefined &&
  [...text.matchAll(GOVERNMENT)].some(([, word = '']) => (countryOfDemonym(word) ?? word) === country);

const GOVERNMENT =
  /\b(\p{Lu}\p{Ll}+)(?:['’]s)? (?:central |foreign |top )?(?:authorities|government|leaders?|ministry|officials)\b/gu;

/** The maximum distance, in characters, between a description and the name of the person described. */
const NEAR = 500;

/**
 * Returns whether a claim names somebody whom its sentence only describes, and whom the text names soon after: 'Eva Lind
 * denied it' for 'An artist has denied it.' The reviewer decides whether they are the same person.
 */
export function isNamedNext(
  { kind, words }: Pick<Finding, 'kind' | 'words'>,
  sentence: string,
  article: string,
): boolean {
  const at = article.indexOf(sentence);
  const isDescription = /^(?:An?|The|One of) \p{Ll}/u.test(sentence);
  const name = words.claim ?? '';
  if (kind !== 'not-in-sentence' || !/^\p{Lu}\p{Ll}/u.test(name) || !isDescription || at < 0) return false;
  return standsIn(name, article.slice(at + sentence.length, at + sentence.length + NEAR));
}
