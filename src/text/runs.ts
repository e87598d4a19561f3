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
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.style === run.style)
      merged[merged.length - 1] = { text: last.text + run.text, style: run.style };
    else merged.push(run);
  }
  return merged;
}

export const runsWidth = (runs: readonly Run<unknown>[]): number =>
  runs.reduce((width, { text }) => width + textWidth(text), 0);
