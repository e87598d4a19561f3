import { headIn } from '../../briefing/file/head.js';
import { idOf } from '../../cli/library.js';
import type { BriefingError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import { formsOf } from '../../searching/forms.js';
import { rawText } from '../../searching/scan.js';
import { attempt } from '../../system/files/attempt.js';
import type { Io } from '../../system/io.js';

/** The files of the library's folders: which of them may hold words, and by which id each is found. */
export class LibraryFiles {
  /** Of those that have been read. */
  readonly #ids = new Map<string, string | undefined>();

  constructor(
    readonly io: Io,
    readonly paths: readonly string[],
  ) {}

  /**
   * The files that may hold all the words; the others do not. Reads one after the other and keeps none of them.
   *
   * @param slips whether they are forgiven
   * @param tell hears of each file that cannot be read
   */
  holding(words: readonly string[], slips: boolean, tell: (fault: BriefingError) => void): readonly string[] {
    return this.paths.filter((path) => {
      this.io.progress.stage('reading your briefings');
      const bytes = attempt(() => this.io.files.read(path, LIMITS.bytes), tell);
      if (!bytes) return false;
      this.#ids.set(path, headIn(bytes).id);
      const text = rawText(bytes);
      return words.every(
        (word) => formsOf(word).some((form) => text.holds(form)) || (slips && text.nearlyHolds(word)),
      );
    });
  }

  /** The id by which each file is found, whether or not it holds what was looked for. */
  ids(): readonly (string | undefined)[] {
    return this.paths.map((path) => this.#ids.get(path) ?? idOf(this.io, { path }));
  }
}
