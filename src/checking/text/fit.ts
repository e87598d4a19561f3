import { unasserted } from '../meaning/compare/unasserted.js';
import { DESCRIBING } from '../meaning/lexicon/describing-nouns.js';
import { NEGATIVE_WORDS } from '../meaning/lexicon/negative-words.js';
import { PLAIN_NOUNS, STRONG } from '../meaning/lexicon/plain-and-strong-words.js';
import type { Difference, Meaning } from '../meaning/meaning.js';
import type { NameBook } from '../meaning/names/name-book.js';
import { rootOf } from '../meaning/root.js';
import { hasSense, oppositesOf } from '../meaning/senses.js';
import { rootsOf } from '../meaning/support.js';
import { departures } from './compare/departures.js';
import { openVerbIn } from './compare/open-verb.js';
import { type Said, saidIn, weightOf } from './compare/said.js';
import { isOfSameDenial } from './compare/same-denial.js';
import { GENERIC, LIGHT_VERBS } from './lexicon/generic-words.js';
import { COMMITTING, OPEN_VERBS, PREVENTING, SETTLING } from './lexicon/weighty-verbs.js';
import type { Names } from './names.js';
import type { Statement } from './statements.js';

/** How closely a part of a sentence matches a statement. */
export interface Fit {
  readonly statement: Statement;
  /** The words and names of the part that the statement lacks. */
  readonly missing: readonly Said[];
  /** The share of the part that the statement covers, from 0 to 1. */
  readonly cover: number;
  /** The number of words in the part, other than names, that the statement covers. */
  readonly words: number;
  /** The share of the statement that the part covers. */
  readonly back: number;
  /** Contradictions of the statement: swapped names, different numbers, a denial. */
  readonly against: readonly Difference[];
  /** A verb of the statement that does not assert its object and that the part leaves out: 'urges', 'denies'. */
  readonly opened?: string;
  /** Whether the part has exactly the words of the statement. */
  readonly isExact?: true;
}

/** Returns the fit of a statement that has exactly the words of the part. */
export const exactFit = (statement: Statement): Fit => ({
  statement,
  missing: [],
  cover: 1,
  words: 1,
  back: 1,
  against: [],
  isExact: true,
});

export function fitOf(part: Meaning, statement: Statement, names: Names): Fit {
  const { book } = names;
  const offices = names.officesOf(part);
  const said = saidIn(part, offices);
  const missing = said.filter((one) => !isCovered(one, statement, book));
  const covered = said.filter((one) => !missing.includes(one));
  const asked = missing.filter((one) =>
    one.keys === undefined
      ? !saysLittle(one) &&
        !isOfSameDenial(one, part, statement.meaning) &&
        !commits(one, statement) &&
        !statement.topics.has(one.root) &&
        !statement.voice.has(one.root)
      : !names.isCentral(one) || isBeyond(one),
  );
  const total = weightOf([...covered, ...asked]);
  return {
    statement,
    missing: asked,
    cover: total === 0 ? 0 : weightOf(covered) / total,
    // A part that consists of names, a date and a hedge ('Berg is expected on Monday') counts as one word.
    words: isOnlyNames(said) && part.figures.length > 0 ? 1 : covered.filter(isWord).length,
    back: backCoverage(part, statement, book),
    against: departures(
      part,
      statement,
      [...covered, ...missing.filter((one) => !asked.includes(one))],
      book,
      offices,
    ),
    opened: openVerbIn(part, statement.meaning) ?? unasserted(part, statement.meaning),
  };
}

/** Whether a name stands for where something is not: 'the only pandas outside China'. */
export const isBeyond = ({ slots }: Said): boolean =>
  slots.some(({ relation }) => /^(?:beyond|except|near|outside|without)$/.test(relation));

const isWord = ({ keys }: Said): boolean => keys === undefined;
const isOnlyNames = (said: readonly Said[]): boolean => said.length > 0 && !said.some(isWord);

/** Whether a word adds little and may be needed only for the paraphrase: 'in view of', 'is called'. */
const saysLittle = ({ root, isVerb }: Said): boolean =>
  GENERIC.has(root) || (isVerb ? LIGHT_VERBS.has(root) : PLAIN_NOUNS.has(root));

/** Whether a verb expresses a commitment, which is normal for a plan: 'has promised to' for 'is to'. */
const commits = ({ root }: Said, { claim }: Statement): boolean =>
  claim.standing === 'planned' && COMMITTING.has(root);

/** Whether a statement covers a word or a name. */
export const isCovered = (
  said: Said,
  { roots, topics, named, keys: own, meaning }: Statement,
  book: NameBook,
): boolean => {
  const { root, keys, isVerb, text } = said;
  if (keys === undefined) return hasSense(roots, root) && !(isVerb && named.has(root));
  if (isBeyond(said)) return meaning.names.some((name) => book.areRelated(keys, name.keys));
  return book.areRelated(keys, own) || hasSense(roots, root) || topics.has(root) || isDescribed(text, roots);
};

/** Whether a statement refers to a body by the last word of its name: 'the government' for 'the Norland government'. */
function isDescribed(name: string, roots: ReadonlySet<string>): boolean {
  const head = rootOf(name.split(' ').at(-1) ?? '');
  return name.includes(' ') && DESCRIBING.has(head) && roots.has(head);
}

function backCoverage(part: Meaning, { meaning }: Statement, book: NameBook): number {
  const own = saidIn(meaning);
  const roots = rootsOf(part);
  const keys = part.names.flatMap((name) => name.keys);
  const found = own.filter(({ root, keys: wanted }) =>
    wanted === undefined ? hasSense(roots, root) : book.areRelated(wanted, keys),
  );
  return own.length === 0 ? 0 : weightOf(found) / weightOf(own);
}

/** Whether a verb can be a paraphrase of a verb in the statement: 'dragged on' for 'lasted'. */
export const isOwnWord = ({ root, isVerb, text }: Said): boolean =>
  isVerb &&
  oppositesOf(root).length === 0 &&
  ![STRONG, OPEN_VERBS, PREVENTING, SETTLING].some((words) => words.has(root)) &&
  !NEGATIVE_WORDS.has(text.toLowerCase()) &&
  !/^(?:un|mis|dis)\p{L}{4,}/u.test(text);

/** Whether a statement says the same thing except for one verb, without a denial or a different name or number. */
export const saysAlmost = ({ missing, cover, back, against }: Fit): boolean =>
  missing.length <= 1 &&
  missing.every(isOwnWord) &&
  against.every(isOtherVerb) &&
  cover >= NEARLY &&
  back >= HALF;

/** Whether a difference is only a different verb, which may be a paraphrase. */
export const isOtherVerb = ({ kind, isSure, words }: Difference): boolean =>
  kind === 'other-predicate' && !isSure && words.source !== undefined;

/** The minimum share of a statement that a part must cover for a different verb to count as a paraphrase. */
export const HALF = 0.5;

/** The minimum coverage for a statement to count as being about the same thing as the part. */
const RELATED = 0.45;

/** The minimum coverage for a statement to count as the same as the part except for one word. */
export const NEARLY = 0.66;

/** Whether a statement is about the same thing as the part. */
export const isRelated = ({ cover, words }: Fit): boolean => cover >= RELATED && words > 0;

/** Whether a statement and a part have anything in common. */
export const isAkin = ({ cover, back, words }: Fit): boolean => words > 0 && cover >= 0.4 && back >= 0.25;
