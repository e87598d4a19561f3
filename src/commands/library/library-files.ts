import { headIn, idAtStart } from '../../briefing/file/head.js';
import { idOf } from '../../cli/library.js';
import type { BriefingError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import { formsOf } from '../../searching/forms.js';
import { MistypedWord } from '../../searching/mistyped-word.js';
import { rawText } from '../../searching/scan.js';
import { attempt } from '../../system/files/attempt.js';
import type { Io } from '../../system/io.js';

/** The files in the library folders, with their ids. The files are searched without being parsed. */
export class LibraryFiles {
  /** The ids of the files that have been read. */
  readonly #ids = new Map<string, string | undefined>();

  constructor(
    readonly io: Io,
    readonly paths: readonly string[],
  ) {}

  /**
   * Returns the files that may contain all the words. Reads one file at a time and keeps none of them in memory.
   *
   * @param slips whether typing errors are tolerated
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
      const bytes = attempt(() => this.io.files.glance(path, LIMITS.bytes), report);
      if (!bytes) return false;
      if (!this.#ids.has(path)) this.#ids.set(path, idAtStart(bytes) ?? headIn(bytes).id);
      if (words.length === 0) return true;
      const text = rawText(bytes);
      return sought.every(
        ({ forms, near }) => forms.some((form) => text.holds(form)) || (slips && text.nearlyHolds(near)),
      );
    });
  }

  /** Returns the ids of all files, whether or not they contain the words. */
  ids(): readonly (string | undefined)[] {
    return this.paths.map((path) => this.#ids.get(path) ?? idOf(this.io, { path }));
  }
}
