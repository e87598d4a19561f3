import { datesIn } from './dates.js';
import type { SentenceKind, SourceDetails } from './reading.js';
import { type Block, readStructure } from './structure.js';

/** What a text says about itself: its headline, who wrote it ('By Jane Doe'), and when ('Published 21 February 2025'). */
export function detailsOf(text: string): SourceDetails {
  const blocks = readStructure(text);
  const first = (kind: SentenceKind) => blocks.find((block) => block.kind === kind);
  const words = (block: Block | undefined) =>
    block && text.slice(block.start, block.end).replace(/\s+/gu, ' ');
  const title = words(first('title'));
  const author = authorIn(words(first('byline')));
  const published = publishedIn(text, blocks);
  return { ...(title && { title }), ...(author && { author }), ...(published && { published }) };
}

/** 'By Jane Doe, Reuters' is Jane Doe. */
const authorIn = (byline: string | undefined): string | undefined =>
  byline
    ?.replace(/^(?:—\s?)?(?:(?:Written|Reported|Story|Reporting|Editing|Words)\s)?(?:by|Author:)\s/iu, '')
    .split(/\s[|•·–—-]\s|,\s|;\s|\s\(/u)[0]
    ?.trim();

/** The first whole day among the date lines. */
function publishedIn(text: string, blocks: readonly Block[]): string | undefined {
  const lines = blocks.filter(({ kind }) => kind === 'dateline');
  return datesIn(text, lines).find(({ date }) => date?.length === 10)?.date;
}
