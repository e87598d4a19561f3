import type { Briefing } from '../briefing/briefing.js';
import type { Pieces } from '../system/streams/pieces.js';

export interface ExportOptions {
  /** The current time, used as the date of a briefing that has none. */
  readonly now: Date;
}

/**
 * Exports a whole briefing as records, each with its standing and its voice. `leftOut` names the entries that
 * the format cannot express, with reasons.
 */
export type Exported =
  | { readonly ok: true; readonly pieces: Pieces; readonly leftOut: readonly string[] }
  /** The reason, if nothing in the briefing fits the format. */
  | { readonly ok: false; readonly reason: string };

export type Export = (briefing: Briefing, options: ExportOptions) => Exported;
