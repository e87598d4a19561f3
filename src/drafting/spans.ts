import type { Span } from '../reading/reading.js';

export const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

export const isInsideAny = (inner: Span, outers: readonly Span[]): boolean =>
  outers.some((outer) => isInside(inner, outer));

/** Returns the number of characters that two spans have in common. */
export const shared = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/**
 * Returns the entries that start within a span.
 *
 * @param entries entries sorted by their start
 */
export function startingIn<Entry extends Span>(entries: readonly Entry[], { start, end }: Span): Entry[] {
  const found: Entry[] = [];
  for (let index = firstFrom(entries, start); index < entries.length; index += 1) {
    const entry = entries[index] as Entry;
    if (entry.start >= end) break;
    found.push(entry);
  }
  return found;
}

/** Returns the index of the first entry that starts at or after an offset. */
export function firstFrom(entries: readonly Span[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function findIn(text: string, words: string, { start, end }: Span): Span | undefined {
  const at = text.slice(start, end).indexOf(words);
  return at < 0 ? undefined : { start: start + at, end: start + at + words.length };
}

/** Converts a span of the text to offsets within a sentence. Returns undefined if the span is outside the sentence. */
export function within(span: Span, sentence: Span): Span | undefined {
  const start = Math.max(span.start, sentence.start) - sentence.start;
  const end = Math.min(span.end, sentence.end) - sentence.start;
  return start < end ? { start, end } : undefined;
}
