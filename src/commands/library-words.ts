import metadata from '../../package.json' with { type: 'json' };
import type { BriefingError } from '../errors.js';
import { attempt } from '../io/attempt.js';
import type { Io, Stamp } from '../io/io.js';
import { indexPlace, keepIndex, keptIndex } from '../io/search-index.js';
import { LIMITS } from '../model/limits.js';
import { candidates } from '../model/search/candidates.js';
import { rawText } from '../model/search/scan.js';
import { type NewFile, renewedIndex, type WordIndex } from '../model/search/word-index.js';
import { wordsInFile } from '../model/search/words-in-file.js';

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
  /** The numbers of the files that are in the index as they are now. */
  #numbers: ReadonlyMap<string, number>;
  /** The state of the other files. */
  readonly #stamps = new Map<string, Stamp | undefined>();
  /** Check sums of files that were found to be valid this time. */
  readonly #found = new Map<string, number>();

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
    return this.paths.filter((path) => {
      const number = this.#numbers.get(path);
      return number === undefined ? this.#looked(path, words, slips, tell) : mayHold(number);
    });
  }

  /** Whether these are the contents of a file that was found to be valid earlier. */
  isKnown(path: string, sum: number): boolean {
    const number = this.#numbers.get(path);
    return number !== undefined && this.#index.files[number]?.valid === sum;
  }

  /** Remembers that a file with this check sum is valid. */
  remember(path: string, sum: number): void {
    this.#found.set(path, sum);
  }

  /** Keeps what was learned for the next time. Nothing that goes wrong with it is told: no search depends on it. */
  keep(): void {
    if (indexPlace(this.io) === undefined) return;
    this.#complete();
    this.#mark();
    if (this.#isChanged) keepIndex(this.io, this.#index, MAKER);
    this.io.progress.clear();
  }

  #current(): ReadonlyMap<string, number> {
    const kept = numbered(this.#index);
    const numbers = new Map<string, number>();
    for (const path of this.paths) {
      const now = this.io.files.stamp(path);
      const number = kept.get(path);
      const stamp = number === undefined ? undefined : this.#index.files[number]?.stamp;
      if (number !== undefined && now && stamp && isSame(stamp, now)) numbers.set(path, number);
      else this.#stamps.set(path, now);
    }
    return numbers;
  }

  #looked(path: string, words: readonly string[], slips: boolean, tell: Tell): boolean {
    this.io.progress.stage('reading your briefings');
    const bytes = attempt(() => this.io.files.read(path, LIMITS.bytes), tell);
    if (!bytes) return false;
    const text = rawText(bytes);
    return words.every((word) => text.holds(word) || (slips && text.nearlyHolds(word)));
  }

  /** Puts into the index what can be and is not in it, and takes out what is gone. */
  #complete(): void {
    const missing = this.paths.filter((path) => !this.#numbers.has(path));
    const added = missing.flatMap((path) => this.#newFile(path) ?? []);
    if (added.length === 0 && this.#numbers.size === this.#index.files.length) return;
    this.#index = renewedIndex(this.#index, ({ path }) => this.#numbers.has(path), added);
    this.#numbers = numbered(this.#index);
    this.#isChanged = true;
  }

  #newFile(path: string): NewFile | undefined {
    const stamp = this.#stamps.get(path);
    if (!stamp || stamp[0] > LARGEST || stamp[1] > this.io.now().getTime() - TICK) return undefined;
    this.io.progress.stage('keeping the words of your briefings for the next search');
    const bytes = attempt(() => this.io.files.read(path, LARGEST));
    const after = this.io.files.stamp(path);
    if (!bytes || !after || !isSame(stamp, after)) return undefined;
    return { path, stamp, valid: 0, words: wordsInFile(bytes) };
  }

  #mark(): void {
    if (this.#found.size === 0) return;
    const marked = this.#index.files.map((file) => ({
      ...file,
      valid: this.#found.get(file.path) ?? file.valid,
    }));
    if (marked.every(({ valid }, number) => valid === this.#index.files[number]?.valid)) return;
    this.#index = { ...this.#index, files: marked };
    this.#isChanged = true;
  }
}

/** The number of each file of an index by its path. */
function numbered({ files }: WordIndex): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { path } of files) numbers.set(path, numbers.size);
  return numbers;
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((number, index) => number === other[index]);
