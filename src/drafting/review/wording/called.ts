import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { RELATIONS, ROLES } from '../../../reading/lexicon/titles.js';
import { COMPANIES } from '../../../reading/voices/lexicon/source-nouns.js';
import type { ReviewText } from '../text.js';
import { doubleOf } from '../voices/doubles.js';
import { type Party, partiesOf } from '../voices/parties.js';
import { withoutOpening } from './leaner.js';
import { EMPTY, mayMean, placeOf, replaced, unnamedIn } from './pronouns.js';
import { subjectOf } from './subject.js';
import { reword, type Wording } from './wording.js';

/** Somebody or something that a claim may mean. */
interface Meant {
  readonly name: string;
  readonly id?: string;
}

/** How many sentences back a word can refer. */
const REACH = 3;

/** Farther on, the claim itself may name who is meant. */
const FARTHEST = 30;

/** The most names that are offered for a word. */
const MOST = 2;

/** Longer subjects are often no subjects. */
const LONGEST = 4;

/** The words of a claim with a name for 'it', 'the company' or 'the mayor', the likeliest first. */
export function called(claim: Claim, file: BriefingFile, text: ReviewText): Wording[] {
  const unnamed = unnamedIn(claim, file, text);
  if (unnamed !== undefined)
    return unnamed.named.slice(0, MOST).map(({ id, name, text: words }) => reword(words, name, id));
  const [begun] = withoutOpening(claim);
  const words = begun && REFERS_FIRST.test(begun.text) ? begun.text : claim.text;
  const found = REFERS.exec(words);
  if (found === null || !refersBack(found, words)) return [];
  return meantBy(found[0], claim, file, text)
    .slice(0, MOST)
    .map(({ name, id }) => {
      const within = found.index === 0 ? name : name.replace(/^The\s/u, 'the ');
      return reword(replaced(words, found, { name: within }, text.whole), `${name} for “${found[0]}”`, id);
    });
}

/** Whether a word refers to something that the claim does not name: at its beginning, or as the object of its verb. */
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

const NOUNS = [...COMPANIES, ...ROLES, ...RELATIONS, 'boy', 'girl', 'man', 'woman', 'youth', 'teenager'];

/** A pronoun, or 'the company', but not 'the company of'. */
const REFERS = new RegExp(
  `(?<![\\p{L}'’-])(?:${anyCase(PRONOUNS)}|[Tt]he (?:${NOUNS.join('|')}))(?![\\p{L}'’-]|\\s(?:of|from|who|that|\\p{Lu}))`,
  'u',
);

const REFERS_FIRST = new RegExp(`^(?:${REFERS.source})`, 'u');

function meantBy(word: string, claim: Claim, file: BriefingFile, text: ReviewText): Meant[] {
  const { sentence = '', span } = text.passageOf(claim) ?? {};
  const places = [sentence.slice(0, span?.start ?? 0), ...text.before(claim, REACH)];
  const parties = partiesOf(file);
  const isHere = ({ names }: Party) => names.some((name) => claim.text.includes(name));
  const near = nearest(places, parties).filter((party) => !isHere(party));
  const people = near.filter(({ kind }) => kind === 'people');
  const noun = /^the\s(.+)$/iu.exec(word)?.[1]?.toLowerCase();
  if (noun === undefined)
    return /^(?:it|its|they|them|their)$/iu.test(word)
      ? [...subjectsOf(places, word, people), ...distinct(near.filter(({ kind }) => kind !== 'people'))]
      : distinct(people.filter((party) => mayMean(party, word)));
  if (COMPANIES.has(noun)) return distinct(near.filter(({ kind }) => kind === 'organizations'));
  const holder = doubleOf(noun, [...near, ...parties]);
  if (holder !== undefined) return isHere(holder) ? [] : distinct([holder]);
  return ROLES.has(noun) ? [] : distinct(people);
}

/** Those whom the sentences name, the last one of the first sentence first. */
const nearest = (sentences: readonly string[], parties: readonly Party[]): Party[] =>
  sentences.flatMap((words) =>
    parties
      .filter((party) => placeOf(party, words) >= 0)
      .sort((one, other) => placeOf(other, words) - placeOf(one, words)),
  );

/** The subjects of sentences that fit a pronoun in number, people left out. */
function subjectsOf(sentences: readonly string[], word: string, people: readonly Party[]): Meant[] {
  const isSeveral = /^the/iu.test(word);
  return sentences
    .flatMap((sentence) => subjectOf(sentence) ?? [])
    .filter(
      (subject) => subject.split(' ').length <= LONGEST && !/^(?:its|their|his|her|our)\s/iu.test(subject),
    )
    .filter((subject) => /\p{Ll}s$|\sand\s/u.test(subject) === isSeveral)
    .filter((subject) => !people.some((party) => placeOf(party, subject) >= 0))
    .map((name) => ({ name }));
}

const distinct = (parties: readonly Party[]): Meant[] => [
  ...new Map(parties.map(({ id, names }) => [id, { id, name: names[0] ?? '' }])).values(),
];
