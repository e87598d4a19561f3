import type { Briefing } from '../briefing/briefing.js';
import type { Subject } from '../briefing/entities/entity.js';
import { softness } from '../briefing/standing.js';
import { foldWords } from '../text/fold.js';
import { type Field, fieldsOf } from './fields.js';
import { formsOf } from './forms.js';
import { fit, fitWithSlips } from './match.js';
import { type Entry, type Shelf, shelvesOf, type Text, type Way } from './shelf.js';

/** Something that holds all the words, with the text in which most of them stand. */
export interface Hit {
  readonly entity: Subject;
  readonly field: Field;
  readonly score: number;
  /** The words that are found nowhere as they were typed, and what it holds in their place. */
  readonly near: readonly NearWord[];
}

/** A word that was typed and, folded, the words that it may be meant for: they differ from it by slips. */
export interface NearWord {
  readonly typed: string;
  readonly words: readonly string[];
}

/** What a search of one briefing comes to. */
export interface Findings {
  readonly hits: readonly Hit[];
  /** The words that nothing in it holds, not even with slips. */
  readonly missed: readonly string[];
}

/**
 * Everything in a briefing that holds all the words, best first: what is called so before what is said of it, whole
 * words before beginnings of words; then kind by kind, firmer claims before softer ones, in the order of the file.
 * Slips are forgiven only for a word that is found nowhere as it is typed.
 *
 * @param words folded: see `wordsOf`
 * @param slips whether they are forgiven
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

/** How a word is to be compared: as typed where that is found anywhere, otherwise with slips, if it is found then. */
function wayTo(shelves: readonly Shelf[], typed: string, slips: boolean): Way | undefined {
  const asTyped: Way = { typed, measure: fit, forms: formsOf(typed) };
  if (shelves.some((shelf) => holds(shelf, asTyped))) return asTyped;
  if (!slips) return undefined;
  const withSlips: Way = { typed, measure: fitWithSlips, forms: nearForms(shelves, typed) };
  return shelves.some((shelf) => holds(shelf, withSlips)) ? withSlips : undefined;
}

const holds = (shelf: Shelf, way: Way): boolean =>
  shelf.mayHold(way) && shelf.entries().some(({ texts }) => bestOf(texts, way) > 0);

/** What is written anywhere and fits a word with slips. All is cut at once, which takes less than text by text. */
const nearForms = (shelves: readonly Shelf[], typed: string): readonly string[] => [
  ...new Set(shelves.flatMap((shelf) => shelf.wordsNear(typed))),
];

/** Made only where all words are found: nearly everything in a briefing falls out before. */
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

/** All the words that a briefing holds, to tell a reader who found nothing which are near. */
export function vocabulary(briefing: Briefing): Set<string> {
  const words = new Set<string>();
  for (const { subjects } of shelvesOf(briefing)) {
    for (const subject of subjects())
      for (const { text } of fieldsOf(subject))
        for (const word of foldWords(text).split(' ')) words.add(word);
  }
  return words;
}
