import type { Span } from '../reading.js';

type LineMark = 'none' | 'heading' | 'bullet' | 'quotation' | 'caption';

/** A line that is not blank. Its span excludes a mark such as `- ` and the surrounding white space. */
export interface Line extends Span {
  readonly text: string;
  readonly mark: LineMark;
  /** Whether the mark is a number, as in `1. `. */
  readonly isCounted: boolean;
  readonly isAfterGap: boolean;
}

/** Matches a bullet as used in typewritten text or by word processors, or a number or letter in its place. */
const BULLET =
  /^(?:[-*+–•●○◦·∙▪▫■□◆►▶‣⁃]\s+|[•●○◦▪■‣](?=\S)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+|\d{1,2}\.\s+)(?=\S)/u;
const HEADING = /^#{1,6}\s+(?=\S)/u;
const QUOTATION = /^(?:>\s?)+(?=\S)/u;
/** Matches a line that is entirely bold. */
const BOLD = /^(\*\*|__)(?=\S)(.+?)\1:?$/u;
const BRACKETED = /^\[(?!\d+\]$)[^[\]]+\]$/u;

/** Returns the lines of a text with their marks, without blank lines. */
export function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterGap = true;
  let at = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const start = at + raw.length - raw.trimStart().length;
      lines.push(readLine(trimmed, start, isAfterGap));
    }
    isAfterGap = trimmed === '';
    at += raw.length + 1;
  }
  return lines;
}

function readLine(trimmed: string, start: number, isAfterGap: boolean): Line {
  const line = (mark: LineMark, before: number, suffix = 0): Line => ({
    text: trimmed.slice(before, trimmed.length - suffix),
    mark,
    isCounted: mark === 'bullet' && /^\(?\d/u.test(trimmed),
    start: start + before,
    end: start + trimmed.length - suffix,
    isAfterGap,
  });
  const heading = HEADING.exec(trimmed);
  if (heading) return line('heading', heading[0].length, /\s+#+$/u.exec(trimmed)?.[0].length);
  const quotation = QUOTATION.exec(trimmed);
  if (quotation) return line('quotation', quotation[0].length);
  if (trimmed.length <= 200 && BOLD.test(trimmed)) return line('heading', 2, trimmed.endsWith(':') ? 3 : 2);
  if (trimmed.length <= 500 && BRACKETED.test(trimmed)) return line('caption', 1, 1);
  const bullet = BULLET.exec(trimmed);
  return bullet ? line('bullet', bullet[0].length) : line('none', 0);
}
