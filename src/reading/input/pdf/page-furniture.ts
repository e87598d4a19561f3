import { groupedBy, groupedByKeys } from '../../../text/grouped-by.js';
import type { PdfLine } from './columns.js';
import type { Segment } from './segments.js';

/** A page whose segments are in file order. */
export interface PageSegments {
  readonly segments: readonly Segment[];
  readonly height: number;
  readonly width: number;
  /** The lower edge of the page, which is not always 0. */
  readonly bottom: number;
}

/** The share of a page's height, at the top and at the bottom, that can contain running heads and feet. */
const MARGIN = 0.125;
const PAGE_NUMBER =
  /^(?:page\s)?[-–—|]?\s?(?:\d{1,4}|[ivxlc]{1,6})\s?[-–—|]?(?:\s?(?:of|\/|\|)\s?\d{1,4})?$/iu;
const PRINTED_BY_BROWSER =
  /^(?:https?:\/\/\S+|file:\/\/\S+)(?:\s\d+\/\d+)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},\s\d{1,2}:\d{2}/u;

/** Removes running heads, running feet and page numbers. */
export function withoutRunningHeads(pages: readonly PageSegments[]): Segment[][] {
  const pagesWith = groupedByKeys(pages, (page) =>
    page.segments.filter((segment) => isOuter(segment, page)).map(headKey),
  );
  return pages.map((page) => {
    const least = repeatsNeeded(page, pages.length);
    const isRunning = (segment: Segment) =>
      isPageMark(segment) || (pagesWith.get(headKey(segment))?.length ?? 0) >= least;
    return page.segments.filter((segment) => !isOuter(segment, page) || !isRunning(segment));
  });
}

/**
 * Returns the number of pages on which a line must occur to be a running head. The number is higher for slides: their
 * titles are in the position of running heads, and may repeat.
 */
const repeatsNeeded = (page: PageSegments, pages: number): number =>
  isSlide(page) ? Math.max(2, pages / 2) : Math.min(3, Math.max(2, pages / 2));

export const isSlide = ({ width, height }: Pick<PageSegments, 'width' | 'height'>): boolean =>
  width > height * 1.2;

const isPageMark = ({ text }: Segment): boolean => PAGE_NUMBER.test(text) || PRINTED_BY_BROWSER.test(text);

const isOuter = ({ y }: Segment, { height, bottom }: PageSegments): boolean =>
  y - bottom < height * MARGIN || y - bottom > height * (1 - MARGIN);

/** Returns a key that is the same for a running head on every page, even if the head contains the page number. */
const headKey = ({ text, y, size }: Segment): string =>
  `${text.toLowerCase().replace(/\d+/g, '#').slice(0, 200)} ${Math.round(y / 3)} ${Math.round(size)}`;

const NOTE = /^(?:\[?\d{1,3}[\].)]?|[*†‡§]+)\s?\S/u;
const SMALL = 0.93;

/**
 * Removes the footnotes from each column: the small lines at its end, from the first line that begins with a mark. A
 * line that begins with a raised mark need not be small.
 */
export const withoutFootnotes = (lines: readonly PdfLine[], bodySize: number): PdfLine[] =>
  [...groupedBy(lines, ({ column }) => column).values()].flatMap((column) =>
    withoutNotesOfColumn(column, bodySize),
  );

function withoutNotesOfColumn(column: readonly PdfLine[], bodySize: number): readonly PdfLine[] {
  const firstSmall = column.findLastIndex(({ size }) => size > bodySize * SMALL) + 1;
  const note = column.findIndex(
    ({ text, isNote }, index) => isNote || (index >= firstSmall && NOTE.test(text)),
  );
  return note === -1 ? column : column.slice(0, note);
}
