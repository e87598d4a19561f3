/** A one-based line and column; columns count UTF-16 code units, without a byte-order mark. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const BLOCK = 4096;
const LINE_FEED = 0x0a;

/**
 * Converts offsets to lines and columns. Stores the line number at the start of each block instead of every line, so
 * that a file with a hundred million line breaks needs little memory.
 */
export class Places {
  readonly #text: string;
  /** Made for the first place, since most files have no problem to be placed. */
  #blocks: Blocks | undefined;

  /** @param text without its byte-order mark */
  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): Position {
    this.#blocks ??= blocksOf(this.#text);
    const { lines, starts } = this.#blocks;
    const block = Math.floor(offset / BLOCK);
    const before = { number: lines[block] ?? 1, start: starts[block] ?? 0 };
    const line = advance(this.#text, before, block * BLOCK, offset);
    return { line: line.number, column: offset - line.start + 1 };
  }

  /** '3:5', for use in a message. */
  name(offset: number): string {
    const { line, column } = this.at(offset);
    return `${line}:${column}`;
  }
}

interface Blocks {
  readonly lines: Uint32Array;
  readonly starts: Uint32Array;
}

function blocksOf(text: string): Blocks {
  const blocks = Math.floor(text.length / BLOCK) + 1;
  const [lines, starts] = [new Uint32Array(blocks), new Uint32Array(blocks)];
  let line = { number: 1, start: 0 };
  for (let block = 0; block < blocks; block++) {
    lines[block] = line.number;
    starts[block] = line.start;
    line = advance(text, line, block * BLOCK, Math.min(text.length, (block + 1) * BLOCK));
  }
  return { lines, starts };
}

interface Line {
  readonly number: number;
  readonly start: number;
}

/** A line ends at a line feed; the carriage return before it belongs to the line. */
function advance(text: string, line: Line, from: number, to: number): Line {
  let { number, start } = line;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== LINE_FEED) continue;
    number++;
    start = at + 1;
  }
  return { number, start };
}
