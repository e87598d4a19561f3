import { headIn, idAtStart } from '../../briefing/file/head.js';
import { idOf } from '../../cli/library.js';
import type { BriefingError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import { formsOf } from '../../searching/forms.js';
import { MistypedWord } from '../../searching/mistyped-word.js';
import { rawText } from '../../searching/scan.js';
import { attempt } from '../../system/files/attempt.js';
import type { Io } from '../../system/io.js';

/** The number of bytes kept in memory: a library of thousands of ordinary briefings. */
const KEPT_BYTES = 32 * 1024 * 1024;

/** The files in the library folders: which of them might contain the searched words, and the id of each. */
export class LibraryFiles {
  /** The ids of the files that have been read. */
  readonly #ids = new Map<string, string | undefined>();
  readonly #kept = new Map<string, Uint8Array>();
  #keptBytes = 0;

  constructor(
    readonly io: Io,
    readonly paths: readonly string[],
  ) {}

  /**
   * Finds the files that might contain all the words; no others can.
   *
   * @param slips whether typos are tolerated
   * @param report called for each file that cannot be read
   */
  holding(
    words: readonly string[],
    slips: boolean,
    report: (fault: BriefingError) => void,
  ): readonly string[] {
    const sought = words.map((word) => ({ forms: formsOf(word), near: new MistypedWord(word) }));
    return this.paths.filter((path) => {
      this.io.progress.stage('reading your briefings');
      const bytes = attempt(() => this.read(path), report);
      if (!bytes) return false;
      if (!this.#ids.has(path)) this.#ids.set(path, idAtStart(bytes) ?? headIn(bytes).id);
      if (words.length === 0) return true;
      const text = rawText(bytes);
      return sought.every(
        ({ forms, near }) => forms.some((form) => text.holds(form)) || (slips && text.nearlyHolds(near)),
      );
    });
  }

  /**
   * Reads a file once and keeps its contents, up to a limit for all files.
   *
   * @throws Unreadable
   */
  read(path: string): Uint8Array {
    const kept = this.#kept.get(path);
    if (kept) return kept;
    const bytes = this.io.files.glance(path, LIMITS.bytes);
    this.#keptBytes += bytes.length;
    if (this.#keptBytes <= KEPT_BYTES) this.#kept.set(path, bytes);
    return bytes;
  }

  /** Returns the id of each file, whether or not it contains the words. */
  ids(): readonly (string | undefined)[] {
    return this.paths.map((path) => this.#ids.get(path) ?? idOf(this.io, { path }));
  }
}
