import type { Briefing } from '../briefing/briefing.js';
import type { Pieces } from '../system/streams/pieces.js';

export interface ExportOptions {
  /** The current time, for a briefing without a date. */
  readonly now: Date;
}

/**
 * A whole briefing as records, each with its standing and its voice. `leftOut`: names of what the format
 * cannot hold, with reasons.
 */
export type Exported =
  | { readonly ok: true; readonly pieces: Pieces; readonly leftOut: readonly string[] }
  /** Nothing of the briefing fits the format. */
  | { readonly ok: false; readonly reason: string };

export type Export = (briefing: Briefing, options: ExportOptions) => Exported;
