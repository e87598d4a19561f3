import { lettersOf } from '../../text/slips.js';

/**
 * Which words stand in which files: kept between searches, so that a thousand files need not be read to find the few
 * that may hold what is looked for. What is shown always comes from the file itself.
 */
export interface WordIndex {
  /** Each word once, folded, between line breaks: one text, since making a string of each takes longer than a search. */
  readonly text: string;
  /** Where each word begins in the text. */
  readonly starts: Uint32Array;
  /** Which letters each word has, as `lettersOf` has them: it tells most words that are far from another one. */
  readonly letters: Uint32Array;
  /** Where the list of each word ends in the lists. */
  readonly ends: Uint32Array;
  /** For each word the numbers of its files, as steps from one to the next, each in groups of seven bits. */
  readonly lists: Uint8Array;
  /** The number of a file is its place here. */
  readonly files: readonly IndexedFile[];
}

export interface IndexedFile {
  readonly path: string;
  /** What told this state of the file from others: as long as it is the same, so are the words. */
  readonly stamp: readonly number[];
  /** The check sum of contents that were found to be a valid briefing; 0 where that was not looked at. */
  readonly valid: number;
}

/** A file that is not in the index yet. */
export interface NewFile extends IndexedFile {
  readonly words: Iterable<string>;
}

/** The numbers of the files that hold a word. */
export function filesWith({ ends, lists }: WordIndex, word: number): number[] {
  const files: number[] = [];
  const end = ends[word] ?? 0;
  let file = -1;
  let step = 0;
  for (let at = ends[word - 1] ?? 0; at < end; at += 1) {
    const byte = lists[at] ?? 0;
    step = step * 128 + (byte & 127);
    if (byte > 127) continue;
    file += step;
    step = 0;
    files.push(file);
  }
  return files;
}

/** All words, each at its number. */
const wordsIn = ({ text }: WordIndex): string[] => text.split('\n').slice(1, -1);

/**
 * The index of files that it has already and of others, without words that stand in none of them.
 *
 * @param keeps whether a file stays in it
 */
export function renewedIndex(
  before: WordIndex,
  keeps: (file: IndexedFile) => boolean,
  added: readonly NewFile[],
): WordIndex {
  const kept: IndexedFile[] = [];
  const moved = before.files.map((file) => (keeps(file) ? kept.push(file) - 1 : undefined));
  const lists = new Map<string, number[]>();
  for (const [word, text] of wordsIn(before).entries()) {
    const list = filesWith(before, word).flatMap((file) => moved[file] ?? []);
    if (list.length > 0) lists.set(text, list);
  }
  for (const [place, { words }] of added.entries()) {
    for (const word of words) {
      const list = lists.get(word);
      if (list) list.push(kept.length + place);
      else lists.set(word, [kept.length + place]);
    }
  }
  return packed(lists, [...kept, ...added.map(({ path, stamp, valid }) => ({ path, stamp, valid }))]);
}

function packed(lists: ReadonlyMap<string, readonly number[]>, files: readonly IndexedFile[]): WordIndex {
  const starts = new Uint32Array(lists.size);
  const letters = new Uint32Array(lists.size);
  const ends = new Uint32Array(lists.size);
  const bytes: number[] = [];
  let word = 0;
  let start = 1;
  for (const [text, list] of lists) {
    for (const [place, file] of list.entries()) pushStep(bytes, file - (list[place - 1] ?? -1));
    starts[word] = start;
    letters[word] = lettersOf(text);
    ends[word] = bytes.length;
    start += text.length + 1;
    word += 1;
  }
  const text = `\n${[...lists.keys(), ''].join('\n')}`;
  return { text, starts, letters, ends, lists: Uint8Array.from(bytes), files };
}

function pushStep(bytes: number[], step: number): void {
  for (let bits = 28; bits > 0; bits -= 7) if (step >= 2 ** bits) bytes.push(128 | ((step >> bits) & 127));
  bytes.push(step & 127);
}

export const NO_INDEX: WordIndex = packed(new Map(), []);
