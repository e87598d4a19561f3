import { pagerFor } from '../system/config/settings.js';
import type { Output } from '../system/io.js';
import { inBatches, type Pieces } from '../system/streams/pieces.js';
import type { Runtime } from './context.js';

/** Writes an answer, through a pager if it is taller than the terminal. */
export async function writePaged({ io, options }: Runtime, answer: Pieces): Promise<void> {
  if (!io.stdout.isTerminal) return writeTo(io.stdout, answer);
  // The pieces are used twice: to measure the height, and to write them if no pager can be started.
  const pieces = [...inBatches(answer)];
  const pager = options().pager === false ? undefined : pagerFor(io, pieces);
  const shown = pager !== undefined && (await io.page(pieces, pager));
  if (!shown) writeTo(io.stdout, pieces);
}

/** Writes each piece as it is rendered. */
export function writeTo(output: Output, answer: Pieces): void {
  for (const batch of inBatches(answer)) output.write(batch);
}
