import type { Output, Progress } from '../io.js';

/** Seconds from the start after which somebody wants to know what takes so long. */
const PATIENCE = 1;

/**
 * One line on standard error, and only on a terminal. There is no timer: what takes long here does not give way to one,
 * and none keeps the program alive.
 *
 * @param elapsed seconds since the start
 * @param isPlain whether the reader wants nothing redrawn; asked when the first line is due
 */
export class ProgressLine implements Progress {
  manner: Progress['manner'] = 'redrawn';
  /** What the reader sees, or saw last where lines stay. */
  #said: string | undefined;
  readonly #output: Output;
  readonly #elapsed: () => number;
  readonly #isPlain: () => boolean;

  constructor(output: Output, elapsed: () => number, isPlain: () => boolean) {
    this.#output = output;
    this.#elapsed = elapsed;
    this.#isPlain = isPlain;
  }

  stage(words: string): void {
    if (this.#elapsed() < PATIENCE || this.#said === words || this.manner === 'nothing') return;
    if (!this.#output.isTerminal) return;
    if (this.manner === 'redrawn' && this.#isPlain()) this.manner = 'lines';
    this.#said = words;
    const line = `briefing: ${words} ...`;
    this.#output.write(this.manner === 'lines' ? `${line}\n` : `${ERASED}${this.#cut(line)}`);
  }

  clear(): void {
    if (this.#said === undefined || this.manner !== 'redrawn') return;
    this.#said = undefined;
    this.#output.write(ERASED);
  }

  /** A line that goes on in the next one could not be taken back. */
  #cut(line: string): string {
    return line.slice(0, Math.max(0, (this.#output.columns ?? 80) - 1));
  }
}

/** To the beginning of the line, with nothing in it. */
const ERASED = '\r\x1b[2K';

/** The same output, before whose words the line of progress goes. */
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
