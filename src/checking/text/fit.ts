import { otherFigures } from '../meaning/compare/figures.js';
import { otherNames } from '../meaning/compare/names.js';
import { negated } from '../meaning/compare/negation.js';
import type { Difference, Meaning, MeaningWord, NameUse, WordRange } from '../meaning/meaning.js';
import type { NameBook } from '../meaning/name-book.js';
import { hasSense, isSameSense } from '../meaning/senses.js';
import { GENERIC, OPEN_VERBS, SAYING } from './lexicon/generic-words.js';
import type { Names } from './names.js';
import type { Statement } from './statements.js';

/** How far a part of a sentence says what a statement says. */
export interface Fit {
  readonly statement: Statement;
  /** What of the part the statement has nothing for. */
  readonly missing: readonly Said[];
  /** The share of the part that the statement stands for, from 0 to 1. */
  readonly cover: number;
  /** How many of its words other than names the statement stands for. */
  readonly words: number;
  /** The share of the statement that the part stands for. */
  readonly back: number;
  /** Names swapped, other numbers, a denial: what the statement contradicts. */
  readonly against: readonly Difference[];
  /** A verb of the statement that leaves open what it governs, and that the part leaves out: 'urges', 'denies'. */
  readonly opened?: string;
}

/** A word or a name that says something. */
export interface Said {
  readonly text: string;
  readonly root: string;
  readonly keys?: readonly string[];
  readonly weight: number;
}

export function fitOf(part: Meaning, statement: Statement, names: Names): Fit {
  const { book } = names;
  const said = saidIn(part, names.officesOf(part));
  const missing = said.filter((one) => !stands(one, statement, book));
  const covered = said.filter((one) => !missing.includes(one));
  const asked = missing.filter(({ root, keys }) => keys !== undefined || !GENERIC.has(root));
  const total = weightOf([...covered, ...asked]);
  const opened = openedBy(part, statement.meaning);
  return {
    statement,
    missing: asked,
    cover: total === 0 ? 0 : weightOf(covered) / total,
    words: covered.filter(({ keys }) => keys === undefined).length,
    back: backCover(part, statement, book),
    against: [
      ...otherFigures(part, statement.meaning).filter(({ words }) => !isPair(words.said, part.text)),
      ...otherNames(unvoiced(part), { ...statement.meaning, context: statement.keys }, book),
      ...negated(part, statement.meaning),
    ],
    ...(opened === undefined ? {} : { opened }),
  };
}

/** 'the two sides' counts nothing. */
const isPair = (said: string | undefined, text: string): boolean =>
  /^(?:two|both)$/i.test(said ?? '') && /\b(?:the|these|both) two\b/i.test(text);

/** Without the name of its voice, which says nothing of what is said. */
const unvoiced = (part: Meaning): Meaning => ({
  ...part,
  names: part.names.filter(({ text }) => !(part.voice.name ?? '').includes(text)),
});

const weightOf = (said: readonly Said[]): number => said.reduce((sum, { weight }) => sum + weight, 0);

/** Whether a statement stands for a word or a name. */
export const stands = ({ root, keys }: Said, { roots, keys: own }: Statement, book: NameBook): boolean =>
  keys === undefined
    ? hasSense(roots, root)
    : keys.some((key) => [...own].some((other) => book.isRelated(key, other))) || hasSense(roots, root);

const WEIGHTS: Readonly<Record<string, number>> = { VERB: 1, NOUN: 1, PROPN: 1, NUM: 1, ADJ: 0.7, ADV: 0.5 };

/** What a sentence says beside its hedges, its voice and its numbers. */
function saidIn(
  { words, names, hedges, figures, voice, text }: Meaning,
  offices: ReadonlySet<string> = new Set(),
): Said[] {
  const taken = new Set([...hedges, ...figures].flatMap(indexes));
  const inName = new Set(names.flatMap(indexes));
  const isVoiced = voice.kind !== 'source' || /^according to/i.test(text);
  const plain = words.flatMap((word, at): Said[] => {
    if (!word.isContent || taken.has(at) || inName.has(at)) return [];
    if ((isVoiced && SAYING.has(word.root)) || offices.has(word.root)) return [];
    return [{ text: word.text, root: word.root, weight: WEIGHTS[word.pos] ?? 0.5 }];
  });
  const spoken = voice.name ?? '';
  const named = names.flatMap((name) =>
    isVoiced && spoken.includes(name.text) ? [] : [saidName(name, words)],
  );
  return [...named, ...plain];
}

const saidName = ({ text, keys, first, last }: NameUse, words: readonly MeaningWord[]): Said => ({
  text,
  root: first === last ? (words[first]?.root ?? '') : '',
  keys,
  weight: 1.2,
});

const indexes = ({ first, last }: WordRange): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);

function backCover(part: Meaning, { meaning }: Statement, book: NameBook): number {
  const own = saidIn(meaning);
  const roots = new Set(part.words.filter(({ isContent }) => isContent).map(({ root }) => root));
  const keys = part.names.flatMap((name) => name.keys);
  const found = own.filter(({ root, keys: wanted }) =>
    wanted === undefined
      ? hasSense(roots, root)
      : wanted.some((key) => keys.some((other) => book.isRelated(key, other))),
  );
  return own.length === 0 ? 0 : weightOf(found) / weightOf(own);
}

function openedBy(part: Meaning, { predicates }: Meaning): string | undefined {
  const [first] = predicates;
  if (first === undefined || !OPEN_VERBS.has(first.root)) return undefined;
  const isOpen =
    part.standing === 'aim' ||
    part.words.some(({ root }) => OPEN_VERBS.has(root) || isSameSense(root, first.root));
  return isOpen ? undefined : first.text;
}
