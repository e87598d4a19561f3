import { textWidth } from './width.js';

/** A run of text in a single style. The caller defines `Style`. */
export interface Run<Style> {
  readonly text: string;
  readonly style: Style;
}

export const joined = (runs: readonly Run<unknown>[]): string => runs.map(({ text }) => text).join('');

/** Joins adjacent runs of the same style, to avoid needless color changes. */
export function merge<Style>(runs: readonly Run<Style>[]): Run<Style>[] {
  const merged: Run<Style>[] = [];
  for (const run of runs) append(merged, run);
  return merged;
}

/** Adds a run to a list. If the last run has the same style, the two become one run. */
export function append<Style>(runs: Run<Style>[], run: Run<Style>): void {
  const last = runs.at(-1);
  if (last && last.style === run.style)
    runs[runs.length - 1] = { text: last.text + run.text, style: run.style };
  else runs.push(run);
}

export const runsWidth = (runs: readonly Run<unknown>[]): number =>
  runs.reduce((width, { text }) => width + textWidth(text), 0);
