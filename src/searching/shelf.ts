import type { Briefing } from '../briefing/briefing.js';
import { KINDS, type Kind, type Subject } from '../briefing/entities/entity.js';
import type { BriefingFile } from '../briefing/file/schema.js';
import { fold, spaced } from '../text/fold.js';
import { wordsNear } from '../text/slips.js';
import { type Field, fieldsOf } from './fields.js';
import { joinedWords } from './forms.js';
import type { Fit } from './match.js';

/** How to compare a typed word. */
export interface Way {
  readonly typed: string;
  readonly measure: Fit;
  /** A match contains one of these. */
  readonly forms: readonly string[];
}

/** An entity with its texts. */
export interface Entry {
  readonly entity: Subject;
  readonly texts: readonly Text[];
}

/** Split into words only if it may contain a wanted one, since most do not and splitting is slow. */
export class Text {
  readonly folded: string;
  #words: readonly string[] | undefined;

  constructor(readonly field: Field) {
    this.folded = fold(field.text);
  }

  /** Its words that match a typed word. */
  fitting({ typed, measure, forms }: Way): string[] {
    return holdsAny(this.folded, forms) ? this.#cut().filter((word) => measure(typed, word) > 0) : [];
  }

  /** The best match of its words for a typed word, times the weight of the field; 0 is no match. */
  marks({ typed, measure, forms }: Way): number {
    if (!holdsAny(this.folded, forms)) return 0;
    return this.field.weight * this.#cut().reduce((best, word) => Math.max(best, measure(typed, word)), 0);
  }

  #cut(): readonly string[] {
    this.#words ??= [...spaced(this.folded).split(' '), ...joinedWords(this.folded)];
    return this.#words;
  }
}

/**
 * Entries of one kind. A quick look at their raw text rules out most kinds, without preparing their entries.
 */
export class Shelf {
  readonly #letters: string;
  readonly subjects: () => readonly Subject[];
  #entries: readonly Entry[] | undefined;

  /** @param written the wanted word in any form possible in JSON */
  constructor(written: unknown, subjects: () => readonly Subject[]) {
    const json = JSON.stringify(written);
    this.#letters = fold(json.includes('\\') ? json.replace(ESCAPES, ' ') : json);
    this.subjects = subjects;
  }

  entries(): readonly Entry[] {
    this.#entries ??= this.subjects().map(entryOf);
    return this.#entries;
  }

  mayHold({ forms }: Way): boolean {
    return holdsAny(this.#letters, forms);
  }

  /** Its words that may match with typing errors, and some others. */
  wordsNear(typed: string): readonly string[] {
    return wordsNear(typed, this.#letters);
  }
}

/** The briefing itself, then everything in it, by kind. */
export const shelvesOf = (briefing: Briefing): readonly Shelf[] => [
  new Shelf(headOf(briefing.file), () => [{ kind: 'briefing', value: briefing.file }]),
  ...KINDS.map((kind) => shelfOf(briefing, kind)),
];

function shelfOf(briefing: Briefing, kind: Kind): Shelf {
  const values = briefing.all(kind);
  return new Shelf(values, () => values.map((value) => ({ kind, value }) as Subject));
}

const headOf = ({ id, title, summary }: BriefingFile) => ({ id, title, summary });

/** Words have no characters that JSON escapes. */
const ESCAPES = /\\(?:u[0-9a-f]{4}|.)/g;

const entryOf = (entity: Subject): Entry => ({
  entity,
  texts: fieldsOf(entity).map((field) => new Text(field)),
});

function holdsAny(text: string, forms: readonly string[]): boolean {
  for (const form of forms) if (text.includes(form)) return true;
  return false;
}
