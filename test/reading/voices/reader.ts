import type { Attribution, Name, Span } from '../../../src/reading/reading.js';
import { sentencesOf } from '../../../src/reading/sentences.js';
import { tokenize } from '../../../src/reading/tokens.js';
import { readVoices } from '../../../src/reading/voices/read-voices.js';

/** Reads the voices of a text whose first line is its headline, which most rules ignore. */
export async function voicesIn(text: string, names: readonly Name[] = []): Promise<readonly Attribution[]> {
  const sentences = sentencesOf(text);
  return readVoices(text, sentences, await tokenize(text, sentences), names);
}

/** The words of some spans, joined with ' … '. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** 'SOURCE | CUE | CONTENT' of each attribution, easy to compare. */
export const drawn = (text: string, found: readonly Attribution[]): readonly string[] =>
  found.map((one) => [one.source, one.cue, one.content].map((spans) => wordsOf(text, spans)).join(' | '));

/** A name with every place where a text has one of its spellings. */
export function nameIn(text: string, spellings: readonly string[], kind: Name['kind'], role?: string): Name {
  const mentions = spellings.flatMap((spelling) =>
    Array.from(text.matchAll(new RegExp(`\\b${spelling}\\b`, 'g')), ({ index }) => ({
      start: index,
      end: index + spelling.length,
    })),
  );
  return { name: spellings[0] ?? '', kind, ...(role && { role }), mentions };
}
