import type { Io } from '../io.js';
import type { Pieces } from '../streams/pieces.js';
import { setting } from './config.js';
import { type ColorChoice, environmentValue } from './setting-list.js';

/** Display settings from the environment; `briefing help environment` documents the precedence. */

const DEFAULT_WIDTH = 80;

/**
 * The width in columns: `--width`, else COLUMNS, else the setting, else the terminal width, else 80.
 *
 * @param asked the value of `--width`, if given
 */
export function drawingWidth(io: Io, asked: number | undefined): number {
  return asked ?? setting(io, 'width') ?? io.stdout.columns ?? DEFAULT_WIDTH;
}

/**
 * Whether to use color: `--color always|never`, then NO_COLOR (any value but an empty one: https://no-color.org), then
 * FORCE_COLOR (`0` and `false` mean no), then TERM=dumb, then the setting, then whether the output is a terminal.
 *
 * @param asked the value of `--color`, if given; `auto` ignores the setting
 */
export function drawsColor(io: Io, asked: ColorChoice | undefined): boolean {
  const choice = asked ?? setting(io, 'color');
  const decided = choice === 'auto' ? (environmentValue(io.environment, 'color')?.value ?? 'auto') : choice;
  return decided === 'auto' ? io.stdout.isTerminal : decided === 'always';
}

/** Whether borders may use Unicode: not with `--ascii`, a locale that is not UTF-8, or the setting `ascii`. */
export const drawsUnicode = (io: Io, ascii: boolean | undefined): boolean => !(ascii || setting(io, 'ascii'));

/** Whether prompts are plain numbered lines: if ACCESSIBLE or the setting says so, or if TERM=dumb. */
export const wantsAccessible = (io: Io): boolean => setting(io, 'accessible') === true;

/**
 * The pager for a text taller than the terminal: BRIEFING_PAGER, else PAGER, else the setting, else less.
 * Undefined if the text fits, there is no terminal or only a dumb one, or the command is empty.
 */
export function pagerFor(io: Io, text: Pieces): string | undefined {
  const { rows } = io.stdout;
  if (rows === undefined || linesOf(text) < rows || io.environment.TERM === 'dumb') return undefined;
  const wanted = (setting(io, 'pager') ?? '').trim();
  return wanted === '' || wanted === 'cat' ? undefined : wanted;
}

/** Counts line breaks; the line after the last one is that of the shell prompt. */
function linesOf(text: Pieces): number {
  let lines = 0;
  for (const piece of text)
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
