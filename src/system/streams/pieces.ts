/**
 * A text in pieces, so that a large one is never held whole: V8 has no string of more than 512 MB. A string itself is none,
 * since it would be written character by character.
 */
export type Pieces = Iterable<string> & object;

/** What a function that writes in pieces gives. */
export type Written = Generator<string, void, undefined>;

/** Code units that are written at once. */
const BATCH = 65_536;

/** The text itself, for those who need all of it at once. */
export const whole = (pieces: Pieces): string => [...pieces].join('');

/** The same text in pieces of about 64 KB: each costs a call to the system. */
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

/** Items as they are written, with something between them. */
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
