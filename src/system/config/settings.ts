import type { Io } from '../io.js';
import type { Pieces } from '../streams/pieces.js';
import { setting } from './config.js';
import { type ColorChoice, environmentValue } from './setting-list.js';

/** What the outside says of how to draw; see `briefing help environment` for the order in which it is asked. */

const DEFAULT_WIDTH = 80;

/**
 * Columns to fill: `--width`, then COLUMNS, then the setting, then the terminal's own width, then 80.
 *
 * @param asked the value of `--width`, where it was given
 */
export function drawingWidth(io: Io, asked: number | undefined): number {
  return asked ?? setting(io, 'width') ?? io.stdout.columns ?? DEFAULT_WIDTH;
}

/**
 * Whether to colour: `--color always|never`, then NO_COLOR (any value but an empty one: https://no-color.org), then
 * FORCE_COLOR (`0` and `false` mean no), then TERM=dumb, then the setting, then whether the output is a terminal.
 *
 * @param asked the value of `--color`, where it was given; `auto` leaves the setting out
 */
export function drawsColor(io: Io, asked: ColorChoice | undefined): boolean {
  const choice = asked ?? setting(io, 'color');
  const decided = choice === 'auto' ? (environmentValue(io.environment, 'color')?.value ?? 'auto') : choice;
  return decided === 'auto' ? io.stdout.isTerminal : decided === 'always';
}

/**
 * Whether borders may be more than ASCII: not with `--ascii`, not where the locale names another encoding, and not where
 * the setting says so.
 */
export const drawsUnicode = (io: Io, ascii: boolean | undefined): boolean => !(ascii || setting(io, 'ascii'));

/** Whether prompts are plain numbered lines: where ACCESSIBLE or the setting says so, and with TERM=dumb. */
export const wantsAccessible = (io: Io): boolean => setting(io, 'accessible') === true;

/**
 * What shows a text that is taller than the terminal: BRIEFING_PAGER, then PAGER, then the setting, then less. Undefined
 * where nothing should: the text is not that tall, there is no terminal or only a simple one, or the command is empty.
 */
export function pagerFor(io: Io, text: Pieces): string | undefined {
  const { rows } = io.stdout;
  if (rows === undefined || linesOf(text) < rows || io.environment.TERM === 'dumb') return undefined;
  const wanted = (setting(io, 'pager') ?? '').trim();
  return wanted === '' || wanted === 'cat' ? undefined : wanted;
}

/** Without a look at the last break, behind which the prompt of the shell will stand. */
function linesOf(text: Pieces): number {
  let lines = 0;
  for (const piece of text)
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
