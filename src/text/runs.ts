import { textWidth } from './width.js';

/** A run of text in one style; the caller defines `Style`. */
export interface Run<Style> {
  readonly text: string;
  readonly style: Style;
}

export function joined(runs: readonly Run<unknown>[]): string {
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}

/** Joins adjacent runs of the same style, to avoid needless color changes. */
export function merge<Style>(runs: readonly Run<Style>[]): Run<Style>[] {
  if (runs.length < 2) return runs as Run<Style>[];
  const merged: Run<Style>[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.style === run.style)
      merged[merged.length - 1] = { text: last.text + run.text, style: run.style };
    else merged.push(run);
  }
  return merged;
}

/** The total width in columns. */
export function runsWidth<Style>(runs: readonly Run<Style>[]): number {
  let width = 0;
  for (const run of runs) width += textWidth(run.text);
  return width;
}
