import type { Cell, Mark } from './inline.js';

/**
 * Pictures as data, which each format draws in its own way. No picture depends on color or sight: the meaning of every
 * mark and length is also given in words.
 */

/** Past, current and planned events, grouped by phase. Dates appear only if the source gives them. */
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

/** How certain an event is, which determines the shape of its mark. */
export type PhaseSign = 'past' | 'running' | 'planned' | 'open' | 'off' | 'unknown';

export interface Moment {
  readonly when: Cell;
  readonly what: Cell;
  /** The standing, and the voice if it is not the source's own. */
  readonly standing: Cell;
  readonly at: Cell;
  /** The position of the event on the time scale; absent if the event has no date. */
  readonly span?: TimeSpan;
}

export interface TimeSpan {
  /** The first and last day, as YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
  /** Whether the event lasts from the first to the last day, or happens at some time between them. */
  readonly extent: 'lasts' | 'within';
  /** Which end of the interval is open or unknown. */
  readonly open?: 'start' | 'end';
  /** Whether the date is uncertain. */
  readonly perhaps?: true;
}

/** Shows which claims come from which sentence of a source, section by section. */
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
  /** The place in words: 'paragraph 1, sentence 2'. */
  readonly place: string;
  readonly marks: readonly Mark[];
  /** The sentence itself, with its hedges and voices marked, if its text is stored. */
  readonly words?: Cell;
}

export type Picture = TimelinePicture | MapPicture;
