import { isCreditLine, isFrontMatterLine } from './front-matter.js';
import type { Line } from './lines.js';

/** Lines that form a paragraph, bullet or heading. */
export interface Paragraph extends Line {
  readonly isBeforeGap: boolean;
}

/** The maximum and the minimum width, in characters, of a text that is taken to be wrapped. */
const GREATEST_WIDTH = 130;
const LEAST_WIDTH = 40;

/**
 * Joins the lines of wrapped paragraphs. In news, a paragraph is either a single line or a group of lines that ends at
 * a blank line. A text is taken to be wrapped if most of its line breaks are within sentences.
 */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const width = widthOf(lines);
  const paragraphs: Paragraph[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && last && continuesParagraph(last, line, width))
      paragraphs[paragraphs.length - 1] = { ...open, end: line.end, text: `${open.text}\n${line.text}` };
    else {
      if (open) paragraphs[paragraphs.length - 1] = { ...open, isBeforeGap: line.isAfterGap };
      paragraphs.push({ ...line, isBeforeGap: true });
    }
    last = line;
  }
  return paragraphs;
}

const endsLikeProse = (line: Line): boolean => /[.!?:…]["”’)\]]*$/u.test(line.text);
const isAlone = (line: Line): boolean => isFrontMatterLine(line.text) || isCreditLine(line.text);

/** Returns the usual length of lines that break within a sentence; undefined if the text is not wrapped. */
function widthOf(lines: readonly Line[]): number | undefined {
  const breaks = lines.slice(0, -1).filter((_, index) => canGoOn(lines[index], lines[index + 1]));
  const wrapped = breaks.filter((line) => !endsLikeProse(line) && hasWidth(line));
  if (wrapped.length === 0 || wrapped.length * 2 <= breaks.length) return undefined;
  return wrapped.map((line) => line.text.length).sort((a, b) => a - b)[Math.floor(wrapped.length / 2)];
}

const hasWidth = (line: Line): boolean =>
  line.text.length >= LEAST_WIDTH && line.text.length <= GREATEST_WIDTH;

const canGoOn = (line: Line | undefined, next: Line | undefined): boolean =>
  line !== undefined &&
  next !== undefined &&
  !next.isAfterGap &&
  next.text.length <= GREATEST_WIDTH &&
  (next.mark === 'none' || (next.mark === 'quotation' && line.mark === 'quotation')) &&
  line.mark !== 'heading' &&
  line.mark !== 'caption' &&
  !isAlone(line) &&
  !isAlone(next);

/** Whether a line is broken only because the first word of the next line did not fit. */
function continuesParagraph(line: Line, next: Line, width: number | undefined): boolean {
  if (!canGoOn(line, next)) return false;
  if (/^\p{Ll}/u.test(next.text) && !endsLikeProse(line)) return true;
  if (width === undefined) return false;
  const firstWord = /^\S+/u.exec(next.text)?.[0] ?? '';
  return line.text.length <= GREATEST_WIDTH && line.text.length + 1 + firstWord.length > width;
}
