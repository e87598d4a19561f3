/** A range of a file as in editors: one-based lines and columns, columns in UTF-16 code units, end exclusive. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds sentences in the file from which they were read. Their spaces, punctuation marks and line breaks differ
 * from the file, so they are found by their words, each after the previous one.
 *
 * @param file the raw text of the file
 * @param sentences in text order
 * @returns a position for each sentence; for one that is not found, the end of the previous one
 */
export function positionsOf(file: string, sentences: readonly string[]): Position[] {
  const words = wordsOf(file);
  const runs = runsOf(words);
  const lineStarts = lineStartsOf(file);
  let next = 0;
  return sentences.map((sentence) => {
    const own = wordsOf(sentence).map(({ text }) => text);
    const first = firstFrom(runs.get(own.slice(0, RUN).join(' ')) ?? [], next);
    if (first === undefined) return positionAt(lineStarts, edge(words, next), edge(words, next));
    const last = lastOf(words, first, own);
    next = last + 1;
    return positionAt(lineStarts, words[first]?.start ?? 0, words[last]?.end ?? 0);
  });
}

/** The number of words that identify a place. */
const RUN = 3;

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** The offsets of each run of one to three words, in order. */
function runsOf(words: readonly Word[]): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  for (const at of words.keys()) {
    for (let length = 1; length <= RUN && at + length <= words.length; length += 1) {
      const run = words.slice(at, at + length).map(({ text }) => text);
      const key = run.join(' ');
      const places = runs.get(key);
      if (places === undefined) runs.set(key, [at]);
      else places.push(at);
    }
  }
  return runs;
}

function firstFrom(places: readonly number[], least: number): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

/** A hyphenated word at a line end counts twice in the file, and tags and links add words. */
const MOST_BETWEEN = 40;

function lastOf(words: readonly Word[], first: number, sentence: readonly string[]): number {
  const usual = Math.min(first + sentence.length - 1, words.length - 1);
  const wanted = sentence.at(-1);
  for (let at = usual; at < Math.min(words.length, usual + MOST_BETWEEN); at += 1)
    if (words[at]?.text === wanted) return at;
  return usual;
}

const edge = (words: readonly Word[], next: number): number => (next === 0 ? 0 : (words[next - 1]?.end ?? 0));

function lineStartsOf(file: string): number[] {
  return [0, ...Array.from(file.matchAll(/\r\n|\r|\n/g), ({ 0: mark, index }) => index + mark.length)];
}

function positionAt(lineStarts: readonly number[], start: number, end: number): Position {
  const [line, column] = placeOf(lineStarts, start);
  const [endLine, endColumn] = placeOf(lineStarts, end);
  return { line, column, endLine, endColumn };
}

function placeOf(lineStarts: readonly number[], offset: number): [line: number, column: number] {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - (lineStarts[low] ?? 0) + 1];
}
