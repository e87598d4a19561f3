import type { Io } from './io.js';

/** What the outside says of how to draw; see `briefing help environment` for the order in which it is asked. */

const DEFAULT_WIDTH = 80;

/**
 * Columns to fill: `--width`, then COLUMNS, then the terminal's own width, then 80.
 *
 * @param asked the value of `--width`, where it was given
 */
export function drawingWidth(io: Io, asked: number | undefined): number {
  if (asked !== undefined) return asked;
  const columns = io.environment.COLUMNS;
  if (columns !== undefined && /^[1-9]\d{0,5}$/.test(columns)) return Number(columns);
  return io.stdout.columns ?? DEFAULT_WIDTH;
}

export type ColorChoice = 'auto' | 'always' | 'never';

/**
 * Whether to colour: `--color always|never`, then NO_COLOR (any value but an empty one: https://no-color.org), then
 * FORCE_COLOR (`0` and `false` mean no), then TERM=dumb, then whether the output is a terminal.
 */
export function drawsColor(io: Io, choice: ColorChoice): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = io.environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return TERM !== 'dumb' && io.stdout.isTerminal;
}

/** Whether borders may be more than ASCII: not with `--ascii`, and not where the locale names another encoding. */
export function drawsUnicode(io: Io, ascii: boolean): boolean {
  if (ascii) return false;
  const locale = io.environment.LC_ALL || io.environment.LC_CTYPE || io.environment.LANG;
  return !locale || /utf-?8/i.test(locale);
}
