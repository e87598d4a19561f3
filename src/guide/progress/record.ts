import { BriefingError, Unwritable } from '../../errors.js';
import type { Io, Shelf } from '../../system/io.js';
import { clean } from '../../text/clean.js';
import { merged, NO_PROGRESS, type Progress, parseProgress, progressText } from './progress.js';

/**
 * The stored progress in one briefing. If progress cannot be saved, a warning is printed on standard error,
 * and the tour continues.
 */
export class ReadingRecord {
  #progress: Progress = NO_PROGRESS;
  #isKept = true;
  readonly #shelf: Shelf;

  private constructor(
    private readonly io: Io,
    private readonly name: string,
  ) {
    this.#shelf = io.shelf;
  }

  /** Reads the stored progress. If the file is damaged, renames it and prints a warning. */
  static async open(io: Io, briefingId: string): Promise<ReadingRecord> {
    const record = ReadingRecord.unread(io, briefingId);
    try {
      await record.#read();
    } catch (error) {
      record.#giveUp(error);
    }
    return record;
  }

  /** Creates a record without reading the file, so that progress can be reset even if the file is damaged. */
  static unread(io: Io, briefingId: string): ReadingRecord {
    return new ReadingRecord(io, `progress/${briefingId}.json`);
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** True if progress is saved for the next run. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Saves progress. Progress that another window has saved in the meantime is preserved. */
  async keep(now: Progress): Promise<void> {
    this.#progress = merged(this.#progress, now);
    if (!this.#isKept) return;
    try {
      await this.#shelf.update(this.name, (before) => this.#added(before));
    } catch (error) {
      this.#giveUp(error);
    }
  }

  /**
   * Resets the progress in this briefing.
   *
   * @returns true if there was any progress
   * @throws Unwritable
   */
  async forget(): Promise<boolean> {
    this.#progress = NO_PROGRESS;
    if (this.#shelf.place(this.name) === undefined) return false;
    let had = false;
    await this.#shelf.update(this.name, (before) => {
      if (parseProgress(before).kind === 'later') throw new Unwritable(this.#laterWords());
      had = before !== undefined;
      return had ? { text: undefined } : 'nothing';
    });
    this.#isKept = true;
    return had;
  }

  async #read(): Promise<void> {
    if (this.#shelf.place(this.name) === undefined) throw new Unwritable(NO_HOME);
    const kept = parseProgress(this.#shelf.read(this.name));
    if (kept.kind === 'progress') this.#progress = kept.progress;
    if (kept.kind === 'later') throw new Unwritable(this.#laterWords());
    if (kept.kind === 'damaged') await this.#setAside();
  }

  async #setAside(): Promise<void> {
    const place = this.#shelf.place(this.name);
    await this.#shelf.update(this.name, (before) =>
      parseProgress(before).kind === 'damaged' ? { text: progressText(NO_PROGRESS), aside: true } : 'nothing',
    );
    this.#say(`${place} was damaged and has been renamed ${place}.damaged (progress starts over)`);
  }

  #added(before: string | undefined) {
    const kept = parseProgress(before);
    if (kept.kind === 'later') throw new Unwritable(this.#laterWords());
    const written = kept.kind === 'progress' ? kept.progress : NO_PROGRESS;
    return { text: progressText(merged(written, this.#progress)), aside: kept.kind === 'damaged' };
  }

  #laterWords(): string {
    return `${this.#shelf.place(this.name)} was written by a later version of briefing (update briefing)`;
  }

  #giveUp(error: unknown): void {
    if (!(error instanceof BriefingError)) throw error;
    this.#isKept = false;
    this.#say(`progress is not saved: ${error.message}`);
  }

  #say(words: string): void {
    this.io.stderr.write(`briefing: ${clean(words)}\n`);
  }
}

const NO_HOME = 'there is no home folder (set HOME or XDG_STATE_HOME)';
