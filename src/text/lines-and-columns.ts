/** A line and column, counted from 1. Columns are UTF-16 code units, without a byte-order mark. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const BLOCK = 4096;
const LINE_FEED = 0x0a;

/**
 * Converts offsets to lines and columns. Only the line number at the beginning of each block is stored, so that a file
 * with a hundred million line breaks needs little memory.
 */
export class Places {
  readonly #text: string;
  #lines = new Uint32Array();
  #starts = new Uint32Array();

  /** @param text the text without its byte-order mark */
  constructor(text: string) {
    this.#text = text;
  }

  /** Called when the first place is requested, since most files have no problems. */
  #countLines(): void {
    const text = this.#text;
    const blocks = Math.floor(text.length / BLOCK) + 1;
    this.#lines = new Uint32Array(blocks);
    this.#starts = new Uint32Array(blocks);
    let line = { number: 1, start: 0 };
    for (let block = 0; block < blocks; block++) {
      this.#lines[block] = line.number;
      this.#starts[block] = line.start;
      line = advance(text, line, block * BLOCK, Math.min(text.length, (block + 1) * BLOCK));
    }
  }

  at(offset: number): Position {
    if (this.#lines.length === 0) this.#countLines();
    const block = Math.floor(offset / BLOCK);
    const before = { number: this.#lines[block] ?? 1, start: this.#starts[block] ?? 0 };
    const line = advance(this.#text, before, block * BLOCK, offset);
    return { line: line.number, column: offset - line.start + 1 };
  }

  /** Returns a place as messages give it: '3:5'. */
  name(offset: number): string {
    const { line, column } = this.at(offset);
    return `${line}:${column}`;
  }
}

interface Line {
  readonly number: number;
  readonly start: number;
}

/**
 * Advances to an offset. A line ends at a line feed, and a carriage return before the line feed belongs to the line.
 */
function advance(text: string, line: Line, from: number, to: number): Line {
  let { number, start } = line;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== LINE_FEED) continue;
    number++;
    start = at + 1;
  }
  return { number, start };
}
