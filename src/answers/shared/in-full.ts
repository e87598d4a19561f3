import { heading } from '../../document/build.js';
import type { Block, HeadingLevel } from '../../document/document.js';
import type { Layout } from '../answer.js';

/** The functions that lay out an entry in full. */
interface Page<Entry> {
  readonly nameOf: (entry: Entry) => string;
  /** Returns the address of an entry: `places/port-grey`. */
  readonly addressOf: (entry: Entry) => string;
  /** @param level the level of the headings */
  readonly blocksOf: (entry: Entry, level: HeadingLevel) => readonly Block[];
}

/**
 * Lays out entries in full, one after the other. The name of a single entry becomes the title. If there are
 * several entries, their names are headings and `title` is the title.
 */
export function inFull<Entry>(entries: readonly Entry[], title: string, page: Page<Entry>): Layout {
  const [only] = entries;
  if (only !== undefined && entries.length === 1)
    return { title: page.nameOf(only), blocks: page.blocksOf(only, 1) };
  const blocks = entries.flatMap((entry) => [
    heading(1, page.nameOf(entry), page.addressOf(entry)),
    ...page.blocksOf(entry, 2),
  ]);
  return { title, blocks };
}
