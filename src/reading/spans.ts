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
