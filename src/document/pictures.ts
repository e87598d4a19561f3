import type { Cell, Tone } from './inline.js';

/**
 * Pictures, as what they show and not how: each format draws them its own way. None of them needs colour or sight: what
 * a mark or a length means is always there in words too.
 */

/** One bar for each thing, its parts in a fixed order: how many claims about it have which standing. */
export interface BarsPicture {
  readonly kind: 'bars';
  readonly label: string;
  /** What each bar is for, as the head of a column: 'Issue'. */
  readonly subject: string;
  readonly bars: readonly Bar[];
  /** What the three shades of a bar mean; not shown where there is one bar alone. */
  readonly key: readonly KeyEntry[];
}

export interface Bar {
  readonly label: Cell;
  readonly parts: readonly BarPart[];
}

export interface BarPart {
  readonly name: string;
  readonly count: number;
  readonly tone: Tone;
}

export interface KeyEntry {
  /** Without a tone: a mark that claims nothing. */
  readonly tone?: Tone;
  readonly words: string;
}

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
  /** First and last day as YYYY-MM-DD, to be drawn on a scale. */
  readonly span?: { readonly first: string; readonly last: string };
}

/** Who is tied to what. Sparse, since most people have nothing to do with most issues. */
export interface MatrixPicture {
  readonly kind: 'matrix';
  readonly label: string;
  /** What the rows and the columns are: 'Who' and 'Issues'. */
  readonly rowSubject: string;
  readonly columnSubject: string;
  readonly columns: readonly { readonly number: string; readonly label: Cell }[];
  readonly rows: readonly MatrixRow[];
  readonly key: readonly KeyEntry[];
}

export interface MatrixRow {
  readonly label: Cell;
  /** In the order of the columns, each column once at most. */
  readonly ties: readonly Tie[];
}

export interface Tie {
  /** Index of the column. */
  readonly column: number;
  readonly words: string;
  readonly tone?: Tone;
}

export type Picture = BarsPicture | TimelinePicture | MatrixPicture;

/** '3 stated, 1 alleged': a bar in words. */
export const barWords = (bar: Bar): string =>
  bar.parts.length === 0 ? 'none' : bar.parts.map(({ name, count }) => `${count} ${name}`).join(', ');

export const barTotal = (bar: Bar): number => bar.parts.reduce((sum, { count }) => sum + count, 0);
