import { lettersOf } from '../text/slips.js';
import { listOf } from './file-lists.js';
import { allLists, filesWith, idsIn, namesOf, pathsIn, STAMP_LENGTH, type WordIndex } from './word-index.js';

/** A file that is not in the index yet. */
export interface NewFile {
  readonly path: string;
  readonly id: string | undefined;
  /** As many numbers as `STAMP_LENGTH`. */
  readonly stamp: readonly number[];
  readonly words: Iterable<string>;
}

/**
 * The index of files that it has already and of others, without words that stand in none of them.
 *
 * @param keeps whether the file of a number stays in it
 * @returns undefined where its lists are not there any more
 */
export function renewedIndex(
  before: WordIndex,
  keeps: (file: number) => boolean,
  added: readonly NewFile[],
): WordIndex | undefined {
  const bytes = allLists(before);
  if (!bytes) return undefined;
  const kept: number[] = [];
  const moved = Array.from(before.valid, (_, file) => (keeps(file) ? kept.push(file) - 1 : undefined));
  const lists = movedLists({ ...before, lists: inMemory(bytes) }, moved);
  for (const [place, { words }] of added.entries()) {
    const file = kept.length + place;
    for (const word of words) {
      const list = lists.get(word);
      if (list) list.push(file);
      else lists.set(word, [file]);
    }
  }
  return { ...packed(lists), ...joinedFiles(before, kept, added) };
}

/** The files of each word that still has some, by their new numbers. */
function movedLists(before: WordIndex, moved: readonly (number | undefined)[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  for (const [number, word] of wordsIn(before).entries()) {
    const list = filesWith(before, number)
      .map((file) => moved[file])
      .filter((file) => file !== undefined);
    if (list.length > 0) lists.set(word, list);
  }
  return lists;
}

function joinedFiles(
  before: WordIndex,
  kept: readonly number[],
  added: readonly NewFile[],
): Pick<WordIndex, 'names' | 'ids' | 'stamps' | 'valid'> {
  const [paths, ids] = [pathsIn(before), idsIn(before)];
  const stampOf = (file: number) => before.stamps.subarray(file * STAMP_LENGTH, (file + 1) * STAMP_LENGTH);
  return {
    names: namesOf([...kept.map((file) => paths[file] ?? ''), ...added.map(({ path }) => path)]),
    ids: namesOf([...kept.map((file) => ids[file] ?? ''), ...added.map(({ id }) => id ?? '')]),
    stamps: Float64Array.from([
      ...kept.flatMap((file) => [...stampOf(file)]),
      ...added.flatMap(({ stamp }) => stamp),
    ]),
    valid: Uint8Array.from([...kept.map((file) => before.valid[file] ?? 0), ...added.map(() => 0)]),
  };
}

type Words = Pick<WordIndex, 'text' | 'starts' | 'letters' | 'ends' | 'lists'>;

function packed(lists: ReadonlyMap<string, readonly number[]>): Words {
  const words = [...lists.keys()].sort((one, other) => one.length - other.length);
  const starts = new Uint32Array(words.length);
  const ends = new Uint32Array(words.length);
  const bytes: number[] = [];
  let start = 1;
  for (const [number, word] of words.entries()) {
    for (const byte of listOf(lists.get(word) ?? [])) bytes.push(byte);
    starts[number] = start;
    ends[number] = bytes.length;
    start += word.length + 1;
  }
  const letters = Uint32Array.from(words, lettersOf);
  return {
    text: `\n${[...words, ''].join('\n')}`,
    starts,
    letters,
    ends,
    lists: inMemory(new Uint8Array(bytes)),
  };
}

const inMemory =
  (bytes: Uint8Array): WordIndex['lists'] =>
  (from, to) =>
    bytes.subarray(from, to);

/** All words, each at its number. */
const wordsIn = ({ text }: WordIndex): string[] => text.split('\n').slice(1, -1);
