import type { Attribution, Name, Span } from '../../../src/reading/reading.js';
import { sentencesOf } from '../../../src/reading/sentences.js';
import { tokenize } from '../../../src/reading/tokens.js';
import { readVoices } from '../../../src/reading/voices/read-voices.js';

/** Returns the attributions in a text. The first line of the text must be a headline, which most rules ignore. */
export async function voicesIn(text: string, names: readonly Name[] = []): Promise<readonly Attribution[]> {
  const sentences = sentencesOf(text);
  return readVoices(text, sentences, await tokenize(text, sentences), names);
}

/** Returns the words of spans, joined with ' … '. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** Returns 'SOURCE | CUE | CONTENT' for each attribution. */
export const drawn = (text: string, found: readonly Attribution[]): readonly string[] =>
  found.map((one) => [one.source, one.cue, one.content].map((spans) => wordsOf(text, spans)).join(' | '));

/** Reads a text below a headline, and returns 'SOURCE | CUE | CONTENT' for each attribution. */
export async function drawnIn(body: string): Promise<readonly string[]> {
  const text = `The day in the harbor\n\n${body}`;
  return drawn(text, await voicesIn(text));
}

/** Returns a name whose mentions are all occurrences of the given spellings in a text. */
export function nameIn(text: string, spellings: readonly string[], kind: Name['kind'], role?: string): Name {
  const mentions = spellings.flatMap((spelling) =>
    Array.from(text.matchAll(new RegExp(`\\b${spelling}\\b`, 'g')), ({ index }) => ({
      start: index,
      end: index + spelling.length,
    })),
  );
  return { name: spellings[0] ?? '', kind, ...(role && { role }), mentions };
}
