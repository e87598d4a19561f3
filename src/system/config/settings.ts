import type { Io } from '../io.js';
import { setting } from './config.js';
import { type ColorChoice, environmentValue } from './setting-list.js';

/** The display settings. `briefing help environment` documents their precedence. */

const DEFAULT_WIDTH = 80;

/**
 * Returns the width in columns. It comes from `--width`, COLUMNS, the setting or the terminal, in this order of
 * precedence, and is 80 otherwise.
 *
 * @param asked the value of `--width`, if given
 */
export function drawingWidth(io: Io, asked: number | undefined): number {
  return asked ?? setting(io, 'width') ?? io.stdout.columns ?? DEFAULT_WIDTH;
}

/**
 * Returns whether to use color. The first of these that is set decides: `--color always` or `never`, NO_COLOR (if it is
 * not empty; see https://no-color.org), FORCE_COLOR (`0` and `false` mean no), TERM=dumb, and the setting. If none is
 * set, only a terminal gets color.
 *
 * @param asked the value of `--color`, if given; `auto` ignores the setting
 */
export function drawsColor(io: Io, asked: ColorChoice | undefined): boolean {
  const choice = asked ?? setting(io, 'color');
  const decided = choice === 'auto' ? (environmentValue(io.environment, 'color')?.value ?? 'auto') : choice;
  return decided === 'auto' ? io.stdout.isTerminal : decided === 'always';
}

/**
 * Returns whether borders may use Unicode. They may not if `--ascii` is given, if the locale is not UTF-8, or if
 * the setting `ascii` is true.
 */
export const drawsUnicode = (io: Io, ascii: boolean | undefined): boolean => !(ascii || setting(io, 'ascii'));

/** Returns whether to show prompts as plain numbered lines, as requested by ACCESSIBLE, the setting or TERM=dumb. */
export const wantsAccessible = (io: Io): boolean => setting(io, 'accessible') === true;

/**
 * Returns the pager for a text that is taller than the terminal. It comes from BRIEFING_PAGER, PAGER or the setting, in
 * this order of precedence, and defaults to `less`.
 *
 * @returns undefined if the text fits, if there is no terminal, if TERM is `dumb`, or if the command is empty
 */
export function pagerFor(io: Io, text: string): string | undefined {
  const { rows } = io.stdout;
  // The shell prompt takes up the line after the last line break.
  if (rows === undefined || text.split('\n').length - 1 < rows || io.environment.TERM === 'dumb')
    return undefined;
  const wanted = (setting(io, 'pager') ?? '').trim();
  return wanted === '' || wanted === 'cat' ? undefined : wanted;
}
