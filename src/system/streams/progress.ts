import type { Output, Progress } from '../io.js';

/** The number of seconds after which progress is shown. */
const PATIENCE = 1;

/**
 * Shows progress on a line of standard error, if standard error is a terminal. There is no timer: it could not run
 * during long steps, which are synchronous, and it would keep the program alive.
 *
 * @param elapsed returns the seconds since the start
 * @param isPlain returns whether lines cannot be redrawn; called for the first line
 */
export class ProgressLine implements Progress {
  manner: Progress['manner'] = 'redrawn';
  /** The progress that is displayed; undefined if there is none. */
  #said: string | undefined;

  constructor(
    private readonly output: Output,
    private readonly elapsed: () => number,
    private readonly isPlain: () => boolean,
  ) {}

  stage(words: string): void {
    if (this.elapsed() < PATIENCE || this.#said === words || this.manner === 'nothing') return;
    if (!this.output.isTerminal) return;
    if (this.manner === 'redrawn' && this.isPlain()) this.manner = 'lines';
    this.#said = words;
    const line = `briefing: ${words} ...`;
    this.output.write(this.manner === 'lines' ? `${line}\n` : `${ERASED}${this.#cut(line)}`);
  }

  clear(): void {
    if (this.#said === undefined || this.manner !== 'redrawn') return;
    this.#said = undefined;
    this.output.write(ERASED);
  }

  /** Cuts a text to fit into one line, since a line that wraps could not be erased. */
  #cut(line: string): string {
    return line.slice(0, Math.max(0, (this.output.columns ?? 80) - 1));
  }
}

/** Returns to the beginning of the line and erases it. */
const ERASED = '\r\x1b[2K';

/** Returns an output that erases the progress line before it writes. */
export const clearing = (output: Output, progress: Progress): Output => ({
  get isTerminal() {
    return output.isTerminal;
  },
  get columns() {
    return output.columns;
  },
  get rows() {
    return output.rows;
  },
  write(text) {
    progress.clear();
    output.write(text);
  },
});
