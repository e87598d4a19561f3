import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { RELATIONS, ROLES } from '../../../reading/lexicon/titles.js';
import { COMPANIES } from '../../../reading/voices/lexicon/source-nouns.js';
import { capitalized } from '../../claims/wording.js';
import type { ReviewText } from '../text.js';
import { isBodyName } from '../voices/label.js';
import { isOneBody } from './groups.js';
import { BODIES, meantBy, PEOPLE, PLACES } from './meant.js';
import { EMPTY, replaced, unnamedIn } from './pronouns/pronouns.js';
import { GROUP_NOUNS, namesNobody } from './several.js';
import { withoutOpening } from './shorter.js';
import { reword, type Wording } from './wording.js';

/** An object pronoun after this position is ignored, since the claim may name the person before it. */
const FARTHEST = 30;

const MOST = 4;

/**
 * A word of a claim that refers to something outside the claim, with the names that could replace it and the resulting
 * claims.
 */
export interface Reference {
  readonly word: string;
  readonly named: readonly { readonly name: string; readonly words: Wording }[];
}

/** Replaces 'it', 'the company' or 'the mayor' in a claim with each name that it may refer to, the likeliest first. */
export function called(claim: Claim, file: BriefingFile, text: ReviewText): Wording[] {
  const unnamed = unnamedIn(claim, file, text);
  if (unnamed !== undefined)
    return unnamed.named.slice(0, MOST).map(({ id, name, text: words }) => reword(words, name, id));
  return referenceIn(claim, file, text)?.named.map(({ words }) => words) ?? [];
}

/**
 * Finds the first word of a claim that refers to something outside the claim.
 *
 * @returns undefined if there is no such word, or no name that it may refer to
 */
export function referenceIn(claim: Claim, file: BriefingFile, text: ReviewText): Reference | undefined {
  const [begun] = withoutOpening(claim);
  const words = begun && REFERS_FIRST.test(begun.text) ? begun.text : claim.text;
  const found = REFERS.exec(words);
  if (found === null || !refersBack(found, words)) return undefined;
  const named = meantBy(found[0], claim, file, text)
    .slice(0, MOST)
    .map(({ name: plain, id }) => {
      const name = withArticle(plain, text.whole);
      const isOwnName = id !== undefined && !/^the\s/iu.test(name);
      const within =
        found.index > 0 && !isOwnName ? uncapitalized(name, text.whole) : capitalizedIf(found, name);
      const changed = agreeing(replaced(words, found, { name: within }, text.whole), within);
      return { name, words: reword(changed, `${name} for “${found[0]}”`, id) };
    });
  return named.length === 0 ? undefined : { word: found[0], named };
}

/** Adds 'the' to a name if the text uses it with this name: 'the United States'. */
function withArticle(name: string, whole: string): string {
  const words = name.replace(/[^\p{L} ]/gu, '.');
  const isCalledSo = new RegExp(
    `\\b[Tt]he ${words}(?=[,.;:)'’]|\\s(?:${isBodyName(name) ? '\\p{Ll}' : `(?:${BEHIND_NAME})\\b`}))`,
    'u',
  );
  return !/^the\s/iu.test(name) && isCalledSo.test(whole) ? `the ${name}` : name;
}

/** Words that can follow a complete name, unlike 'emissions' in 'the Harbor Group emissions'. */
const BEHIND_NAME =
  'and|or|to|in|on|at|by|for|from|of|after|before|until|is|was|are|were|has|have|had|will|would|who|which';

/** Makes the verb agree with a singular name: 'the team were' becomes 'the team was'. */
function agreeing(words: string, name: string): string {
  const behind = words.indexOf(name) + name.length;
  const verb = /^ (were|are|have)\b/u.exec(words.slice(behind))?.[1];
  if (verb === undefined || !isOneBody(name)) return words;
  return `${words.slice(0, behind)} ${SINGULAR[verb]}${words.slice(behind + 1 + verb.length)}`;
}

const SINGULAR: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has' };

const capitalizedIf = ({ index }: RegExpExecArray, name: string): string =>
  index === 0 ? capitalized(name) : name;

/** Makes the first word lower-case if the text also contains it in lower case: 'The port' becomes 'the port'. */
function uncapitalized(name: string, whole: string): string {
  const [first = ''] = name.split(' ', 1);
  const lower = first.toLowerCase();
  const isCommon = new RegExp(`(?<![\\p{L}'’-])${lower.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}'’-])`, 'u').test(
    whole,
  );
  return isCommon ? `${lower}${name.slice(first.length)}` : name;
}

/**
 * Whether a word refers to something outside the claim. It can do so at the beginning of the claim, as an object, or
 * with 'the' or 'these' anywhere.
 */
function refersBack({ 0: word, index }: RegExpExecArray, words: string): boolean {
  const behind = words.slice(index + word.length);
  if (EMPTY.test(words.slice(index)) || /^ own\b/u.test(behind)) return false;
  if (/^th(?:e|ese|is|ose)\s/iu.test(word)) return true;
  if (/^there$/iu.test(word)) return /^from $/iu.test(words.slice(0, index));
  // 'There were concerns they would stay'.
  const before = words.slice(0, index);
  if (BEFORE_SUBJECT.test(before) || (word === 'they' && namesNobody(before))) return true;
  return /^(?:it|them|him)$/u.test(word) && index < FARTHEST && OBJECT_END.test(behind);
}

const BEFORE_SUBJECT =
  /^(?:(?:but|and|as|if|when|while|although|because|since|after|before|had|in|for|with|by|of|on|at|to),?\s){0,2}$/iu;

const OBJECT_END = /^(?:[.,;]|\s(?:with|to|from|in|on|by|for|as|at)\b)/u;

const PRONOUNS = ['he', 'she', 'him', 'his', 'her', 'it', 'its', 'they', 'them', 'their'];

const anyCase = (words: readonly string[]): string =>
  words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');

/** Titles are often capitalized: 'the President'. */
const CAPITALS = [...ROLES].map((role) => `${role.charAt(0).toUpperCase()}${role.slice(1)}`);

const NOUNS = [...CAPITALS, ...COMPANIES, ...BODIES, ...ROLES, ...RELATIONS, ...PEOPLE, ...PLACES];

/** Matches a pronoun, 'there' in 'From there', and 'the company' or 'the company's', but not 'the company of'. */
const REFERS = new RegExp(
  `(?<![\\p{L}'’-])(?:(?:${anyCase(PRONOUNS)})(?!['’])|(?<=^From )there|[Tt]he (?:${NOUNS.join('|')})|[Tt]h(?:e|ese|is|ose) (?:${GROUP_NOUNS}))(?![\\p{L}-]|\\s(?:of|from|who|that|\\p{Lu}))`,
  'u',
);

const REFERS_FIRST = new RegExp(`^(?:${REFERS.source})`, 'u');
