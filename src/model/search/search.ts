import { fold, foldWords, spaced } from '../../text/fold.js';
import { wordsNear } from '../../text/slips.js';
import { type Briefing, type Entity, KINDS } from '../briefing.js';
import { softness } from '../standing.js';
import { type Field, fieldsOf, type Subject } from './fields.js';
import { type Fit, fit, fitWithSlips } from './match.js';

/** Something that holds all the words, with the text in which most of them stand. */
export interface Hit {
  readonly entity: Subject;
  readonly field: Field;
  readonly score: number;
}

/** What a search of one briefing comes to. */
export interface Findings {
  readonly hits: readonly Hit[];
  /** The words that nothing in it holds, not even with slips. */
  readonly missed: readonly string[];
}

/** An entity with its texts. */
interface Entry {
  readonly entity: Subject;
  readonly texts: readonly Text[];
}

/** How a word that was typed is to be compared. */
interface Way {
  readonly typed: string;
  readonly measure: Fit;
  /** What fits holds one of these. */
  readonly forms: readonly string[];
}

/** Cut into words only where it may hold one that is looked for: most do not, and cutting takes longest. */
class Text {
  readonly folded: string;
  #words: readonly string[] | undefined;

  constructor(readonly field: Field) {
    this.folded = fold(field.text);
  }

  /** How well the best of its words fits one that was typed; 0 is no match. */
  best({ typed, measure, forms }: Way): number {
    if (!forms.some((form) => this.folded.includes(form))) return 0;
    this.#words ??= spaced(this.folded).split(' ');
    return this.#words.reduce((best, word) => Math.max(best, measure(typed, word)), 0);
  }
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
  const entries = subjectsOf(briefing).map(entryOf);
  const ways = words.map((word) => wayTo(entries, word, slips));
  const missed = words.filter((_, index) => ways[index] === undefined);
  if (missed.length > 0) return { hits: [], missed };
  const hits = entries.flatMap((entry) => hitIn(entry, ways as readonly Way[]));
  return { hits: hits.sort((a, b) => b.score - a.score || softnessOf(a) - softnessOf(b)), missed };
}

/** The briefing itself, then everything in it. */
const subjectsOf = (briefing: Briefing): Subject[] => [
  { kind: 'briefing', value: briefing.file },
  ...KINDS.flatMap((kind) => briefing.all(kind).map((value) => ({ kind, value }) as Entity)),
];

const entryOf = (entity: Subject): Entry => ({
  entity,
  texts: fieldsOf(entity).map((field) => new Text(field)),
});

/** How a word is to be compared: as typed where that is found anywhere, otherwise with slips, if it is found then. */
function wayTo(entries: readonly Entry[], typed: string, slips: boolean): Way | undefined {
  const asTyped: Way = { typed, measure: fit, forms: [typed] };
  if (entries.some(({ texts }) => texts.some((text) => text.best(asTyped) > 0))) return asTyped;
  const forms = slips ? nearForms(entries, typed) : [];
  return forms.length > 0 ? { typed, measure: fitWithSlips, forms } : undefined;
}

/** The words that are there and fit one with slips, each once. All texts are cut at once, which takes less than one by one. */
function nearForms(entries: readonly Entry[], typed: string): string[] {
  let all = '';
  for (const { texts } of entries) for (const { folded } of texts) all += `${folded}\n`;
  return [...new Set(wordsNear(typed, spaced(all).split(' ')))];
}

function hitIn({ entity, texts }: Entry, ways: readonly Way[]): Hit[] {
  const sums = texts.map(() => 0);
  let score = 0;
  for (const way of ways) {
    const marks = texts.map((text) => text.field.weight * text.best(way));
    const best = Math.max(...marks);
    if (best === 0) return [];
    score += best;
    for (const [at, points] of marks.entries()) sums[at] = (sums[at] ?? 0) + points;
  }
  const field = texts[sums.indexOf(Math.max(...sums))]?.field;
  return field ? [{ entity, field, score }] : [];
}

const softnessOf = ({ entity }: Hit): number =>
  entity.kind === 'claims' ? softness(entity.value.standing) : 0;

/** All the words that a briefing holds, to tell a reader who found nothing which are near. */
export function vocabulary(briefing: Briefing): Set<string> {
  const words = new Set<string>();
  for (const subject of subjectsOf(briefing)) {
    for (const { text } of fieldsOf(subject)) for (const word of foldWords(text).split(' ')) words.add(word);
  }
  return words;
}
