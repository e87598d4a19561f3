import type { Briefing } from '../briefing/briefing.js';
import type { Pieces } from '../system/streams/pieces.js';

export interface ExportOptions {
  /** The time of writing, for a briefing that has no date of its own. */
  readonly now: Date;
}

/**
 * A whole briefing in a format of records; every record keeps its standing and its voice. `leftOut`: what the format
 * cannot hold, each by its name with the reason.
 */
export type Exported =
  | { readonly ok: true; readonly pieces: Pieces; readonly leftOut: readonly string[] }
  /** Nothing of the briefing fits the format. */
  | { readonly ok: false; readonly reason: string };

export type Export = (briefing: Briefing, options: ExportOptions) => Exported;
