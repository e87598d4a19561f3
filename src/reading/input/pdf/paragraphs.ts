import type { Block } from '../blocks.js';
import type { PdfLine } from './columns.js';
import { joinLines, wordsInside } from './hyphens.js';

/** Typical measurements of a document's lines. */
interface Style {
  readonly bodySize: number;
  readonly bodyFont: string;
  /** The distance between baselines within a paragraph, in font sizes. */
  readonly pitch: number;
  /** Whether the first line of a paragraph is indented. */
  readonly isIndented: boolean;
  /** Whether the text of each page is separate from the text of other pages, as on slides. */
  readonly isSlides: boolean;
}

const BULLET = /^(?:[•●▪■◦‣·∙○◆►▶–—*\u2043\ue000-\uf8ff]|[-−](?=\s))\s*/u;
const COUNTED = /^(?:\d{1,2}[.)]|\(?[a-z]\))\s+(?=\p{L})/u;
const ENDS = /[.!?:…]["”’)\]]*$/u;
const HEADING_SIZE = 1.12;
const LONGEST_HEADING = 200;

/** Measures a document: the size and font of most of its text, the line spacing, and how paragraphs begin. */
export function styleOf(lines: readonly PdfLine[], isSlides: boolean): Style {
  const bodySize = commonest(lines, ({ size }) => Math.round(size * 2) / 2) ?? 10;
  const body = lines.filter((line) => isBodySize(line, bodySize));
  const bodyFont = commonest(body, ({ font }) => font) ?? '';
  const pitch = pitchOf(body, bodySize);
  const starts = body.filter((line, index) => {
    const last = body[index - 1];
    return (
      last && last.column === line.column && indent(line) > 0.7 && indent(line) < 4 && indent(last) < 0.3
    );
  });
  const isIndented =
    starts.length >= 2 && starts.filter((line) => !isMarked(line)).length * 2 > starts.length;
  return { bodySize, bodyFont, pitch, isIndented, isSlides };
}

/**
 * Returns the usual line spacing within paragraphs. It is a low percentile of all spacings, so that the spaces between
 * single-line paragraphs do not affect it.
 */
function pitchOf(body: readonly PdfLine[], bodySize: number): number {
  const gaps = body
    .flatMap((line, index) => {
      const last = body[index - 1];
      return last && last.column === line.column ? [(last.y - line.y) / bodySize] : [];
    })
    .filter((gap) => gap > 0.8 && gap < 3)
    .sort((a, b) => a - b);
  return Math.min(gaps[Math.floor(gaps.length * 0.3)] ?? 1.3, 1.8);
}

const isBodySize = ({ size }: PdfLine, bodySize: number): boolean =>
  Math.abs(size - bodySize) <= 0.06 * bodySize;
const indent = ({ x, left, size }: PdfLine): number => (x - left) / size;
const isMarked = ({ text }: PdfLine): boolean => BULLET.test(text) || COUNTED.test(text);

/** Returns the most common value, weighted by the number of characters in each line. */
function commonest<Value>(lines: readonly PdfLine[], keyOf: (line: PdfLine) => Value): Value | undefined {
  const counts = new Map<Value, number>();
  for (const line of lines) {
    const value = keyOf(line);
    counts.set(value, (counts.get(value) ?? 0) + line.text.length);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Groups lines in reading order into paragraphs, headings and bullets. */
export function paragraphsOf(lines: readonly PdfLine[], style: Style): Block[] {
  const words = wordsInside(lines.map(({ text }) => text));
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last && continuesParagraph(open, last, line, style)) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => toBlock(group, style, words));
}

function continuesParagraph(open: readonly PdfLine[], last: PdfLine, line: PdfLine, style: Style): boolean {
  const first = open[0] ?? last;
  if (isMarked(line) && !isInside(last, line)) return false;
  if (isHeadingLine(last, style) !== isHeadingLine(line, style)) return false;
  if (Math.abs(last.size - line.size) > 0.06 * last.size) return false;
  if (isRow(last) || isRow(line)) return false;
  if (isHeadingLine(line, style)) return last.column === line.column && last.y - line.y < 1.7 * line.size;
  return last.column === line.column
    ? continuesBelow(first, last, line, style)
    : continuesInNextColumn(first, last, line, style);
}

/** Whether a dash or number at the start of a line belongs to the sentence above instead of being a list mark. */
const isInside = (last: PdfLine, line: PdfLine): boolean =>
  /^[-–—−*\d(]/u.test(line.text) &&
  !ENDS.test(last.text) &&
  last.column === line.column &&
  !wouldHaveFit(last, line);

const isRow = ({ text }: PdfLine): boolean => text.includes(' | ');

function continuesBelow(first: PdfLine, last: PdfLine, line: PdfLine, style: Style): boolean {
  const gap = (last.y - line.y) / style.bodySize;
  if (gap > style.pitch * 1.22 + 0.1) return false;
  if (isMarked(first)) return line.x > first.x + 0.3 * line.size && !wouldHaveFit(last, line);
  if (style.isIndented && indent(line) - indent(last) > 0.7) return false;
  return !wouldHaveFit(last, line) || (!ENDS.test(last.text) && /^\p{Ll}/u.test(line.text));
}

function continuesInNextColumn(first: PdfLine, last: PdfLine, line: PdfLine, style: Style): boolean {
  if (style.isSlides || (isMarked(first) && wouldHaveFit(last, line))) return false;
  if (!ENDS.test(last.text)) return true;
  return style.isIndented && !wouldHaveFit(last, line) && indent(line) < 0.5;
}

/** Whether the first word of a line would have fit on the line above, which means that the break is intentional. */
function wouldHaveFit(last: PdfLine, line: PdfLine): boolean {
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  const perCharacter = (line.right - line.x) / Math.max(line.text.length, 1);
  return last.right + (word.length + 1.5) * perCharacter < last.edge - 0.2 * last.size;
}

function isHeadingLine(line: PdfLine, style: Style): boolean {
  if (line.size > style.bodySize * HEADING_SIZE) return true;
  const isOtherFont = line.font !== style.bodyFont && isBodySize(line, style.bodySize);
  return (
    isOtherFont &&
    !isRow(line) &&
    line.text.length <= 90 &&
    !ENDS.test(line.text) &&
    !/[,;]$/u.test(line.text) &&
    isAlone(line)
  );
}

/** Whether a line in a different font is short and begins like a heading, unlike an italic line of prose. */
const isAlone = (line: PdfLine): boolean =>
  line.right - line.x < (line.edge - line.left) * 0.85 &&
  /^["“‘]?[\p{Lu}\d]/u.test(line.text) &&
  !isMarked(line);

function toBlock(group: readonly PdfLine[], style: Style, words: ReadonlySet<string>): Block {
  const text = group.map((one) => one.text).reduce((before, next) => withLine(before, next, words));
  const line = group[0];
  if (line && isMarked(line) && (!isHeadingLine(line, style) || BULLET.test(line.text)))
    return { kind: 'bullet', text: text.replace(BULLET, '').replace(COUNTED, '') };
  const isHeading = line && isHeadingLine(line, style) && text.length <= LONGEST_HEADING;
  return { kind: isHeading ? 'heading' : 'paragraph', text };
}

/** Appends a line to a text. Only the end of the text is examined, so that long paragraphs take linear time. */
function withLine(text: string, next: string, words: ReadonlySet<string>): string {
  const tail = text.slice(-200);
  return text.slice(0, text.length - tail.length) + joinLines(tail, next, words);
}
