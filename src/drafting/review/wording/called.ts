import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { RELATIONS, ROLES } from '../../../reading/lexicon/titles.js';
import { COMPANIES } from '../../../reading/voices/lexicon/source-nouns.js';
import type { ReviewText } from '../text.js';
import { meantBy, PEOPLE, PLACES } from './meant.js';
import { EMPTY, replaced, unnamedIn } from './pronouns.js';
import { withoutOpening } from './shorter.js';
import { reword, type Wording } from './wording.js';

/** The farthest position of the word in a claim; before a later word, the claim itself may name who is meant. */
const FARTHEST = 30;

/** The maximum number of names offered for a word. */
const MOST = 3;

/** The claim with a name in place of 'it', 'the company' or 'the mayor', the likeliest first. */
export async function called(claim: Claim, file: BriefingFile, text: ReviewText): Promise<Wording[]> {
  const unnamed = unnamedIn(claim, file, text);
  if (unnamed !== undefined)
    return unnamed.named.slice(0, MOST).map(({ id, name, text: words }) => reword(words, name, id));
  const [begun] = withoutOpening(claim);
  const words = begun && REFERS_FIRST.test(begun.text) ? begun.text : claim.text;
  const found = REFERS.exec(words);
  if (found === null || !refersBack(found, words)) return [];
  const meant = await meantBy(found[0], claim, file, text);
  return meant.slice(0, MOST).map(({ name, id }) => {
    const within = found.index === 0 || id !== undefined ? name : uncapitalized(name, text.whole);
    return reword(replaced(words, found, { name: within }, text.whole), `${name} for “${found[0]}”`, id);
  });
}

/**
 * The form of a name within a sentence: 'the port' for 'The port', and 'web developers' for 'Web developers' if the
 * text also has 'web'.
 */
function uncapitalized(name: string, whole: string): string {
  const [first = ''] = name.split(' ', 1);
  const lower = first.toLowerCase();
  const isCommon = new RegExp(`(?<![\\p{L}'’-])${lower.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}'’-])`, 'u').test(
    whole,
  );
  return isCommon ? `${lower}${name.slice(first.length)}` : name;
}

/**
 * Whether a word refers to something outside the claim: at the beginning of the claim, or as the object of its verb.
 */
function refersBack({ 0: word, index }: RegExpExecArray, words: string): boolean {
  const behind = words.slice(index + word.length);
  if (EMPTY.test(words.slice(index)) || /^ own\b/u.test(behind)) return false;
  if (/^the\s/iu.test(word)) return true;
  if (BEFORE_SUBJECT.test(words.slice(0, index))) return true;
  return /^(?:it|them|him)$/u.test(word) && index < FARTHEST && OBJECT_END.test(behind);
}

const BEFORE_SUBJECT =
  /^(?:(?:but|and|as|if|when|while|although|because|since|after|before|had|in|for|with|by|of|on|at|to),?\s){0,2}$/iu;

const OBJECT_END = /^(?:[.,;]|\s(?:with|to|from|in|on|by|for|as|at)\b)/u;

const PRONOUNS = ['he', 'she', 'him', 'his', 'her', 'it', 'its', 'they', 'them', 'their'];

const anyCase = (words: readonly string[]): string =>
  words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');

const NOUNS = [...COMPANIES, ...ROLES, ...RELATIONS, ...PEOPLE, ...PLACES];

/** A pronoun, 'the company' or 'the company's', but not 'the company of'. */
const REFERS = new RegExp(
  `(?<![\\p{L}'’-])(?:(?:${anyCase(PRONOUNS)})(?!['’])|[Tt]he (?:${NOUNS.join('|')}))(?![\\p{L}-]|\\s(?:of|from|who|that|\\p{Lu}))`,
  'u',
);

const REFERS_FIRST = new RegExp(`^(?:${REFERS.source})`, 'u');
