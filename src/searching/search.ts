import type { Briefing } from '../briefing/briefing.js';
import type { Subject } from '../briefing/entities/entity.js';
import { softness } from '../briefing/standing.js';
import { foldWords } from '../text/fold.js';
import { type Field, fieldsOf } from './fields.js';
import { formsOf } from './forms.js';
import { fit, fitWithSlips } from './match.js';
import { type Entry, type Shelf, shelvesOf, type Text, type Way } from './shelf.js';

/** A match for all the words, with the text that has most of them. */
export interface Hit {
  readonly entity: Subject;
  readonly field: Field;
  readonly score: number;
  /** The words without an exact match, and what was found instead. */
  readonly near: readonly NearWord[];
}

/** A typed word, folded, and the words that it may be a typing error for. */
export interface NearWord {
  readonly typed: string;
  readonly words: readonly string[];
}

/** The result of a search in one briefing. */
export interface Findings {
  readonly hits: readonly Hit[];
  /** The words that are not found, even with typing errors. */
  readonly missed: readonly string[];
}

/**
 * Everything in a briefing that contains all the words, best match first: names before descriptions, whole
 * words before beginnings of words; then by kind, firmer claims before softer ones, in file order. Typing
 * errors are tolerated only for a word without an exact match.
 *
 * @param words folded: see `wordsOf`
 * @param slips whether typing errors are tolerated
 */
export function searchBriefing(briefing: Briefing, words: readonly string[], slips = true): Findings {
  const shelves = shelvesOf(briefing);
  const ways = words.map((word) => wayTo(shelves, word, slips));
  const missed = words.filter((_, index) => ways[index] === undefined);
  if (missed.length > 0) return { hits: [], missed };
  const hits = hitsIn(shelves, ways as readonly Way[]);
  return { hits: hits.sort((a, b) => b.score - a.score || softnessOf(a) - softnessOf(b)), missed };
}

function hitsIn(shelves: readonly Shelf[], ways: readonly Way[]): Hit[] {
  return shelves
    .filter((shelf) => ways.every((way) => shelf.mayHold(way)))
    .flatMap((shelf) => shelf.entries().flatMap((entry) => hitIn(entry, ways)));
}

/** How to compare a word: exactly if it is found anywhere, otherwise with typing errors. */
function wayTo(shelves: readonly Shelf[], typed: string, slips: boolean): Way | undefined {
  const asTyped: Way = { typed, measure: fit, forms: formsOf(typed) };
  if (shelves.some((shelf) => holds(shelf, asTyped))) return asTyped;
  if (!slips) return undefined;
  const withSlips: Way = { typed, measure: fitWithSlips, forms: nearForms(shelves, typed) };
  return shelves.some((shelf) => holds(shelf, withSlips)) ? withSlips : undefined;
}

const holds = (shelf: Shelf, way: Way): boolean =>
  shelf.mayHold(way) && shelf.entries().some(({ texts }) => bestOf(texts, way) > 0);

/**
 * All written words that match with typing errors. Splits everything at once, which is faster than text by
 * text.
 */
const nearForms = (shelves: readonly Shelf[], typed: string): readonly string[] => [
  ...new Set(shelves.flatMap((shelf) => shelf.wordsNear(typed))),
];

/** Built only if all words are found, which is rare. */
function hitIn({ entity, texts }: Entry, ways: readonly Way[]): Hit[] {
  let score = 0;
  for (const way of ways) {
    const best = bestOf(texts, way);
    if (best === 0) return [];
    score += best;
  }
  const sums = texts.map((text) => ways.reduce((sum, way) => sum + text.marks(way), 0));
  const field = texts[sums.indexOf(Math.max(...sums))]?.field;
  return field ? [{ entity, field, score, near: nearIn(texts, ways) }] : [];
}

const nearIn = (texts: readonly Text[], ways: readonly Way[]): NearWord[] =>
  ways
    .filter(({ measure }) => measure === fitWithSlips)
    .map((way) => ({ typed: way.typed, words: [...new Set(texts.flatMap((text) => text.fitting(way)))] }));

function bestOf(texts: readonly Text[], way: Way): number {
  let best = 0;
  for (const text of texts) best = Math.max(best, text.marks(way));
  return best;
}

const softnessOf = ({ entity }: Hit): number =>
  entity.kind === 'claims' ? softness(entity.value.standing) : 0;

/** All words in a briefing, to suggest similar ones after a search without results. */
export function vocabulary(briefing: Briefing): Set<string> {
  const words = new Set<string>();
  for (const { subjects } of shelvesOf(briefing)) {
    for (const subject of subjects())
      for (const { text } of fieldsOf(subject))
        for (const word of foldWords(text).split(' ')) words.add(word);
  }
  return words;
}
