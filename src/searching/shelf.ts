import type { Briefing } from '../briefing/briefing.js';
import { KINDS, type Kind, type Subject } from '../briefing/entities/entity.js';
import type { BriefingFile } from '../briefing/file/schema.js';
import { fold, spaced } from '../text/fold.js';
import { wordsNear } from '../text/slips.js';
import { type Field, fieldsOf } from './fields.js';
import { joinedWords } from './forms.js';
import type { Fit } from './match.js';

/** How a word that was typed is to be compared. */
export interface Way {
  readonly typed: string;
  readonly measure: Fit;
  /** What fits holds one of these. */
  readonly forms: readonly string[];
}

/** An entity with its texts. */
export interface Entry {
  readonly entity: Subject;
  readonly texts: readonly Text[];
}

/** Cut into words only where it may hold one that is looked for: most do not, and cutting takes longest. */
export class Text {
  readonly folded: string;
  #words: readonly string[] | undefined;

  constructor(readonly field: Field) {
    this.folded = fold(field.text);
  }

  /** Its words that fit one that was typed. */
  fitting({ typed, measure, forms }: Way): string[] {
    return holdsAny(this.folded, forms) ? this.#cut().filter((word) => measure(typed, word) > 0) : [];
  }

  /** How well the best of its words fits one that was typed, by the weight of the field; 0 is no match. */
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
 * Things of one kind. All their words are in their letters, with much besides: by those most kinds are told not to hold
 * what is looked for, and nothing has to be made of what is in them.
 */
export class Shelf {
  readonly #letters: string;
  readonly subjects: () => readonly Subject[];
  #entries: readonly Entry[] | undefined;

  /** @param written what is looked at, in any form in which JSON can hold it */
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

  /** Its words that may be one which was typed with slips, with others besides. */
  wordsNear(typed: string): readonly string[] {
    return wordsNear(typed, this.#letters);
  }
}

/** The briefing itself, then everything in it, kind by kind. */
export const shelvesOf = (briefing: Briefing): readonly Shelf[] => [
  new Shelf(headOf(briefing.file), () => [{ kind: 'briefing', value: briefing.file }]),
  ...KINDS.map((kind) => shelfOf(briefing, kind)),
];

function shelfOf(briefing: Briefing, kind: Kind): Shelf {
  const values = briefing.all(kind);
  return new Shelf(values, () => values.map((value) => ({ kind, value }) as Subject));
}

const headOf = ({ id, title, summary }: BriefingFile) => ({ id, title, summary });

/** A word has no character that JSON escapes. */
const ESCAPES = /\\(?:u[0-9a-f]{4}|.)/g;

const entryOf = (entity: Subject): Entry => ({
  entity,
  texts: fieldsOf(entity).map((field) => new Text(field)),
});

function holdsAny(text: string, forms: readonly string[]): boolean {
  for (const form of forms) if (text.includes(form)) return true;
  return false;
}
