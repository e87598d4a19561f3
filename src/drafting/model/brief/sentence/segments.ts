import { negated } from '../../../../checking/meaning/compare/negation/negation.js';
import { opposite } from '../../../../checking/meaning/compare/negation/opposite.js';
import { isSame } from '../../../../checking/meaning/compare/rivals.js';
import type { Difference, Figure, Meaning, MeaningWord } from '../../../../checking/meaning/meaning.js';
import type { NameBook } from '../../../../checking/meaning/names/name-book.js';
import { isIn } from '../../../../checking/meaning/ranges.js';
import { hasSense } from '../../../../checking/meaning/senses.js';
import { rootsOf, supportOf } from '../../../../checking/meaning/support.js';
import { standsIn } from '../../../../checking/verify/comparable.js';
import { sentencesIn } from '../../../../reading/sentences/split.js';

/** Divides a line at its punctuation. Each segment can be based on a different claim. */
export const segmentsOf = (line: string): string[] =>
  sentencesIn(line)
    .flatMap((sentence) => sentence.split(/[,;:]?\s(?:but|while|whereas)\s|[,;:]\s+/))
    .filter((segment) => /\p{L}/u.test(segment));

/**
 * Returns whether a denial that a part adds to its closest claim is also new in its segment of the line. In 'raised fees
 * in May, which he had pledged not to raise', another claim may have the denial.
 *
 * @param claims the claims that the line is based on
 */
export function isNewDenial(
  { words: { said = '' } }: Difference,
  segments: readonly Meaning[],
  claims: readonly Meaning[],
  book: NameBook,
): boolean {
  const segment = segments.find(({ text }) => standsIn(said, text));
  // An object such as 'them' can be that of another claim.
  if (
    claims.length < 2 ||
    segments.length < 2 ||
    segment === undefined ||
    /\b(?:it|them|so)\W*$/.test(segment.text)
  )
    return true;
  const [closest] = claims
    .map((claim) => ({ claim, names: namesIn(segment, claim, book), support: supportOf(segment, claim) }))
    .sort((a, b) => b.names - a.names || b.support - a.support);
  const own = rootsOf(closest?.claim ?? segment);
  const isItsOwn = wordsOf(said, segment).every(({ root }) => own.has(root));
  return closest === undefined || !isItsOwn || negated(segment, closest.claim).length > 0;
}

/** Returns the content words of a segment that are among some words. */
const wordsOf = (some: string, { words }: Meaning): MeaningWord[] =>
  words.filter(({ isContent, lower }) => isContent && standsIn(lower, some));

/** Returns how many names of a segment are in a claim. */
const namesIn = (segment: Meaning, claim: Meaning, book: NameBook): number =>
  segment.names.filter(({ keys }) => claim.names.some((other) => isSame(other.keys, keys, book))).length;

/** A claim is about the same thing as a segment if it contains at least this share of the segment. */
const SAME_SUBJECT = 0.6;

/**
 * Objects to a segment that all claims about the same thing contradict: 'fees rose in the south' if they rose in the north
 * and fell in the south.
 */
export function contradictedByAll(segment: Meaning, claims: readonly Meaning[]): string[] {
  const close = claims.filter((claim) => supportOf(segment, claim) >= SAME_SUBJECT);
  const denials = close.map((claim) => negated(segment, claim));
  const [[denial] = []] = denials;
  return close.length > 1 && denial !== undefined && denials.every(({ length }) => length > 0)
    ? [`it ${denial.message}`]
    : [];
}

/** Objects to a label that has the opposite of a word in all claims about its topic: 'Negative tests' for 'Positive tests'. */
export function oppositeTopic(topic: Meaning, claims: readonly Meaning[]): string[] {
  const close = claims.filter((claim) => supportOf(topic, claim) >= SAME_SUBJECT);
  const found = close.map((claim) => opposite(topic, claim));
  const [first] = found;
  return first !== undefined && !found.includes(undefined) ? [`it ${first.message}`] : [];
}

/**
 * Objects to a figure that belongs to other words: 'the 0.1% is annualized' if the only claim about something annualized
 * gives 0.5%.
 */
export const movedToOtherWords = (segment: Meaning, claims: readonly Meaning[]): string[] => {
  const words = segment.words.filter(
    ({ isContent }, at) => isContent && !segment.figures.some((figure) => isIn(figure, at)),
  );
  const holders = claims.filter((claim) => words.every(({ root }) => hasSense(rootsOf(claim), root)));
  if (words.length === 0 || holders.length === 0) return [];
  return segment.figures.flatMap((figure) => {
    const others = holders.map((claim) => rivalsOf(figure, claim));
    const [[other] = []] = others;
    return other !== undefined && others.every(({ length }) => length > 0)
      ? [`it says '${figure.text}', but the source says '${other.text}'`]
      : [];
  });
};

/** Returns the figures of the same unit that a claim has instead of a figure; none if the claim has the figure, too. */
function rivalsOf({ value, unit }: Figure, claim: Meaning): Figure[] {
  const alike = claim.figures.filter((other) => unit !== undefined && other.unit === unit);
  const isSame = (other: Figure) =>
    Math.abs((other.value ?? 0) - (value ?? 0)) <= Math.abs(value ?? 0) * ROUNDED;
  return value === undefined || alike.some(isSame) ? [] : alike;
}

/** The share by which a figure may differ from another because it is rounded. */
const ROUNDED = 0.05;
