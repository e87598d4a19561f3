import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import { RELATIONS, ROLES } from '../../../../reading/lexicon/titles.js';
import { COMPANIES } from '../../../../reading/voices/lexicon/source-nouns.js';
import type { ReviewText } from '../../text.js';
import { GROUP_NOUNS } from '../several.js';
import { withoutOpening } from '../shorter.js';
import type { Dependent } from './dependent.js';
import { BODIES, meantBy, PEOPLE, PLACES } from './described.js';
import { meaningsIn } from './meaning.js';

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
  if (found === null) return undefined;
  const word = { word: found[0], index: found.index };
  const { meant, isSure } = meantBy(found[0], claim, file, text);
  const meanings = meaningsIn(words, word, meant.slice(0, MOST), text.whole);
  if (meanings.length === 0) return undefined;
  return {
    ...word,
    within: words,
    meanings,
    isOpen: isSure && isOpen(word.word, meanings[0]?.name ?? '', claim),
    isSure,
  };
}

/**
 * Returns whether a claim makes no sense until the word is replaced with a name. This applies to a description at the
 * beginning, and to 'this team' or 'the girls' anywhere if the text names the group.
 */
function isOpen(word: string, name: string, { text }: Claim): boolean {
  const before = text.slice(0, text.indexOf(word));
  if (before === '' || /^(?:but|and|however|yet|so|still|from),?\s$/iu.test(before)) return true;
  if (/^th(?:e|ese|ose) (?:men|women|boys|girls)$/iu.test(word)) return /^the .+ \p{Ll}+$/u.test(name);
  return OF_GROUP.test(word) && word !== 'the members' && /^the \p{Lu}.* \p{Ll}+$/u.test(name);
}

const OF_GROUP = new RegExp(`^th(?:is|ese|ose|e) (?:${GROUP_NOUNS})$`, 'iu');

/** Titles are often capitalized: 'the President'. */
const CAPITALS = [...ROLES].map((role) => `${role.charAt(0).toUpperCase()}${role.slice(1)}`);

const NOUNS = [...CAPITALS, ...COMPANIES, ...BODIES, ...ROLES, ...RELATIONS, ...PEOPLE, ...PLACES];

/** Matches 'the company', 'the company's' and 'these girls', but not 'the company of'. */
const REFERS = new RegExp(
  `(?<![\\p{L}'’-])(?:[Tt]he (?:${NOUNS.join('|')})|[Tt]h(?:e|ese|is|ose) (?:${GROUP_NOUNS}))(?![\\p{L}-]|\\s(?:(?:of|from|who|that)\\b|\\p{Lu}))`,
  'u',
);

const REFERS_FIRST = new RegExp(`^(?:${REFERS.source})`, 'u');
