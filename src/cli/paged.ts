import { pagerFor } from '../system/config/settings.js';
import type { Runtime } from './context.js';

/** Writes an answer, through a pager if it is taller than the terminal. */
export async function writePaged({ io, options }: Runtime, text: string): Promise<void> {
  const pager = options().pager === false ? undefined : pagerFor(io, text);
  const shown = pager !== undefined && (await io.page(text, pager));
  if (!shown) io.stdout.write(text);
}
