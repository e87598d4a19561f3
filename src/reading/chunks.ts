import type { Span } from './reading.js';
import { moved } from './spans.js';

/** The maximum length of a chunk. Longer sentences are split so that every rule takes linear time. */
const LONGEST_CHUNK = 4000;

/**
 * Matches a run of characters that is too long to be a word. The tagger's time is quadratic in the length of a word.
 */
const LONGEST_WORD = /\S{300}/gu;

/**
 * Applies a rule to the sentences of a text, in chunks.
 *
 * @param find returns spans as offsets in the chunk; `start` is the offset of the chunk in the text
 * @returns the spans as offsets in the text
 */
export const findInChunks = <Found extends Span>(
  text: string,
  sentences: readonly Span[],
  find: (chunk: string, start: number) => readonly Found[],
): Found[] =>
  sentences.flatMap((sentence) =>
    [...chunksOf(text, sentence)].flatMap(({ start, end }) =>
      find(text.slice(start, end), start).map((found) => moved(found, start)),
    ),
  );

/** Splits a long span into chunks, at white space if possible, and never inside a surrogate pair. */
export function* chunksOf(text: string, span: Span): Generator<Span> {
  let start = span.start;
  while (span.end - start > LONGEST_CHUNK) {
    const last = start + LONGEST_CHUNK;
    const space = text.slice(start, last).search(/\s\S*$/u);
    const isPair = /[\uD800-\uDBFF]/.test(text[last - 1] ?? '');
    const end = space > 0 ? start + space : last - (isPair ? 1 : 0);
    yield* cutWords(text, { start, end });
    start = end;
  }
  yield* cutWords(text, { start, end: span.end });
}

function* cutWords(text: string, span: Span): Generator<Span> {
  let start = span.start;
  for (const long of text.slice(span.start, span.end).matchAll(LONGEST_WORD)) {
    const end = span.start + long.index + long[0].length;
    yield { start, end };
    start = end;
  }
  if (start < span.end) yield { start, end: span.end };
}
