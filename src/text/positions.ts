/** A stretch of a file as editors count it: lines and columns from 1, columns in UTF-16 code units, ends exclusive. */
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
 * Where sentences stand in the file that they were read from. What was read has other spaces, marks and line breaks
 * than the file, so they are looked for by their words, each behind the one before.
 *
 * @param file the text of the file as it is
 * @param sentences in their order
 * @returns a position for each; one that is not found stands where the one before it ends
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

/** So many words tell a place from others. */
const RUN = 3;

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** For each run of one word to three where it begins, in order. */
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

/** A word that was divided at the end of a line counts twice in the file, and tags and links have words of their own. */
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
