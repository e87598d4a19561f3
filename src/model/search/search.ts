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

  /** How well the best of its words fits one that was typed, by the weight of the field; 0 is no match. */
  marks({ typed, measure, forms }: Way): number {
    if (!this.#holdsAny(forms)) return 0;
    this.#words ??= spaced(this.folded).split(' ');
    return this.field.weight * this.#words.reduce((best, word) => Math.max(best, measure(typed, word)), 0);
  }

  #holdsAny(forms: readonly string[]): boolean {
    for (const form of forms) if (this.folded.includes(form)) return true;
    return false;
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
  if (entries.some(({ texts }) => bestOf(texts, asTyped) > 0)) return asTyped;
  const forms = slips ? nearForms(entries, typed) : [];
  return forms.length > 0 ? { typed, measure: fitWithSlips, forms } : undefined;
}

/** The words that are there and fit one with slips, each once. All texts are cut at once, which takes less than one by one. */
function nearForms(entries: readonly Entry[], typed: string): string[] {
  let all = '';
  for (const { texts } of entries) for (const { folded } of texts) all += `${folded}\n`;
  return [...new Set(wordsNear(typed, spaced(all).split(' ')))];
}

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
  return field ? [{ entity, field, score }] : [];
}

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
  for (const subject of subjectsOf(briefing)) {
    for (const { text } of fieldsOf(subject)) for (const word of foldWords(text).split(' ')) words.add(word);
  }
  return words;
}
