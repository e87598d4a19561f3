import type { Briefing } from '../briefing/briefing.js';

export interface ExportOptions {
  /** The current time, used as the date of a briefing without a date. */
  readonly now: Date;
}

export type Exported =
  /** The text, and the entries that do not fit the format, with reasons. */
  | { readonly ok: true; readonly text: string; readonly leftOut: readonly string[] }
  /** The reason why the briefing cannot be exported in this format. */
  | { readonly ok: false; readonly reason: string };

/** Exports a whole briefing. Each entry keeps its standing and its voice. */
export type Export = (briefing: Briefing, options: ExportOptions) => Exported;
