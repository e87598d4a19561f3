import { joined, merge, type Run } from './runs.js';
import { closeLines } from './wrap-closely.js';
import { simpleLines } from './wrap-simply.js';

/**
 * Breaks styled text into lines of at most `width` columns: at spaces, and inside a word by grapheme only where the
 * word alone is wider than a line. Several spaces are as one, and those at a break are dropped; nothing else ever is.
 * A `\n` in a run is a hard break. A grapheme of two columns is wider than a line of one, and stands there alone.
 *
 * @param runs the text, in order
 * @param width columns, at least 1
 * @returns the lines, at least one
 */
export function wrapRuns<Style>(runs: readonly Run<Style>[], width: number): Run<Style>[][] {
  const merged = merge(runs);
  if (!merged.some(({ text }) => text.includes('\n'))) return wrapPart(merged, width);
  return hardLines(merged).flatMap((part) => wrapPart(part, width));
}

/** The same for plain text. */
export function wrapText(text: string, width: number): string[] {
  return wrapRuns([{ text, style: undefined }], width).map(joined);
}

/** Wraps what has no hard break in it. */
function wrapPart<Style>(runs: readonly Run<Style>[], width: number): Run<Style>[][] {
  return simpleLines(runs, width) ?? closeLines(runs, Math.max(1, width));
}

function hardLines<Style>(runs: readonly Run<Style>[]): Run<Style>[][] {
  const lines: Run<Style>[][] = [[]];
  for (const run of runs) {
    if (!run.text.includes('\n')) {
      lines.at(-1)?.push(run);
      continue;
    }
    const [first = '', ...rest] = run.text.split('\n');
    lines.at(-1)?.push({ text: first, style: run.style });
    for (const text of rest) lines.push([{ text, style: run.style }]);
  }
  return lines;
}
