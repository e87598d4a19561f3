import type { Span } from './reading.js';

/** Longer sentences are taken in pieces, so that no rule costs more than in proportion to the length of a text. */
const LONGEST_CHUNK = 4000;

/** Cuts a long span at white space where there is some, and never inside a surrogate pair. */
export function* chunksOf(text: string, span: Span): Generator<Span> {
  let start = span.start;
  while (span.end - start > LONGEST_CHUNK) {
    const last = start + LONGEST_CHUNK;
    const space = text.slice(start, last).search(/\s\S*$/);
    const isPair = /[\uD800-\uDBFF]/.test(text[last - 1] ?? '');
    const end = space > 0 ? start + space : last - (isPair ? 1 : 0);
    yield { start, end };
    start = end;
  }
  yield { start, end: span.end };
}
