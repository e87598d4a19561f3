import { filesIn } from './file-lists.js';

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
   * A part of all lists, from one offset up to another: for each word that of its files (file-lists.ts). Nothing, or less
   * than asked for, where they are not there any more.
   */
  readonly lists: (from: number, to: number) => Uint8Array;
  /** The paths of the files, as `namesOf` has them: mostly they are those that are there, and need not be told apart. */
  readonly names: string;
  /** The id of each file in the same way, empty where its beginning tells none. */
  readonly ids: string;
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

/** The paths of its files, each at its number. */
export const pathsIn = ({ names }: WordIndex): string[] => parted(names);

/** The ids of its files, each at its number. */
export const idsIn = ({ ids }: WordIndex): string[] => parted(ids);

const parted = (names: string): string[] => names.split(NUL).slice(0, -1);

/** The number that each path has in an index, undefined where it is not in it. */
export function numbersOf(paths: readonly string[], index: WordIndex): (number | undefined)[] {
  if (namesOf(paths) === index.names) return paths.map((_, place) => place);
  const known = new Map(pathsIn(index).map((path, number) => [path, number]));
  return paths.map((path) => known.get(path));
}

/** Whether a file is still as the index knows it. */
export function isAsKept({ stamps }: WordIndex, file: number, stamp: readonly number[]): boolean {
  for (let place = 0; place < STAMP_LENGTH; place += 1)
    if (stamps[file * STAMP_LENGTH + place] !== stamp[place]) return false;
  return true;
}

/** The numbers of the files that hold a word; all of them where its list is damaged, so that none is missed. */
export const filesWith = ({ ends, lists, valid }: WordIndex, word: number): number[] =>
  filesIn(lists(ends[word - 1] ?? 0, ends[word] ?? 0)) ?? Array.from(valid, (_, file) => file);

/** The lists of all words; undefined where they are not there any more. */
export function allLists({ lists, ends }: WordIndex): Uint8Array | undefined {
  const length = ends.at(-1) ?? 0;
  const all = lists(0, length);
  return all.length === length ? all : undefined;
}

export const NO_INDEX: WordIndex = {
  text: '\n',
  starts: new Uint32Array(),
  letters: new Uint32Array(),
  ends: new Uint32Array(),
  lists: () => new Uint8Array(),
  names: '',
  ids: '',
  stamps: new Float64Array(),
  valid: new Uint8Array(),
};
