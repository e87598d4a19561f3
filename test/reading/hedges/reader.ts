import { readHedges } from '../../../src/reading/hedges/read-hedges.js';
import type { Hedge } from '../../../src/reading/reading.js';
import { sentencesOf } from '../../../src/reading/sentences.js';
import { tokenize } from '../../../src/reading/tokens.js';

export async function hedgesIn(text: string): Promise<readonly Hedge[]> {
  const sentences = sentencesOf(text);
  return readHedges(text, sentences, await tokenize(text, sentences));
}

/** Reads a sentence below a headline, and returns each hedge in it as 'standing: words'. */
export async function hedgesOf(sentence: string): Promise<readonly string[]> {
  const text = `The day in the harbor\n\n${sentence}`;
  return (await hedgesIn(text)).map(({ standing, start, end }) => `${standing}: ${text.slice(start, end)}`);
}
