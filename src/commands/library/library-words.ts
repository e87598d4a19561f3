import metadata from '../../../package.json' with { type: 'json' };
import { LIMITS } from '../../briefing/file/limits.js';
import type { BriefingError } from '../../errors.js';
import { candidates } from '../../searching/candidates.js';
import { type NewFile, renewedIndex } from '../../searching/renewed-index.js';
import { rawText } from '../../searching/scan.js';
import { idsIn, isAsKept, numbersOf, type WordIndex } from '../../searching/word-index.js';
import { wordsInFile } from '../../searching/words-in-file.js';
import { attempt } from '../../system/files/attempt.js';
import { headIn } from '../../system/files/head.js';
import type { Io, Stamp } from '../../system/io.js';
import { idOf } from '../../system/state/library.js';
import { indexPlace, keepIndex, keptIndex } from '../../system/state/search-index.js';

/** Larger files are no ordinary briefings: they are looked through each time. */
const LARGEST = 1024 * 1024;

/** Some file systems do not tell two changes within this time (in milliseconds) from each other. */
const TICK = 2_000;

/** An index that another version wrote is not read: that may have taken other files for valid. */
const MAKER = `briefing ${metadata.version}`;

type Tell = (fault: BriefingError) => void;

/** Which files may hold words, by the index in the cache folder; those that are not in it as they are now are read. */
export class LibraryWords {
  #index: WordIndex;
  #isChanged = false;
  /** For each path the number that it has in the index; undefined where it is not in it as it is now. */
  #numbers: readonly (number | undefined)[];
  /** The state of the files that are not. */
  readonly #stamps = new Map<string, Stamp | undefined>();
  /** The ids of those that have been read, where they have one. */
  readonly #ids = new Map<string, string | undefined>();
  /** Files that were found to be valid this time. */
  readonly #found = new Set<string>();

  constructor(
    readonly io: Io,
    readonly paths: readonly string[],
  ) {
    this.#index = keptIndex(io, MAKER);
    this.#numbers = this.#current();
  }

  /**
   * The files that may hold all the words; the others do not.
   *
   * @param slips whether they are forgiven: then every file is put into the index first
   * @param tell hears of each file that cannot be read
   */
  holding(words: readonly string[], slips: boolean, tell: Tell): readonly string[] {
    if (slips) this.#complete();
    const mayHold = candidates(this.#index, words, slips);
    return this.paths.filter((path, place) => {
      const number = this.#numbers[place];
      return number === undefined ? this.#looked(path, words, slips, tell) : mayHold(number);
    });
  }

  /** The id by which each file is found, whether or not it may hold the words that were looked for. */
  ids(): readonly (string | undefined)[] {
    const kept = idsIn(this.#index);
    return this.paths.map((path, place) => {
      const number = this.#numbers[place];
      const id = number === undefined ? this.#ids.get(path) : kept[number];
      return id || idOf(this.io, { path });
    });
  }

  /** Whether a file was found to be valid earlier, and is as it was even now. */
  isValid(path: string): boolean {
    const number = this.#numbers[this.paths.indexOf(path)];
    if (number === undefined || this.#index.valid[number] !== 1) return false;
    const stamp = this.io.files.stamp(path);
    return stamp !== undefined && isAsKept(this.#index, number, stamp);
  }

  /** Remembers that a file is valid. */
  remember(path: string): void {
    this.#found.add(path);
  }

  /** Keeps what was learned for the next time. Nothing that goes wrong with it is told: no search depends on it. */
  keep(): void {
    if (indexPlace(this.io) === undefined) return;
    this.#complete();
    this.#mark();
    if (this.#isChanged) keepIndex(this.io, this.#index, MAKER);
    this.io.progress.clear();
  }

  #current(): readonly (number | undefined)[] {
    const numbers = numbersOf(this.paths, this.#index);
    return this.paths.map((path, place) => {
      const now = this.io.files.stamp(path);
      const number = numbers[place];
      if (number !== undefined && now && isAsKept(this.#index, number, now)) return number;
      this.#stamps.set(path, now);
      return undefined;
    });
  }

  #looked(path: string, words: readonly string[], slips: boolean, tell: Tell): boolean {
    this.io.progress.stage('reading your briefings');
    const bytes = attempt(() => this.io.files.read(path, LIMITS.bytes), tell);
    if (!bytes) return false;
    this.#ids.set(path, headIn(bytes).id);
    const text = rawText(bytes);
    return words.every((word) => text.holds(word) || (slips && text.nearlyHolds(word)));
  }

  /** Puts into the index what can be and is not in it, and takes out what is gone. */
  #complete(): void {
    const current = new Set(this.#numbers.filter((number) => number !== undefined));
    const missing = this.paths.filter((_, place) => this.#numbers[place] === undefined);
    const added = missing.flatMap((path) => this.#newFile(path) ?? []);
    if (added.length === 0 && current.size === this.#index.valid.length) return;
    const renewed = renewedIndex(this.#index, (file) => current.has(file), added);
    if (!renewed) return;
    this.#index = renewed;
    this.#numbers = numbersOf(this.paths, this.#index);
    this.#isChanged = true;
  }

  #newFile(path: string): NewFile | undefined {
    const stamp = this.#stamps.get(path);
    if (!stamp || stamp[0] > LARGEST || stamp[1] > this.io.now().getTime() - TICK) return undefined;
    this.io.progress.stage('keeping the words of your briefings for the next search');
    const bytes = attempt(() => this.io.files.read(path, LARGEST));
    const after = this.io.files.stamp(path);
    if (!bytes || !after || !isSame(stamp, after)) return undefined;
    return { path, id: headIn(bytes).id, stamp, words: wordsInFile(bytes) };
  }

  #mark(): void {
    if (this.#found.size === 0) return;
    const valid = this.#index.valid.slice();
    for (const path of this.#found) {
      const number = this.#numbers[this.paths.indexOf(path)];
      if (number !== undefined) valid[number] = 1;
    }
    if (isSame(valid, this.#index.valid)) return;
    this.#index = { ...this.#index, valid };
    this.#isChanged = true;
  }
}

const isSame = (one: ArrayLike<number>, other: ArrayLike<number>): boolean =>
  one.length === other.length && Array.prototype.every.call(one, (number, place) => number === other[place]);
