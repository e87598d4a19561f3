import type { Cell, Mark } from './inline.js';

/**
 * Pictures as data, which each format draws in its own way. The meaning of every mark and length is also given in
 * words, so that no picture depends on color or sight.
 */

/** Past, current and planned events, grouped by phase. A date appears only if the source gives it. */
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

/** The phase of an event, which determines the shape of its mark. */
export type PhaseSign = 'past' | 'running' | 'planned' | 'open' | 'off' | 'unknown';

export interface Moment {
  readonly when: Cell;
  readonly what: Cell;
  /** The standing of the event, and its voice unless the voice is the source's own. */
  readonly standing: Cell;
  readonly at: Cell;
  /** The position of the event on the time scale; absent if the event has no date. */
  readonly span?: TimeSpan;
}

export interface TimeSpan {
  /** The first and last day, as YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
  /** Whether the event lasts from the first to the last day, or takes place at some time between them. */
  readonly extent: 'lasts' | 'within';
  /** Which end of the time span is open or unknown. */
  readonly open?: 'start' | 'end';
  /** Whether the date is uncertain. */
  readonly perhaps?: true;
}

/** A picture of the claims that come from each sentence of a source, section by section. */
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
  /** The sentence, with its hedges and voices marked; absent if the text is not stored. */
  readonly words?: Cell;
}

export type Picture = TimelinePicture | MapPicture;
