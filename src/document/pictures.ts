import type { Cell, Mark } from './inline.js';

/**
 * Pictures, as what they show and not how: each format draws them its own way. None of them needs color or sight: what a
 * mark or a length means is always there in words too.
 */

/** What comes before, now and after, in phases; dates are only there where the source gives them. */
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

/** How sure it is that something takes place, for the shape of its mark. */
export type PhaseSign = 'past' | 'running' | 'planned' | 'open' | 'off' | 'unknown';

export interface Moment {
  readonly when: Cell;
  readonly what: Cell;
  /** Standing, and whose voice it is where that is not the source's own. */
  readonly standing: Cell;
  /** Where the source tells of it. */
  readonly at: Cell;
  /** To be drawn on a scale; absent where there is no date. */
  readonly span?: TimeSpan;
}

export interface TimeSpan {
  /** First and last day as YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
  /** It lasts from the first to the last day, or takes place some time between them. */
  readonly extent: 'lasts' | 'within';
  /** Where it has no end, or one that is not known. */
  readonly open?: 'start' | 'end';
  /** Whether it takes place then is not certain. */
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
  /** The sentence itself where its text is kept, with the hedges and voices in it set apart. */
  readonly words?: Cell;
}

export type Picture = TimelinePicture | MapPicture;
