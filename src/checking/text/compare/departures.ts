import { difference } from '../../meaning/compare/difference.js';
import { isRoundedTo, otherFigures } from '../../meaning/compare/figures.js';
import { limitOf, spanOf } from '../../meaning/compare/limits.js';
import { otherNames } from '../../meaning/compare/names.js';
import { negated } from '../../meaning/compare/negation/negation.js';
import { otherDirection } from '../../meaning/compare/negation/other-direction.js';
import { turned } from '../../meaning/compare/negation/turned.js';
import { isTimeIn } from '../../meaning/compare/times.js';
import { IMPLIED_DENIALS, isDenying, NEGATIVE_WORDS } from '../../meaning/lexicon/negative-words.js';
import type { Difference, Meaning } from '../../meaning/meaning.js';
import type { NameBook } from '../../meaning/names/name-book.js';
import { isSameQuantity } from '../../meaning/quantities.js';
import { isInAny } from '../../meaning/ranges.js';
import { rootOf, rootSet } from '../../meaning/root.js';
import { isOpposite, isSameSense } from '../../meaning/senses.js';
import { subjectOf } from '../../meaning/subject.js';
import { LIGHT_VERBS, SAYING } from '../lexicon/generic-words.js';
import { OPEN_VERBS } from '../lexicon/weighty-verbs.js';
import type { Statement } from '../statements.js';
import { turnedComparison } from './comparisons.js';
import { AHEAD, isPast } from './firmness.js';
import { otherNumbers } from './numbers.js';
import { otherObject } from './other-object.js';
import { isSpeaker, type Said } from './said.js';
import { isOfSameDenial } from './same-denial.js';
import { smallWords } from './small-words.js';

const NEGATIVE_ROOTS = rootSet([...NEGATIVE_WORDS]);

/**
 * Finds the differences between a part of a text and a statement. The rules are stricter than those that compare a
 * claim with its source, since a speaker can rely only on the claim.
 *
 * @param covered the words of the part that the statement covers
 * @param offices the roots of the words for the offices of people in the part: 'former port director'
 */
export function departures(
  part: Meaning,
  { meaning, keys }: Statement,
  covered: readonly Said[],
  book: NameBook,
  offices: ReadonlySet<string>,
): Difference[] {
  const known = new Set(covered.map(({ text }) => text));
  return [
    ...otherFigures(part, meaning).filter(({ words }) => !isPair(words.said, part.text)),
    ...unlikeFigures(part, meaning),
    ...otherNames(unvoiced(part), { ...meaning, context: keys }, book).filter(
      ({ kind, words }) => kind !== 'foreign-name' || !known.has(words.said ?? ''),
    ),
    ...(deniesOpposite(part, meaning) ? [] : negated(part, meaning)),
    ...oneDenial(part, meaning),
    ...smallWords(part, meaning, offices),
    ...turned(part, meaning),
    ...otherDirection(part, meaning),
    ...otherNumbers(part, meaning),
    ...otherVerb(part, meaning),
    ...otherSubject(part, meaning, book),
    ...otherObject(part, meaning),
    ...turnedComparison(part, meaning, book),
    ...notAhead(part, meaning),
  ];
}

/** Finds an announcement of what the statement reports as past: 'will meet Lind' for 'met Lind last June'. */
function notAhead(part: Meaning, meaning: Meaning): Difference[] {
  const will = part.hedges.find(({ text }) => /^(?:will|shall|['’]ll|going to)\b/iu.test(text));
  const isOpen = meaning.hedges.some(({ standing }) => AHEAD.includes(standing) || standing === 'aim');
  if (will === undefined || isOpen || isPast(part)) return [];
  const done = meaning.predicates.find(
    (one) =>
      part.predicates.some(({ root }) => isSameSense(root, one.root)) &&
      isPast({ ...meaning, predicates: [one] }),
  );
  const verb = done && meaning.words[done.at]?.text;
  return verb === undefined ? [] : [difference('firmer', true, will.text, verb)];
}

/** Whether a number counts nothing, but refers to a pair that was already named: 'the two sides'. */
const isPair = (said: string | undefined, text: string): boolean =>
  /^(?:two|both)$/i.test(said ?? '') && /\b(?:the|these|both) two\b/i.test(text);

/** Removes the names of the speakers, which are not part of what is said. */
const unvoiced = (part: Meaning): Meaning => ({
  ...part,
  names: part.names.filter(({ text }) => !isSpeaker(part, text)),
});

/** Finds numbers that are not in the statement, or that count something else in it. */
const unlikeFigures = (part: Meaning, meaning: Meaning): Difference[] =>
  part.figures.flatMap((figure) => {
    const { value } = figure;
    const isSmall = value !== undefined && value >= 1 && value <= 2 && spanOf(figure) === undefined;
    if (value === undefined || isSmall || isTimeIn(figure, part, meaning)) return [];
    const { unit, text } = figure;
    const { figures } = meaning;
    if (figures.some((other) => isRoundedTo(figure, other, limitOf(part, figure)))) return [];
    if (figures.some((other) => isSameQuantity(figure, other))) return [];
    const same = figures.filter((other) => other.value === value);
    const isSame = same.some((other) => isSameUnit(unit, other.unit));
    return isSame
      ? []
      : [difference('other-figure', same.length > 0, text, same[0]?.text ?? figures[0]?.text)];
  });

/** Whether two units are compatible: 'two million people' can be two million voters. */
const isSameUnit = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || isSameSense(rootOf(a), rootOf(b)) || [a, b].includes('people');

/** Finds a denial, however worded, that only one of the two sentences contains. */
function oneDenial(part: Meaning, meaning: Meaning): Difference[] {
  if (isNegative(part) === isNegative(meaning) || deniesOpposite(part, meaning)) return [];
  if (/\byet\b/i.test(part.text) && meaning.hedges.some(({ standing }) => standing === 'pending')) return [];
  const word = part.negations[0]?.text ?? meaning.negations[0]?.text ?? '';
  return part.negations.length + meaning.negations.length > 0
    ? [difference('negated', part.negations.length > 0, word)]
    : [];
}

/** Whether one of two sentences denies the opposite of a word in the other: 'do not stop' for 'go on'. */
const deniesOpposite = (a: Meaning, b: Meaning): boolean => deniesOppositeOf(a, b) || deniesOppositeOf(b, a);

const deniesOppositeOf = ({ negations }: Meaning, { words }: Meaning): boolean =>
  negations.some(({ denied = '' }) =>
    words.some(({ root, isContent }) => isContent && isOpposite(denied, root)),
  );

const isNegative = ({ negations, words }: Meaning): boolean =>
  negations.length > 0 ||
  words.some(
    (word) =>
      word.isContent && (NEGATIVE_ROOTS.has(word.root) || IMPLIED_DENIALS.has(word.root) || isDenying(word)),
  );

/** Finds the same verb with a different subject: 'a dialogue will follow' for 'the trip follows a call'. */
function otherSubject(part: Meaning, meaning: Meaning, book: NameBook): Difference[] {
  const [own, other] = [subjectOf(part), subjectOf(meaning)];
  if (own === undefined || other === undefined || !isSameSense(own.verb, other.verb)) return [];
  if (own.isPassive !== other.isPassive || isSameSense(own.root, other.root)) return [];
  // The subject may be an office: 'the minister' for Ann Berg, who is the minister.
  const keys = [...own.keys, ...book.inOffice(own.text.toLowerCase())];
  return book.areRelated(keys, other.keys) ? [] : [difference('swapped-name', false, own.text, other.text)];
}

/** Compares the main verbs. They differ only if neither sentence contains the main verb of the other. */
function otherVerb(part: Meaning, meaning: Meaning): Difference[] {
  const [own, other] = [mainVerb(part), mainVerb(meaning)];
  if (own === undefined || other === undefined || LIGHT_VERBS.has(own.root)) return [];
  if (OPEN_VERBS.has(own.root) && OPEN_VERBS.has(other.root)) return [];
  if (rootsHave(meaning, own.root) || rootsHave(part, other.root)) return [];
  if (isOfSameDenial(own, part, meaning)) return [];
  return [difference('other-predicate', false, own.text, other.text)];
}

const mainVerb = ({ predicates, hedges, voice }: Meaning) =>
  predicates.find(({ at, root }) => !(voice.kind !== 'source' && SAYING.has(root)) && !isInAny(hedges, at));

const rootsHave = ({ words }: Meaning, root: string): boolean =>
  words.some((word) => isSameSense(word.root, root));
