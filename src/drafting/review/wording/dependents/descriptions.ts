import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import { RELATIONS, ROLES } from '../../../../reading/lexicon/titles.js';
import { COMPANIES } from '../../../../reading/voices/lexicon/source-nouns.js';
import type { ReviewText } from '../../text.js';
import { GROUP_NOUNS } from '../several.js';
import { withoutOpening } from '../shorter.js';
import type { Dependent } from './dependent.js';
import { BODIES, meantBy, PEOPLE, PLACES } from './described.js';
import { withMeaning } from './meaning.js';

/** An object pronoun after this position is ignored, since the claim may name the person before it. */
const FARTHEST = 30;

const MOST = 4;

/**
 * Finds the first description in a claim that refers to something outside the claim: 'the court', 'the girls'.
 *
 * @returns undefined if there is no such word, or no name that it may refer to
 */
export function descriptionIn(claim: Claim, file: BriefingFile, text: ReviewText): Dependent | undefined {
  const [begun] = withoutOpening(claim);
  const words = begun && REFERS_FIRST.test(begun.text) ? begun.text : claim.text;
  const found = REFERS.exec(words);
  if (found === null || !refersBack(found, words)) return undefined;
  const word = { word: found[0], index: found.index };
  const meanings = meantBy(found[0], claim, file, text)
    .slice(0, MOST)
    .map((one) => ({
      ...(one.id !== undefined && { id: one.id }),
      ...withMeaning(words, word, one, text.whole),
    }));
  if (meanings.length === 0) return undefined;
  return {
    ...word,
    within: words,
    meanings,
    isOpen: isOpen(word.word, meanings[0]?.name ?? '', claim),
    isSure: true,
  };
}

/**
 * Returns whether a word refers to something outside the claim. It can do so at the beginning of the claim, as an
 * object, or with 'the' or 'these' anywhere.
 */
function refersBack({ 0: word, index }: RegExpExecArray, words: string): boolean {
  const behind = words.slice(index + word.length);
  if (/^ own\b/u.test(behind)) return false;
  if (/^th(?:e|ese|is|ose)\s/iu.test(word)) return true;
  if (/^there$/iu.test(word)) return /^from $/iu.test(words.slice(0, index));
  if (BEFORE_SUBJECT.test(words.slice(0, index))) return true;
  return word === 'him' && index < FARTHEST && OBJECT_END.test(behind);
}

/**
 * Returns whether a claim makes no sense until the word is replaced with a name. This applies to a description at the
 * beginning, and to 'this team' or 'the girls' anywhere if the text names the group.
 */
function isOpen(word: string, name: string, { text }: Claim): boolean {
  const before = text.slice(0, text.indexOf(word));
  if (before === '' || /^(?:but|and|however|yet|so|still|from),?\s$/iu.test(before))
    return !OF_ONE.test(word);
  if (/^th(?:e|ese|ose) (?:men|women|boys|girls)$/iu.test(word)) return /^the .+ \p{Ll}+$/u.test(name);
  return OF_GROUP.test(word) && word !== 'the members' && /^the \p{Lu}.* \p{Ll}+$/u.test(name);
}

/** Pronouns for people, which `unnamedIn` handles or which need no name. */
const OF_ONE = /^(?:he|she|his|her|him)$/iu;

const OF_GROUP = new RegExp(`^th(?:is|ese|ose|e) (?:${GROUP_NOUNS})$`, 'iu');

const BEFORE_SUBJECT =
  /^(?:(?:but|and|as|if|when|while|although|because|since|after|before|had|in|for|with|by|of|on|at|to),?\s){0,2}$/iu;

const OBJECT_END = /^(?:[.,;]|\s(?:with|to|from|in|on|by|for|as|at)\b)/u;

const PRONOUNS = ['he', 'she', 'him', 'his', 'her'];

const anyCase = (words: readonly string[]): string =>
  words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');

/** Titles are often capitalized: 'the President'. */
const CAPITALS = [...ROLES].map((role) => `${role.charAt(0).toUpperCase()}${role.slice(1)}`);

const NOUNS = [...CAPITALS, ...COMPANIES, ...BODIES, ...ROLES, ...RELATIONS, ...PEOPLE, ...PLACES];

/** Matches a pronoun, 'there' in 'From there', and 'the company' or 'the company's', but not 'the company of'. */
const REFERS = new RegExp(
  `(?<![\\p{L}'’-])(?:(?:${anyCase(PRONOUNS)})(?!['’])|(?<=^From )there|[Tt]he (?:${NOUNS.join('|')})|[Tt]h(?:e|ese|is|ose) (?:${GROUP_NOUNS}))(?![\\p{L}-]|\\s(?:(?:of|from|who|that)\\b|\\p{Lu}))`,
  'u',
);

const REFERS_FIRST = new RegExp(`^(?:${REFERS.source})`, 'u');
