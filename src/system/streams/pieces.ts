/**
 * A text in pieces, so that a large text is never in memory as a whole. V8 also limits strings to 512 MB. The type
 * excludes strings, since they would be written character by character.
 */
export type Pieces = Iterable<string> & object;

export type Written = Generator<string, void, undefined>;

const BATCH = 65_536;

export const whole = (pieces: Pieces): string => [...pieces].join('');

/** Joins pieces into batches of about 64 KB, since each write needs a system call. */
export function* inBatches(pieces: Pieces): Written {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}

/** Writes items with a separator between them. */
export function* between<Item>(
  items: Iterable<Item>,
  separator: string,
  write: (item: Item) => string,
): Written {
  let before = '';
  for (const item of items) {
    yield before + write(item);
    before = separator;
  }
}
