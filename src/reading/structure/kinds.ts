import type { SentenceKind } from '../reading.js';
import { isByline, isCreditLine, isDateLine } from './front-matter.js';
import type { Paragraph } from './paragraphs.js';

const LONGEST_HEADLINE = 250;
const LONGEST_HEADING = 100;
const MOST_WORDS_OF_A_HEADING = 12;

export function kindsOf(paragraphs: readonly Paragraph[]): SentenceKind[] {
  const hasMarkedHeadings = paragraphs.slice(1).some(({ mark }) => mark === 'heading');
  return paragraphs.map((paragraph, index) => {
    if (index === 0 && isHeadline(paragraph)) return 'title';
    const next = paragraphs[index + 1];
    const known = markedKind(paragraph, next) ?? lineKind(paragraph.text);
    if (known) return known;
    if (!isShortLine(paragraph)) return 'prose';
    return !hasMarkedHeadings && isHeading(paragraph, next) ? 'heading' : 'caption';
  });
}

function lineKind(line: string): SentenceKind | undefined {
  if (isCreditLine(line)) return 'caption';
  if (isByline(line)) return 'byline';
  return isDateLine(line) ? 'dateline' : undefined;
}

function markedKind(paragraph: Paragraph, next: Paragraph | undefined): SentenceKind | undefined {
  const { mark } = paragraph;
  if (mark === 'bullet') return isCountedHeading(paragraph, next) ? 'heading' : 'bullet';
  return mark === 'none' ? undefined : mark;
}

const isHeadline = ({ text, mark }: Paragraph): boolean =>
  mark === 'heading' ||
  (mark === 'none' &&
    text.length <= LONGEST_HEADLINE &&
    !/(?<!\b\p{Lu})[.:;,]["”’)]*$/u.test(text) &&
    !isByline(text) &&
    !isDateLine(text) &&
    !isCreditLine(text));

/**
 * Whether a numbered line such as '1. The vote' is a heading. It must be followed by prose and not by another numbered
 * line.
 */
const isCountedHeading = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  paragraph.isCounted &&
  paragraph.isAfterGap &&
  isShortLine(paragraph) &&
  next?.mark === 'none' &&
  !isShortLine(next);

/** Whether a line has the length of a heading, starts like one, and does not end like a sentence. */
function isShortLine({ text }: Paragraph): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    text.split(/\s+/u).length <= MOST_WORDS_OF_A_HEADING &&
    /^["“‘'(]?[\p{Lu}\p{N}]/u.test(text) &&
    !/[.!?:;,…]["”’)\]]*$/u.test(text)
  );
}

/**
 * Whether a short line is a heading: prose or bullets must follow. A short line directly below another line is a
 * caption.
 */
function isHeading(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (next === undefined) return false;
  if (!paragraph.isAfterGap && paragraph.isBeforeGap) return false;
  if (next.mark === 'bullet' || next.mark === 'quotation') return true;
  return next.mark === 'none' && !isShortLine(next) && !isCreditLine(next.text);
}
