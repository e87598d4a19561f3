import { paragraph } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Answer } from '../../answer.js';
import { briefBlocks } from '../overview/layout.js';
import { firstLine, isUnreviewed, lastLine } from '../overview/origin.js';
import { annexSections, MAP_TITLE, mapBlocks } from './annex.js';
import { cardSections, contentsEntry, joinSections } from './cards.js';
import { frontBlocks } from './front.js';
import { type BookRecord, type BriefRecord, bookSchema, briefSchema } from './record.js';
import { WHO_TITLE, whoBlocks } from './who.js';

export { makeBook, makeBrief, type StoredSentence } from './record.js';

export const brief: Answer<BriefRecord> = {
  kind: 'brief',
  schema: briefSchema,
  layout: (record) => ({
    title: record.briefing.title,
    blocks: [
      paragraph(firstLine(record.overview)),
      ...briefBlocks(record.overview),
      ...lastLine(record.overview),
    ],
    showsReview: isUnreviewed(record.overview),
  }),
};

/** The whole briefing as one document: the brief, a card for each issue, and the annex. Empty parts are left out. */
export const book: Answer<BookRecord> = {
  kind: 'book',
  schema: bookSchema,
  layout: (record) => {
    const [kicker, ...front] = frontBlocks(record);
    const map = mapBlocks(record);
    const who = whoBlocks(record.positions);
    const sections = [...cardSections(record), ...annexSections(record)];
    const contents: Block = {
      kind: 'contents',
      entries: [
        { address: 'sections/overview', text: 'In short' },
        ...(map.length > 0 ? [{ address: 'sections/map', text: MAP_TITLE }] : []),
        ...(who.length > 0 ? [{ address: 'sections/positions', text: WHO_TITLE }] : []),
        ...sections.map(contentsEntry),
      ],
    };
    return {
      title: record.briefing.title,
      blocks: [
        ...(kicker === undefined ? [] : [kicker]),
        contents,
        ...front,
        ...map,
        ...who,
        ...joinSections(sections),
      ],
    };
  },
  exports: true,
};
