import type { GenericSchema } from 'valibot';
import type { ReviewState } from '../briefing/review-state.js';
import type { Block, Table } from '../document/document.js';

/** The beginning of every record: `kind` and `version` say how to read the rest. */
export interface RecordHead {
  readonly kind: string;
  /** Rises when a field changes its meaning or goes. */
  readonly version: 1;
}

/** A record about one briefing says which. */
export interface BriefingRecord extends RecordHead {
  readonly briefing: {
    readonly id: string;
    readonly title: string;
    readonly language: string;
    /** Where something in it waits for a review. */
    readonly draft?: ReviewState | undefined;
  };
}

/**
 * What a command answers: one record, and the ways to show it. `--format json` prints the record, the published schema is
 * generated from `schema`, CSV is `table`, every other format is drawn from `layout`. An answer's file also has the
 * function that makes its record from a briefing.
 */
export interface Answer<Content extends RecordHead> {
  readonly kind: Content['kind'];
  /** A function, so that showing an answer does not build schemas. */
  readonly schema: () => GenericSchema<unknown, Content>;
  /** The record as blocks, below its title. */
  readonly layout: (record: Content) => Layout;
  /** For spreadsheets; absent where the answer is no table. */
  readonly table?: (record: Content) => Table;
  /** Whether it stands for the whole briefing, so that calendars and open data can be made of it. */
  readonly exports?: true;
}

export interface Layout {
  readonly title: string;
  readonly blocks: readonly Block[];
}
