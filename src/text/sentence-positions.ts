import { addTo } from './grouped-by.js';
import { Places, type Position as Start } from './lines-and-columns.js';

/** A range in a file. The end is exclusive. */
export interface Position extends Start {
  readonly endLine: number;
  readonly endColumn: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds sentences in the file from which they were read. Spaces, punctuation and line breaks may differ, so each
 * sentence is found by its words, after the end of the previous sentence.
 *
 * @param file the raw text of the file
 * @param sentences the sentences, in text order
 * @returns the position of each sentence or, if a sentence is not found, the end of the previous one
 */
export function positionsOf(file: string, sentences: readonly string[]): Position[] {
  const words = wordsOf(file);
  const runs = runsOf(words);
  const places = new Places(file);
  const position = (start: number, end: number): Position => {
    const { line: endLine, column: endColumn } = places.at(end);
    return { ...places.at(start), endLine, endColumn };
  };
  let next = 0;
  return sentences.map((sentence) => {
    const own = wordsOf(sentence).map(({ text }) => text);
    const starts = runs.get(own.slice(0, RUN).join(' ')) ?? [];
    while ((starts.at(-1) ?? next) < next) starts.pop();
    const first = starts.at(-1);
    const before = words[next - 1]?.end ?? 0;
    if (first === undefined) return position(before, before);
    const last = lastOf(words, first, own);
    next = last + 1;
    return position(words[first]?.start ?? 0, words[last]?.end ?? 0);
  });
}

const RUN = 3;

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/**
 * Maps each run of one to three words to the indexes of the words where it begins. The indexes are in descending order,
 * so that indexes that have been passed can be removed from the end.
 */
function runsOf(words: readonly Word[]): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  for (let at = words.length - 1; at >= 0; at -= 1) {
    for (let length = 1; length <= RUN && at + length <= words.length; length += 1) {
      const key = words
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' ');
      addTo(runs, key, at);
    }
  }
  return runs;
}

/**
 * The maximum number of additional words that a sentence may have in the file. A word that is hyphenated at the end of
 * a line counts as two, and tags and links add words.
 */
const MOST_BETWEEN = 40;

/** Returns the index of the last word of a sentence that begins at a given word. */
function lastOf(words: readonly Word[], first: number, sentence: readonly string[]): number {
  const usual = Math.min(first + sentence.length - 1, words.length - 1);
  const wanted = sentence.at(-1);
  for (let at = usual; at < Math.min(words.length, usual + MOST_BETWEEN); at += 1)
    if (words[at]?.text === wanted) return at;
  return usual;
}
