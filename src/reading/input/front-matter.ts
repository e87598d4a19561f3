import type { SourceDetails } from '../reading.js';
import { isByline, isDateLine } from '../structure/front-matter.js';
import type { Block } from './blocks.js';
import { dayOf } from './dates.js';

/** The number of blocks that can be a byline or a date. Further down, such a line could be part of the text. */
export const FRONT = 6;

/** Returns the author and date from the first lines, for pages without metadata. */
export function withFrontMatter(details: SourceDetails, blocks: readonly Block[]): SourceDetails {
  const lines = blocks.slice(0, FRONT).map(({ text }) => text);
  const author = lines.find(isByline)?.replace(/^(?:Written by|Reported by|Words by|By)\s+/i, '');
  const published = lines
    .filter(isDateLine)
    .map(dayOf)
    .find((day) => day !== undefined);
  return { ...(author && { author }), ...(published && { published }), ...details };
}
