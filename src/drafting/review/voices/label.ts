import { BODY_NOUNS } from '../../../reading/lexicon/bodies.js';
import { RELATIONS, ROLES } from '../../../reading/lexicon/titles.js';
import { countryOfDemonym } from '../../../reading/names/gazetteer.js';
import { BODIES, COMPANIES, DOCUMENTS_THAT_SPEAK } from '../../../reading/voices/lexicon/source-nouns.js';
import { fold } from '../../../text/fold.js';

/** Analyzes labels: the words by which a text refers to an unnamed voice. */

/** Words that can follow the noun of a label: 'at' in 'ministry at the time of the reports'. */
const BEHIND_NOUN =
  /^(?:of|from|in|at|on|with|for|to|by|who|that|which|close|near|familiar|briefed|documenting|including|was|is)$/u;

/** Pronouns, numbers and nouns that can refer to people, but whose endings do not show this. */
const PEOPLE =
  /^(?:he|she|they|it|we|i|you|some|others|many|most|several|few|one|two|three|both|all|those|these|people|persons?|individuals?|public|media|press|world|industry|prosecution|defen[cs]e|opposition|poster|posts?|man|men|woman|women|child|children|boys?|girls?|youth|crew|staff|team|teams|public|authors?|them|us|sources?|critics?|s[ck]eptics?|lords?|peers?|friends?|fans?|all(?:y|ies)|chiefs?|rebels?|heads?|mps?|academics?|medics?|clerics?|locals?|nationals?|royals?|colleagues?|rivals?|bishops?|scholars?|guards?|counsel|diplomats?|delegates?|advocates?|magistrates?|inmates?|graduates?|pilots?|captains?|coach(?:es)?|campaigns?|families|couples?|troops?|pupils?)$/u;

/** Endings of nouns for people, such as 'officials', 'organisers' and 'biologist'. */
const DOER = /(?:ers?|ors?|ists?|ians?|ants?|ents?|ials?|ives?|ees?|men|women|folk|mates?|keepers?|ides?)$/u;

/** Words with the same endings that do not refer to people: 'statements'. */
const NOT_DOER = /(?:ment|fragment|element|event|content|vent|paper|number|center|weather|matter)s?$/u;

/**
 * Returns the words of a label in lower case, without articles and possessive endings, and with countries in place of
 * demonyms: 'norway' for 'Norwegian'.
 */
export const plainWords = (label: string): string[] =>
  label
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !/^(?:the|an?)$/iu.test(word))
    .map((word) => fold(countryOfDemonym(word) ?? word));

/** Returns the words of a label up to its noun: 'transport ministry' for 'the transport ministry at the time'. */
export function nounPart(label: string): string[] {
  const words = plainWords(label);
  const end = words.findIndex((word, index) => index > 0 && BEHIND_NOUN.test(word));
  return end > 0 ? words.slice(0, end) : words;
}

/** Returns the noun of a label: 'officials' for 'senior officials of the ministry'. */
export const nounOf = (label: string): string => nounPart(label).at(-1) ?? '';

const singular = (word: string): string => word.replace(/ies$/u, 'y').replace(/s$/u, '');

/** Returns whether a label can refer to a speaker or a document; 'the fragment' cannot. */
export function maySpeak(label: string): boolean {
  const noun = nounOf(label);
  const one = singular(noun);
  const isKnown = (words: ReadonlySet<string>) => words.has(noun) || words.has(one);
  return (
    /\p{Lu}/u.test(label.slice(1)) ||
    PEOPLE.test(noun) ||
    [ROLES, RELATIONS, BODIES, COMPANIES, DOCUMENTS_THAT_SPEAK].some(isKnown) ||
    BODY_NOUNS.has(`${one.slice(0, 1).toUpperCase()}${one.slice(1)}`) ||
    (DOER.test(noun) && !NOT_DOER.test(noun))
  );
}

/**
 * Returns whether words describe speakers without naming them: 'U.S. officials', 'Lind's father', 'the mayor and two
 * aides'.
 */
export const isDescription = (words: string): boolean =>
  /^\p{Ll}|\s\p{Ll}[\p{L}-]*$|\sand\s/u.test(words) && !BODIES.has(nounOf(words));

/** Returns whether a name looks like that of an organization: 'Norland Institute', 'Council of Bergwald', 'AQAP'. */
export function isBodyName(name: string): boolean {
  const words = name.split(/\s+/u);
  const isBody = (word: string) =>
    BODY_NOUNS.has(word) || BODIES.has(word.toLowerCase()) || COMPANIES.has(word.toLowerCase());
  return words.some(isBody) || /^(?:\p{Lu}[\p{Lu}\d]+)$/u.test(name);
}
