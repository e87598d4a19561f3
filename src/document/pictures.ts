import type { Cell, Mark } from './inline.js';

/**
 * Pictures as data, which each format draws in its own way. None depends on color or sight: the meaning of
 * every mark and length is also given in words.
 */

/** Past, current and planned events, in phases; with dates only if the source gives them. */
export interface TimelinePicture {
  readonly kind: 'timeline';
  readonly label: string;
  readonly phases: readonly Phase[];
}

export interface Phase {
  readonly name: string;
  readonly sign: PhaseSign;
  readonly moments: readonly Moment[];
}

/** How certain an event is, for the shape of its mark. */
export type PhaseSign = 'past' | 'running' | 'planned' | 'open' | 'off' | 'unknown';

export interface Moment {
  readonly when: Cell;
  readonly what: Cell;
  /** The standing, and the voice if it is not the source's own. */
  readonly standing: Cell;
  readonly at: Cell;
  /** The position on a scale; absent without a date. */
  readonly span?: TimeSpan;
}

export interface TimeSpan {
  /** First and last day as YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
  /** Whether it lasts from the first to the last day, or happens at some time between them. */
  readonly extent: 'lasts' | 'within';
  /** Whether it has no end, or an unknown one. */
  readonly open?: 'start' | 'end';
  /** Whether the date is uncertain. */
  readonly perhaps?: true;
}

/** Which claims are taken from which sentence of a source, section by section. */
export interface MapPicture {
  readonly kind: 'map';
  readonly label: string;
  readonly sections: readonly MapSection[];
}

export interface MapSection {
  readonly title: string;
  readonly sentences: readonly MapSentence[];
}

export interface MapSentence {
  readonly source: string;
  readonly at: string;
  /** 'paragraph 1, sentence 2'. */
  readonly place: string;
  readonly marks: readonly Mark[];
  /** The sentence itself, if its text is stored, with its hedges and voices marked. */
  readonly words?: Cell;
}

export type Picture = TimelinePicture | MapPicture;
