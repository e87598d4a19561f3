import { graphemes, isNarrow, textWidth } from './width.js';

/** A stretch of text in one style; `Style` is whatever the caller puts on it. */
export interface Run<Style> {
  readonly text: string;
  readonly style: Style;
}

interface Word<Style> {
  readonly runs: Run<Style>[];
  readonly width: number;
  /** The space before it, in the style that it has in the text. */
  readonly space: Run<Style> | undefined;
}

/**
 * Breaks styled text into lines of at most `width` columns: at spaces, and inside a word by grapheme only where the
 * word alone is wider than a line. Several spaces are as one, and those at a break are dropped; nothing else ever is.
 * A `\n` in a run is a hard break. A grapheme of two columns is wider than a line of one, and stands there alone.
 *
 * @param runs the text, in order
 * @param width columns, at least 1
 * @returns the lines, at least one
 */
export function wrapRuns<Style>(runs: readonly Run<Style>[], width: number): Run<Style>[][] {
  const lines: Run<Style>[][] = [];
  for (const part of hardLines(merge(runs))) {
    const [first] = part;
    const simple = first && part.length === 1 ? simpleLines(first.text, width) : undefined;
    if (first && simple) for (const text of simple) lines.push([{ text, style: first.style }]);
    else for (const line of wrapPart(part, Math.max(1, width))) lines.push(line);
  }
  return lines;
}

/**
 * The same lines for what nearly every cell of a table holds: words of narrow characters with one space between them.
 *
 * @returns undefined where it takes a closer look: at several spaces, and at words that are wider than a line
 */
function simpleLines(text: string, width: number): string[] | undefined {
  if (text === '' || !isNarrow(text) || !hasSingleSpaces(text)) return undefined;
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > width) {
    const space = text.lastIndexOf(' ', start + width);
    if (space <= start) return undefined;
    lines.push(text.slice(start, space));
    start = space + 1;
  }
  lines.push(text.slice(start));
  return lines;
}

const hasSingleSpaces = (text: string): boolean =>
  !text.startsWith(' ') && !text.endsWith(' ') && !text.includes('  ');

/**
 * Where one run's end and the next one's beginning join into a single wider character (a digit and a keycap mark), a
 * line can come out too wide. Then the styles give way, so that no character is cut.
 */
function wrapPart<Style>(runs: readonly Run<Style>[], width: number): Run<Style>[][] {
  const lines = wrapLine(words(runs), width);
  const [first] = runs;
  if (!first || runs.length === 1 || lines.every((line) => textWidth(joined(line)) <= width)) return lines;
  return wrapLine(words([{ text: joined(runs), style: first.style }]), width);
}

const joined = (runs: readonly Run<unknown>[]): string => runs.map((run) => run.text).join('');

/** The same for plain text. */
export function wrapText(text: string, width: number): string[] {
  return wrapRuns([{ text, style: undefined }], width).map(joined);
}

function hardLines<Style>(runs: readonly Run<Style>[]): Run<Style>[][] {
  const lines: Run<Style>[][] = [[]];
  for (const run of runs) {
    if (!run.text.includes('\n')) {
      lines.at(-1)?.push(run);
      continue;
    }
    const [first = '', ...rest] = run.text.split('\n');
    lines.at(-1)?.push({ text: first, style: run.style });
    for (const text of rest) lines.push([{ text, style: run.style }]);
  }
  return lines;
}

/** Cuts runs at their spaces; a word may span several runs ("(`code`)," is one word). */
function words<Style>(runs: readonly Run<Style>[]): Word<Style>[] {
  const found: Word<Style>[] = [];
  let current: Run<Style>[] = [];
  let space: Run<Style> | undefined;
  const finish = () => {
    if (current.length === 0) return;
    found.push({ runs: current, width: runsWidth(current), space });
    current = [];
    space = undefined;
  };
  for (const { text, style } of runs) {
    for (const [index, piece] of text.split(' ').entries()) {
      if (index > 0) {
        finish();
        space = { text: ' ', style };
      }
      if (piece !== '') current.push({ text: piece, style });
    }
  }
  finish();
  return found;
}

function wrapLine<Style>(wordsOfLine: readonly Word<Style>[], width: number): Run<Style>[][] {
  const filler = new LineFiller<Style>(width);
  for (const word of wordsOfLine) filler.add(word);
  return filler.finish();
}

/** Fills lines with words, one after the other. */
class LineFiller<Style> {
  private readonly lines: Run<Style>[][] = [];
  private line: Run<Style>[] = [];
  private used = 0;

  constructor(private readonly width: number) {}

  add(word: Word<Style>): void {
    const space = this.line.length > 0 ? word.space : undefined;
    if (!this.fits((space ? 1 : 0) + word.width)) this.close();
    else if (space) this.push(space);
    for (const piece of word.width <= this.width ? word.runs : split(word.runs, this.width)) this.push(piece);
  }

  finish(): Run<Style>[][] {
    this.close();
    return this.lines;
  }

  private push(piece: Run<Style>): void {
    const width = textWidth(piece.text);
    if (!this.fits(width)) this.close();
    this.line.push(piece);
    this.used += width;
  }

  /** On an empty line everything fits, or nothing ever would. */
  private fits(width: number): boolean {
    return this.used === 0 || this.used + width <= this.width;
  }

  private close(): void {
    this.lines.push(merge(this.line));
    this.line = [];
    this.used = 0;
  }
}

/** Cuts the runs of a word that is wider than a line into single graphemes, to be packed line by line. */
function split<Style>(runs: readonly Run<Style>[], width: number): Run<Style>[] {
  return runs.flatMap(({ text, style }) => pieces(text, width).map((piece) => ({ text: piece, style })));
}

/** A letter may carry any number of spacing marks: such a grapheme, wider than a line, is cut between them. */
function pieces(text: string, width: number): string[] {
  const most = Math.max(2, width);
  return graphemes(text).flatMap((grapheme) =>
    grapheme.length > 1 && textWidth(grapheme) > most ? Array.from(grapheme) : [grapheme],
  );
}

/** Joins neighbours of one style, so that a line carries few colour changes. */
function merge<Style>(runs: readonly Run<Style>[]): Run<Style>[] {
  if (runs.length < 2) return [...runs];
  const merged: Run<Style>[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.style === run.style)
      merged[merged.length - 1] = { text: last.text + run.text, style: run.style };
    else merged.push(run);
  }
  return merged;
}

function runsWidth<Style>(runs: readonly Run<Style>[]): number {
  let width = 0;
  for (const run of runs) width += textWidth(run.text);
  return width;
}
