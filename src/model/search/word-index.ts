import { lettersOf } from '../../text/slips.js';

/**
 * Which words stand in which files: kept between searches, so that a thousand files need not be read to find the few
 * that may hold what is looked for. What is shown always comes from the file itself.
 */
export interface WordIndex {
  /** Each word once, folded, between line breaks, shorter words first: one text, since making a string of each takes longer than a search. */
  readonly text: string;
  /** Where each word begins in the text. */
  readonly starts: Uint32Array;
  /** Which letters each word has, as `lettersOf` has them: it tells most words that are far from another one. */
  readonly letters: Uint32Array;
  /** Where the list of each word ends in the lists. */
  readonly ends: Uint32Array;
  /**
   * A part of all lists, from one offset up to another. They hold for each word the numbers of its files, as steps from
   * one to the next, each in groups of seven bits; then a check digit.
   */
  readonly lists: (from: number, to: number) => Uint8Array;
  /** The paths of the files, as `namesOf` has them: mostly they are those that are there, and need not be told apart. */
  readonly names: string;
  /** What told the state of each file from others, `STAMP_LENGTH` numbers: as long as it is the same, so are the words. */
  readonly stamps: Float64Array;
  /** 1 for each file that was found to be a valid briefing; 0 where that was not looked at. */
  readonly valid: Uint8Array;
}

export const STAMP_LENGTH = 4;

/** Stands behind each path: none has it. */
const NUL = '\0';

/** Paths as one text, in which the number of each is its place. */
export const namesOf = (paths: readonly string[]): string =>
  paths.length === 0 ? '' : `${paths.join(NUL)}${NUL}`;

const pathsIn = ({ names }: WordIndex): string[] => names.split(NUL).slice(0, -1);

/** The number that each path has in an index, undefined where it is not in it. */
export function numbersOf(paths: readonly string[], index: WordIndex): (number | undefined)[] {
  if (namesOf(paths) === index.names) return paths.map((_, place) => place);
  const known = new Map(pathsIn(index).map((path, number) => [path, number]));
  return paths.map((path) => known.get(path));
}

/** A file that is not in the index yet. */
export interface NewFile {
  readonly path: string;
  /** As many numbers as `STAMP_LENGTH`. */
  readonly stamp: readonly number[];
  readonly words: Iterable<string>;
}

/** Whether a file is still as the index knows it. */
export function isAsKept({ stamps }: WordIndex, file: number, stamp: readonly number[]): boolean {
  for (let place = 0; place < STAMP_LENGTH; place += 1)
    if (stamps[file * STAMP_LENGTH + place] !== stamp[place]) return false;
  return true;
}

/** The numbers of the files that hold a word; all of them where its list is damaged, so that none is missed. */
export function filesWith({ ends, lists, valid }: WordIndex, word: number): number[] {
  const list = lists(ends[word - 1] ?? 0, ends[word] ?? 0);
  if (list.length === 0 || checkDigit(list) !== 0) return Array.from(valid, (_, file) => file);
  const files: number[] = [];
  let file = -1;
  let step = 0;
  for (let at = 0; at < list.length - 1; at += 1) {
    const byte = list[at] ?? 0;
    step = step * 128 + (byte & 127);
    if (byte > 127) continue;
    file += step;
    step = 0;
    files.push(file);
  }
  return files;
}

/** What makes the sum of all bytes a multiple of 256. */
function checkDigit(bytes: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 1) sum += bytes[at] ?? 0;
  return -sum & 255;
}

/** All words, each at its number. */
const wordsIn = ({ text }: WordIndex): string[] => text.split('\n').slice(1, -1);

/** The lists of all words; undefined where they are not there any more. */
export function allLists({ lists, ends }: WordIndex): Uint8Array | undefined {
  const length = ends.at(-1) ?? 0;
  const all = lists(0, length);
  return all.length === length ? all : undefined;
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
  const lists = new Map<string, number[]>();
  const all = { ...before, lists: inMemory(bytes) };
  for (const [word, text] of wordsIn(before).entries()) {
    const list = filesWith(all, word).flatMap((file) => moved[file] ?? []);
    if (list.length > 0) lists.set(text, list);
  }
  for (const [place, { words }] of added.entries()) {
    for (const word of words) {
      const list = lists.get(word);
      if (list) list.push(kept.length + place);
      else lists.set(word, [kept.length + place]);
    }
  }
  return { ...packed(lists), ...joinedFiles(before, kept, added) };
}

function joinedFiles(
  before: WordIndex,
  kept: readonly number[],
  added: readonly NewFile[],
): Pick<WordIndex, 'names' | 'stamps' | 'valid'> {
  const paths = pathsIn(before);
  const stampOf = (file: number) => before.stamps.subarray(file * STAMP_LENGTH, (file + 1) * STAMP_LENGTH);
  return {
    names: namesOf([...kept.map((file) => paths[file] ?? ''), ...added.map(({ path }) => path)]),
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
    lists: inMemory(Uint8Array.from(bytes)),
  };
}

const inMemory =
  (bytes: Uint8Array): WordIndex['lists'] =>
  (from, to) =>
    bytes.subarray(from, to);

function listOf(files: readonly number[]): number[] {
  const bytes: number[] = [];
  for (const [place, file] of files.entries()) pushStep(bytes, file - (files[place - 1] ?? -1));
  return [...bytes, checkDigit(bytes)];
}

function pushStep(bytes: number[], step: number): void {
  for (let bits = 28; bits > 0; bits -= 7) if (step >= 2 ** bits) bytes.push(128 | ((step >> bits) & 127));
  bytes.push(step & 127);
}

export const NO_INDEX: WordIndex = {
  ...packed(new Map()),
  names: '',
  stamps: new Float64Array(),
  valid: new Uint8Array(),
};
