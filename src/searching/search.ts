import type { Briefing } from '../briefing/briefing.js';
import { KINDS, type Subject } from '../briefing/entities/entity.js';
import { softness } from '../briefing/standing.js';
import { fold, spaced } from '../text/fold.js';
import { wordsNear } from '../text/typing-errors.js';
import { type Field, fieldsOf } from './fields.js';
import { type Fit, fit, fitWithSlips, formsOf, joinedWords } from './forms.js';

/** An entry that matches all the words, with the text that matches them best. */
export interface Hit {
  readonly entity: Subject;
  readonly field: Field;
  readonly score: number;
  /** The typed words without an exact match, each with the similar words that were found. */
  readonly near: readonly NearWord[];
}

/** A typed word, folded, and the words that the user may have meant. */
export interface NearWord {
  readonly typed: string;
  readonly words: readonly string[];
}

interface Findings {
  readonly hits: readonly Hit[];
  /** The words that are not found even if typing errors are tolerated. */
  readonly missed: readonly string[];
}

/**
 * Finds the entries of a briefing that contain all the words, best match first. Names come before descriptions, and
 * whole words before beginnings of words. Equal matches are sorted by kind, then (claims only) from firmest to
 * softest, and then in file order. Typing errors are tolerated only in words without an exact match.
 *
 * @param words folded words; see `wordsOf`
 * @param slips whether typing errors are tolerated
 */
export function searchBriefing(briefing: Briefing, words: readonly string[], slips = true): Findings {
  const entries = entriesOf(briefing);
  const ways = words.map((word) => wayTo(entries, word, slips));
  const missed = words.filter((_, index) => ways[index] === undefined);
  if (missed.length > 0) return { hits: [], missed };
  const hits = entries.flatMap((entry) => hitIn(entry, ways as readonly Way[]));
  return { hits: hits.sort((a, b) => b.score - a.score || softnessOf(a) - softnessOf(b)), missed };
}

/** Returns the way to match a word: exactly if an entry contains it, and otherwise with typing errors. */
function wayTo(entries: readonly Entry[], typed: string, slips: boolean): Way | undefined {
  const asTyped: Way = { typed, measure: fit, forms: formsOf(typed) };
  if (isFound(entries, asTyped)) return asTyped;
  if (!slips) return undefined;
  const all = entries.flatMap(({ texts }) => texts.map(({ folded }) => folded)).join(' ');
  const withSlips: Way = { typed, measure: fitWithSlips, forms: wordsNear(typed, all) };
  return isFound(entries, withSlips) ? withSlips : undefined;
}

const isFound = (entries: readonly Entry[], way: Way): boolean =>
  entries.some(({ texts }) => texts.some((text) => text.marks(way) > 0));

/** Returns a hit if the entry contains all the words. Only then is its best text computed, since this takes time. */
function hitIn({ entity, texts }: Entry, ways: readonly Way[]): Hit[] {
  const best = ways.map((way) => Math.max(...texts.map((text) => text.marks(way))));
  if (best.includes(0)) return [];
  const score = best.reduce((sum, one) => sum + one, 0);
  const sums = texts.map((text) => ways.reduce((sum, way) => sum + text.marks(way), 0));
  const field = texts[sums.indexOf(Math.max(...sums))]?.field;
  return field ? [{ entity, field, score, near: nearIn(texts, ways) }] : [];
}

const nearIn = (texts: readonly Text[], ways: readonly Way[]): NearWord[] =>
  ways
    .filter(({ measure }) => measure === fitWithSlips)
    .map((way) => ({ typed: way.typed, words: [...new Set(texts.flatMap((text) => text.fitting(way)))] }));

const softnessOf = ({ entity }: Hit): number =>
  entity.kind === 'claims' ? softness(entity.value.standing) : 0;

/** Returns all words in a briefing, so that similar words can be suggested if a search finds nothing. */
export const vocabulary = (briefing: Briefing): Set<string> =>
  new Set(
    entriesOf(briefing).flatMap(({ texts }) => texts.flatMap(({ folded }) => spaced(folded).split(' '))),
  );

interface Way {
  readonly typed: string;
  readonly measure: Fit;
  /** Strings to look for in a text. Every match contains at least one of them. */
  readonly forms: readonly string[];
}

interface Entry {
  readonly entity: Subject;
  readonly texts: readonly Text[];
}

/**
 * A text. It is split into words only if it may contain a wanted word, since most texts do not, and splitting is slow.
 */
class Text {
  readonly folded: string;
  #words: readonly string[] | undefined;

  constructor(readonly field: Field) {
    this.folded = fold(field.text);
  }

  fitting({ typed, measure, forms }: Way): string[] {
    return holdsAny(this.folded, forms) ? this.#cut().filter((word) => measure(typed, word) > 0) : [];
  }

  /**
   * Returns the score of the text for a typed word: the score of the best match, times the weight of the field. If no
   * word matches, the score is 0.
   */
  marks({ typed, measure, forms }: Way): number {
    if (!holdsAny(this.folded, forms)) return 0;
    return this.field.weight * this.#cut().reduce((best, word) => Math.max(best, measure(typed, word)), 0);
  }

  #cut(): readonly string[] {
    this.#words ??= [...spaced(this.folded).split(' '), ...joinedWords(this.folded)];
    return this.#words;
  }
}

const entriesOf = (briefing: Briefing): readonly Entry[] =>
  [
    { kind: 'briefing', value: briefing.file } as Subject,
    ...KINDS.flatMap((kind) => briefing.all(kind).map((value) => ({ kind, value }) as Subject)),
  ].map((entity) => ({ entity, texts: fieldsOf(entity).map((field) => new Text(field)) }));

const holdsAny = (text: string, forms: readonly string[]): boolean =>
  forms.some((form) => text.includes(form));
