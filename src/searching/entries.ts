import type { Briefing } from '../briefing/briefing.js';
import { KINDS, type Subject } from '../briefing/entities/entity.js';
import { fold, spaced } from '../text/fold.js';
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

/** A text, split into words only if it may contain a wanted one, since most do not and splitting is slow. */
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

/** The briefing itself, then its entries by kind. */
export const entriesOf = (briefing: Briefing): readonly Entry[] =>
  [
    { kind: 'briefing', value: briefing.file } as Subject,
    ...KINDS.flatMap((kind) => briefing.all(kind).map((value) => ({ kind, value }) as Subject)),
  ].map((entity) => ({ entity, texts: fieldsOf(entity).map((field) => new Text(field)) }));

const holdsAny = (text: string, forms: readonly string[]): boolean =>
  forms.some((form) => text.includes(form));
