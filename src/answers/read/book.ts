import { heading, paragraph, quiet } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import { dateWords } from '../../text/date-words.js';
import type { Answer } from '../answer.js';
import { ledgerSections } from './book-ledger.js';
import { type BookRecord, type BriefRecord, bookSchema, briefSchema, type Made } from './book-record.js';
import { bound, type Section, within } from './book-section.js';
import { briefBlocks } from './overview-layout.js';
import { sheetBlocks } from './say-layout.js';

export { makeBook, makeBrief } from './book-record.js';

/** The brief alone, one side of paper. */
export const brief: Answer<BriefRecord> = {
  kind: 'brief',
  schema: briefSchema,
  layout: ({ briefing, made, overview }) => ({
    title: briefing.title,
    blocks: [...briefBlocks(overview), coverLine(made)],
  }),
};

/** The whole briefing as one document: the brief, a sheet for each issue, then the ledger. */
export const book: Answer<BookRecord> = {
  kind: 'book',
  schema: bookSchema,
  layout: (record) => ({
    title: record.briefing.title,
    blocks: [
      coverLine(record.made),
      ...bound([
        { title: 'In brief', anchor: 'sections/overview', blocks: within(briefBlocks(record.overview)) },
        ...sheetSections(record),
        ...ledgerSections(record),
      ]),
    ],
  }),
  exports: true,
};

/** The sheets by the groups of the brief. */
function sheetSections({ overview, say }: Pick<BookRecord, 'overview' | 'say'>): Section[] {
  const sheets = new Map(say.issues.map((issue) => [issue.id, issue]));
  return overview.groups.map(({ title, issues }, index) => ({
    title: `What can be said: ${title}`,
    anchor: `sections/issues-${index + 1}`,
    blocks: issues.flatMap(({ id, title: name }): Block[] => {
      const sheet = sheets.get(id);
      return [heading(2, name, `issues/${id}`), ...(sheet === undefined ? [] : sheetBlocks(sheet))];
    }),
    entries: issues.map(({ id, title: name }) => ({ address: `issues/${id}`, text: name })),
  }));
}

const coverLine = ({ version, on }: Made): Block =>
  paragraph([quiet(`Made ${dateWords(on)} with briefing ${version}.`)]);
