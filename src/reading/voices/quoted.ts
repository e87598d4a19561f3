import type { Line } from '../line/words.js';
import type { Span } from '../reading.js';

/** Returns the spans of a text in quotation marks, in order. */
export function quotedSpans(lines: readonly Line[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { words } of lines) {
    for (const { quote, start, end } of words) {
      if (quote === 'outside') continue;
      const last = spans.at(-1);
      if (last !== undefined && quote !== 'open' && start - last.end < 3)
        spans[spans.length - 1] = { start: last.start, end };
      else spans.push({ start, end });
    }
  }
  return spans;
}

/** Whether more than half of the content is quoted. */
export function isQuoted(content: readonly Span[], quotations: readonly Span[]): boolean {
  let length = 0;
  let quoted = 0;
  for (const { start, end } of content) {
    length += end - start;
    for (let at = firstEndingAfter(quotations, start); (quotations[at]?.start ?? end) < end; at += 1) {
      const quotation = quotations[at] as Span;
      quoted += Math.min(end, quotation.end) - Math.max(start, quotation.start);
    }
  }
  return quoted * 2 > length;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
