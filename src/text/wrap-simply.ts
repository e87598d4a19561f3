import { joined, type Run } from './runs.js';
import { isNarrow } from './width.js';

/**
 * The same lines for what nearly every text is: words of narrow characters with one space between them.
 *
 * @returns undefined where it takes a closer look: at several spaces, and at words that are wider than a line
 */
export function simpleLines<Style>(runs: readonly Run<Style>[], width: number): Run<Style>[][] | undefined {
  const text = joined(runs);
  if (text === '' || !isNarrow(text) || !hasSingleSpaces(text)) return undefined;
  if (text.length <= width) return [[...runs]];
  const lines: Run<Style>[][] = [];
  const strip = new Strip(runs);
  let start = 0;
  while (text.length - start > width) {
    const space = text.lastIndexOf(' ', start + width);
    if (space <= start) return undefined;
    lines.push(strip.upTo(space));
    start = space + 1;
    strip.skip();
  }
  lines.push(strip.upTo(text.length));
  return lines;
}

const hasSingleSpaces = (text: string): boolean =>
  !text.startsWith(' ') && !text.endsWith(' ') && !text.includes('  ');

/** Runs as one long strip, from which lines are cut off. */
class Strip<Style> {
  /** Where the next line begins: in which run, at which character of it, and at which of the whole strip. */
  #run = 0;
  #at = 0;
  #place = 0;

  constructor(private readonly runs: readonly Run<Style>[]) {}

  /** What comes before a place in the strip and is still on it. */
  upTo(place: number): Run<Style>[] {
    const line: Run<Style>[] = [];
    for (let run = this.runs[this.#run]; run && this.#place < place; run = this.runs[this.#run]) {
      const length = Math.min(run.text.length - this.#at, place - this.#place);
      const isWhole = length === run.text.length;
      line.push(isWhole ? run : { text: run.text.slice(this.#at, this.#at + length), style: run.style });
      this.#move(length, run);
    }
    return line;
  }

  /** Leaves out one character: the space at a break. */
  skip(): void {
    const run = this.runs[this.#run];
    if (run) this.#move(1, run);
  }

  #move(length: number, { text }: Run<Style>): void {
    this.#at += length;
    this.#place += length;
    if (this.#at < text.length) return;
    this.#run += 1;
    this.#at = 0;
  }
}
