import { otherFigures } from '../meaning/compare/figures.js';
import { otherNames } from '../meaning/compare/names.js';
import { negated } from '../meaning/compare/negation.js';
import { NEGATIVE_WORDS } from '../meaning/lexicon/negative-words.js';
import type { Difference, Meaning, MeaningWord } from '../meaning/meaning.js';
import type { NameBook } from '../meaning/name-book.js';
import { rootOf } from '../meaning/root.js';
import { isOpposite, isSameSense } from '../meaning/senses.js';
import { OPEN_VERBS } from './lexicon/generic-words.js';
import { LIMITING, TURNS, UNIVERSAL, WEIGHTY } from './lexicon/weighty-words.js';
import type { Said } from './said.js';
import type { Statement } from './statements.js';
import { subjectOf } from './subject.js';

const NEGATIVE_ROOTS: ReadonlySet<string> = new Set([...NEGATIVE_WORDS].map(rootOf));

/**
 * In what a part of a text departs from a statement, by rules stricter than those for a claim beside its source: whoever
 * speaks has only the claim behind them.
 *
 * @param covered what of the part the statement stands for
 */
export function departures(
  part: Meaning,
  { meaning, keys }: Statement,
  covered: readonly Said[],
  book: NameBook,
): Difference[] {
  const known = new Set(covered.map(({ text }) => text));
  return [
    ...otherFigures(part, meaning).filter(({ words }) => !isPair(words.said, part.text)),
    ...unlikeFigures(part, meaning),
    ...otherNames(unvoiced(part), { ...meaning, context: keys }, book).filter(
      ({ kind, words }) => kind !== 'foreign-name' || !known.has(words.said ?? ''),
    ),
    ...negated(part, meaning),
    ...oneDenial(part, meaning),
    ...opposites(part, meaning),
    ...smallWords(part, meaning),
    ...limits(part, meaning),
    ...otherVerb(part, meaning),
    ...otherSubject(part, meaning, book),
  ];
}

/** 'the two sides' counts nothing. */
const isPair = (said: string | undefined, text: string): boolean =>
  /^(?:two|both)$/i.test(said ?? '') && /\b(?:the|these|both) two\b/i.test(text);

/** Without the name of its voice, which says nothing of what is said. */
const unvoiced = (part: Meaning): Meaning => ({
  ...part,
  names: part.names.filter(({ text }) => !(part.voice.name ?? '').includes(text)),
});

/** The same number of something else, or a number that the statement does not have as such. */
const unlikeFigures = (part: Meaning, { figures }: Meaning): Difference[] =>
  part.figures.flatMap(({ value, unit, text }) => {
    if (value === undefined || value <= 2) return [];
    const same = figures.filter((other) => other.value === value);
    const isSame = same.some(
      (other) => other.unit === undefined || unit === undefined || other.unit === unit,
    );
    return isSame
      ? []
      : [difference('other-figure', same.length > 0, text, same[0]?.text ?? figures[0]?.text)];
  });

/** One of the two denies something, by whatever word. */
function oneDenial(part: Meaning, meaning: Meaning): Difference[] {
  if (isNegative(part) === isNegative(meaning)) return [];
  const word = part.negations[0]?.text ?? meaning.negations[0]?.text ?? '';
  return part.negations.length + meaning.negations.length > 0
    ? [difference('negated', part.negations.length > 0, word, undefined)]
    : [];
}

const isNegative = ({ negations, words }: Meaning): boolean =>
  negations.length > 0 || words.some(({ root, isContent }) => isContent && NEGATIVE_ROOTS.has(root));

function opposites(part: Meaning, { words }: Meaning): Difference[] {
  const own = new Set(part.words.map(({ root }) => root));
  const roots = new Set(words.map(({ root }) => root));
  return part.words.flatMap(({ root, text, isContent }) => {
    if (!isContent || roots.has(root)) return [];
    const against = words.find(
      (word) => word.isContent && isOpposite(root, word.root) && !own.has(word.root),
    );
    return against === undefined ? [] : [difference('negated', false, text, against.text)];
  });
}

/** 'less', 'former', 'before': words that change what is said although they say nothing by themselves. */
function smallWords(part: Meaning, { words }: Meaning): Difference[] {
  const own = lowerOf(part.words);
  const others = lowerOf(words);
  const added = [...own].find((word) => WEIGHTY.has(word) && !others.has(word));
  if (added !== undefined) {
    const kind = UNIVERSAL.has(added) ? 'firmer' : 'other-predicate';
    return [difference(kind, false, added, undefined)];
  }
  const turned = TURNS.find(([one, other]) => own.has(one) && !others.has(one) && others.has(other));
  return turned === undefined ? [] : [difference('negated', true, ...turned)];
}

/** 'more than 12' for 12, and 12 for 'at least 12'; numbers that have changed places. */
function limits(part: Meaning, meaning: Meaning): Difference[] {
  const shared = part.figures.flatMap((figure) => {
    const other = meaning.figures.find(({ value }) => value !== undefined && value === figure.value);
    return other === undefined ? [] : [{ figure, other }];
  });
  const limited = shared.flatMap(({ figure, other }) => {
    const [own = '', others = ''] = [limitBefore(part, figure.first), limitBefore(meaning, other.first)];
    return own === others
      ? []
      : [difference('firmer', true, `${own} ${figure.text}`.trim(), `${others} ${other.text}`.trim())];
  });
  const [first, second] = shared;
  const isTurned = first && second && first.other.first > second.other.first;
  return isTurned
    ? [...limited, difference('other-figure', true, first.figure.text, second.figure.text)]
    : limited;
}

function limitBefore({ words }: Meaning, first: number): string | undefined {
  const before = words.slice(Math.max(0, first - 2), first + 1).map(({ lower }) => lower);
  return before.find((word) => LIMITING.has(word));
}

const lowerOf = (words: readonly MeaningWord[]): ReadonlySet<string> =>
  new Set(words.map(({ lower }) => lower));

/** The same is said of something else: 'a dialogue will follow' for 'the trip follows a call'. */
function otherSubject(part: Meaning, meaning: Meaning, book: NameBook): Difference[] {
  const [own, other] = [subjectOf(part), subjectOf(meaning)];
  if (own === undefined || other === undefined || !isSameSense(own.verb, other.verb)) return [];
  if (own.isPassive !== other.isPassive || isSameSense(own.root, other.root)) return [];
  const isRelated = own.keys.some((key) => other.keys.some((one) => book.isRelated(key, one)));
  return isRelated ? [] : [difference('swapped-name', false, own.text, other.text)];
}

/** Neither has the main verb of the other. */
function otherVerb(part: Meaning, meaning: Meaning): Difference[] {
  const [own, other] = [mainVerb(part), mainVerb(meaning)];
  if (own === undefined || other === undefined) return [];
  if (OPEN_VERBS.has(own.root) && OPEN_VERBS.has(other.root)) return [];
  if (rootsHave(meaning, own.root) || rootsHave(part, other.root)) return [];
  return [difference('other-predicate', false, own.text, other.text)];
}

/** The first verb that is no part of a hedge. */
const mainVerb = ({ predicates, hedges }: Meaning) =>
  predicates.find(({ at }) => !hedges.some(({ first, last }) => first <= at && at <= last));

const rootsHave = ({ words }: Meaning, root: string): boolean =>
  words.some((word) => isSameSense(word.root, root));

function difference(
  kind: Difference['kind'],
  isSure: boolean,
  said: string,
  source: string | undefined,
): Difference {
  const message =
    source === undefined
      ? `says '${said}', which the source does not`
      : said === ''
        ? `leaves out '${source}'`
        : `says '${said}', but the source says '${source}'`;
  return { kind, isSure, message, words: { said, ...(source === undefined ? {} : { source }) } };
}
