import type { Span } from './reading.js';

/** The number of characters that two spans share. */
export const sharedLength = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** Returns the span from the beginning of the first span to the end of the last one. */
export const wholeSpan = (spans: readonly Span[]): Span => ({
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? 0,
});

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

export const moved = <Moved extends Span>(span: Moved, distance: number): Moved => ({
  ...span,
  start: span.start + distance,
  end: span.end + distance,
});

/**
 * Returns a function that tests whether a span overlaps any of the given spans. It must be called with spans in text
 * order.
 */
export function coverage(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let furthest = 0;
  let next = 0;
  return ({ start, end }) => {
    for (; (sorted[next]?.start ?? end) < end; next += 1)
      furthest = Math.max(furthest, sorted[next]?.end ?? 0);
    return furthest > start;
  };
}

/** Returns the index of the first span that starts at or after an offset. The spans must be in order. */
export const firstFrom = (spans: readonly Span[], offset: number): number =>
  firstNot(spans, ({ start }) => start < offset);

/** Returns the index of the first span that ends after an offset. The spans must be in order and not overlap. */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number =>
  firstNot(spans, ({ end }) => end <= offset);

function firstNot(spans: readonly Span[], isBefore: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(spans[middle] as Span)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

export const isInsideAny = (inner: Span, outers: readonly Span[]): boolean =>
  outers.some((outer) => isInside(inner, outer));

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
