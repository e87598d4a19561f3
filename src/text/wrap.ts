import { append, joined, merge, type Run, runsWidth } from './runs.js';
import { graphemes, textWidth } from './width.js';

/**
 * Breaks styled text into lines of at most `width` columns. Lines are broken at spaces. A word is broken only if it is
 * wider than a line, and never within a grapheme. Several spaces become a single one, and spaces at a line break are
 * dropped. A line feed in a run is a hard break. If the width is 1, a grapheme of two columns gets a line to itself.
 *
 * @param runs the text, in order
 * @param width the width in columns, at least 1
 * @returns the lines, at least one
 */
export function wrapRuns<Style>(runs: readonly Run<Style>[], width: number): Run<Style>[][] {
  return hardLines(merge(runs)).flatMap((part) => wrapPart(part, Math.max(1, width)));
}

export function wrapText(text: string, width: number): string[] {
  return wrapRuns([{ text, style: undefined }], width).map(joined);
}

function hardLines<Style>(runs: readonly Run<Style>[]): Run<Style>[][] {
  const lines: Run<Style>[][] = [[]];
  for (const { text, style } of runs) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ text: part, style });
    });
  }
  return lines;
}

interface Word<Style> {
  readonly runs: Run<Style>[];
  width: number;
  readonly space: Run<Style> | undefined;
}

/**
 * Wraps text without hard breaks. If the end of a run and the beginning of the next form a single wider character (such
 * as a digit and a keycap mark), a line can become too wide. In that case, the text is wrapped without its styles, so
 * that no character is split.
 */
function wrapPart<Style>(runs: Run<Style>[], width: number): Run<Style>[][] {
  if (fitsUnchanged(runs, width)) return [runs];
  const lines = wrapLine(words(runs), width);
  const [first] = runs;
  if (!first || runs.length === 1 || lines.every((line) => textWidth(joined(line)) <= width)) return lines;
  return wrapLine(words([{ text: joined(runs), style: first.style }]), width);
}

/** Returns true for a line that fits and that has a single style and no spaces to drop. Most lines of help are so. */
function fitsUnchanged(runs: readonly Run<unknown>[], width: number): boolean {
  const text = runs.length === 1 ? joined(runs) : '';
  return text !== '' && textWidth(text) <= width && !/^ | {2}| $/.test(text);
}

/** Splits runs at spaces. A word may consist of several runs, as in "(`code`),". */
function words<Style>(runs: readonly Run<Style>[]): Word<Style>[] {
  const found: Word<Style>[] = [];
  let open: Word<Style> | undefined;
  let space: Run<Style> | undefined;
  for (const { text, style } of runs) {
    text.split(' ').forEach((piece, index) => {
      if (index > 0) {
        open = undefined;
        space = { text: ' ', style };
      }
      if (piece === '') return;
      const width = textWidth(piece);
      if (open) {
        open.runs.push({ text: piece, style });
        open.width += width;
      } else {
        open = { runs: [{ text: piece, style }], width, space };
        found.push(open);
      }
    });
  }
  return found;
}

function wrapLine<Style>(wordsOfLine: readonly Word<Style>[], width: number): Run<Style>[][] {
  const lines: Run<Style>[][] = [];
  let line: Run<Style>[] = [];
  let used = 0;
  // An empty line accepts any word, so that the loop always makes progress.
  const fits = (columns: number) => used === 0 || used + columns <= width;
  const push = (piece: Run<Style>) => {
    append(line, piece);
    used += textWidth(piece.text);
  };
  const close = () => {
    lines.push(line);
    line = [];
    used = 0;
  };
  const place = (part: readonly Run<Style>[]) => {
    if (!fits(runsWidth(part))) close();
    part.forEach(push);
  };
  for (const word of wordsOfLine) {
    const space = line.length > 0 ? word.space : undefined;
    if (!fits((space ? 1 : 0) + word.width)) close();
    else if (space) push(space);
    if (word.width <= width) place(word.runs);
    else split(word.runs, width).forEach(place);
  }
  close();
  return lines;
}

/**
 * Returns a pattern for breaks inside a word: after a hyphen, dash or slash between two letters or digits, and after a
 * no-break space that follows more than a single character. Few texts need the pattern, and compiling Unicode classes
 * takes 3% of the start-up time, so it is made only when needed.
 */
const innerBreak = (): RegExp => /(?<=[\p{L}\p{N}][-\u2010\u2013\u2014/])(?=[\p{L}\p{N}])|(?<=\S\S\u00a0)/u;

/** A break after any no-break space, for a word that is still too wide for a line. */
const LAST_BREAK = /(?<=\u00a0)/;

/**
 * Splits a word that is too wide into parts, such as the parts of a double name. A part that is too wide is split into
 * graphemes. The result does not depend on styles.
 */
const split = <Style>(runs: readonly Run<Style>[], width: number): Run<Style>[][] =>
  splitAt(runs, innerBreak()).flatMap(
    (part) =>
      fitted(part, width) ??
      splitAt(part, LAST_BREAK).flatMap((piece) => fitted(piece, width) ?? cutGraphemes(piece, width)),
  );

function splitAt<Style>(runs: readonly Run<Style>[], breaks: RegExp): Run<Style>[][] {
  const lengths = joined(runs)
    .split(breaks)
    .map((part) => part.length);
  return partsOf(runs, lengths);
}

/** Returns a part as a line, perhaps without a no-break space at its end. Returns undefined if the part is too wide. */
function fitted<Style>(part: Run<Style>[], width: number): Run<Style>[][] | undefined {
  const columns = runsWidth(part);
  if (columns <= width) return [part];
  const text = joined(part);
  return columns === width + 1 && text.endsWith('\u00a0') ? partsOf(part, [text.length - 1]) : undefined;
}

function partsOf<Style>(runs: readonly Run<Style>[], lengths: readonly number[]): Run<Style>[][] {
  let index = 0;
  let offset = 0;
  return lengths.map((length) => {
    const part: Run<Style>[] = [];
    let left = length;
    for (let run = runs[index]; run && left > 0; run = runs[index]) {
      const text = run.text.slice(offset, offset + left);
      part.push({ text, style: run.style });
      left -= text.length;
      offset += text.length;
      if (offset < run.text.length) continue;
      index += 1;
      offset = 0;
    }
    return part;
  });
}

/**
 * Splits runs into graphemes. A letter can have any number of spacing marks, so a grapheme that is wider than a line is
 * split between its marks.
 */
function cutGraphemes<Style>(runs: readonly Run<Style>[], width: number): Run<Style>[][] {
  const most = Math.max(2, width);
  return runs.flatMap(({ text, style }) =>
    graphemes(text)
      .flatMap((grapheme) =>
        grapheme.length > 1 && textWidth(grapheme) > most ? Array.from(grapheme) : [grapheme],
      )
      .map((piece) => [{ text: piece, style }]),
  );
}
