import type { Column } from '../../document/document.js';
import { textWidth } from '../../text/width.js';
import type { PaintedRun } from './lines.js';

export interface Measure {
  readonly size: Column['size'];
  /** The width of the widest line before wrapping. */
  widest: number;
  /** The width of the widest word. */
  word: number;
  /** The total width of the texts in the column, from which its height at a given width is estimated. */
  total: number;
}

/** The maximum width of a `fit` column. */
const WIDEST_FIT = 32;

/** The minimum width of a `fill` column. If a column would be narrower, rows are shown as records. */
export const LEAST_FILL = 11;

/** Words that are wider than this may be broken to save space. */
const LONGEST_KEPT_WORD = 20;

export function measureCell(measure: Measure, runs: readonly PaintedRun[]): void {
  let line = 0;
  for (const { text } of runs) {
    if (text === '\n') line = 0;
    else line += measureText(measure, text);
    measure.widest = Math.max(measure.widest, line);
  }
}

function measureText(measure: Measure, text: string): number {
  const width = textWidth(text);
  if (width > measure.word)
    for (const word of text.split(' ')) measure.word = Math.max(measure.word, textWidth(word));
  measure.total += width;
  return width;
}

/**
 * Computes the widths of a table's columns, without padding. A `fit` column is as wide as its contents, up to
 * a limit. The `fill` columns share the remaining width, most of which goes to the columns that need it most.
 * No column is wider than its contents.
 *
 * @param total the total width of all cells
 * @param leastFill the minimum width of a `fill` column
 * @returns one width per column, or undefined if the columns do not fit at readable widths
 */
export function columnWidths(
  measures: readonly Measure[],
  total: number,
  leastFill: number,
): number[] | undefined {
  const widths = measures.map((measure) => leastWidth(measure, leastFill));
  let left = total - widths.reduce((sum, width) => sum + width, 0);
  if (left < 0) return undefined;
  for (; left > 0; left -= 1) {
    const neediest = neediestColumn(measures, widths);
    if (neediest === undefined) break;
    widths[neediest] = (widths[neediest] ?? 0) + 1;
  }
  return widths;
}

const leastWidth = ({ size, widest }: Measure, leastFill: number): number =>
  Math.max(1, Math.min(widest, size === 'fit' ? WIDEST_FIT : leastFill));

/**
 * Finds the column that most needs more width: a column that would break a word or, if there is none, the
 * tallest column. Returns undefined if no column needs more.
 */
function neediestColumn(measures: readonly Measure[], widths: readonly number[]): number | undefined {
  const needs = measures.map((measure, index) => needOf(measure, widths[index] ?? 0));
  const most = Math.max(...needs);
  return most > 0 ? needs.indexOf(most) : undefined;
}

function needOf({ size, widest, word, total }: Measure, width: number): number {
  if (size === 'fit' || width >= widest) return 0;
  return width < Math.min(word, LONGEST_KEPT_WORD) ? Number.POSITIVE_INFINITY : total / width;
}
