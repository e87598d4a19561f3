import * as v from 'valibot';
import { Briefing } from '../../briefing/briefing.js';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { next, paragraph, table } from '../../document/build.js';
import { errorsOf, openIn } from '../../drafting/review/accept.js';
import type { Findings } from '../../drafting/review/findings.js';
import { addressOf, type Item, itemsOf, PART_NAMES, type Part, partOf } from '../../drafting/review/items.js';
import { shellFile } from '../../text/shell.js';
import type { Answer, Layout } from '../answer.js';
import { columnsOf } from '../shared/columns.js';
import { counted } from '../shared/inlines.js';
import { headOf } from '../shared/records.js';
import { count, recordHead, words } from '../shared/schema.js';

/** The progress of a review, for `briefing review --summary`. */

const numbers = { entries: count, open: count, withFindings: count, withErrors: count };

const schema = () =>
  v.strictObject({
    ...recordHead('review-summary'),
    path: words,
    parts: v.array(v.strictObject({ part: v.picklist(PART_NAMES), ...numbers })),
    ...numbers,
  });

export type ReviewSummary = v.InferOutput<ReturnType<typeof schema>>;

/** @param findings the findings of the checks, by entry address */
export function makeReviewSummary(file: BriefingFile, findings: Findings, path: string): ReviewSummary {
  const left = openIn({ file, findings });
  const counts = (part?: Part) => {
    const isCounted = (item: Item) => part === undefined || partOf(item) === part;
    const open = left.filter(isCounted);
    const entries = itemsOf(file).filter(isCounted);
    return {
      entries: entries.length,
      open: open.length,
      withFindings: entries.filter((item) => findings.has(addressOf(item))).length,
      withErrors: open.filter((item) => errorsOf(findings, item).length > 0).length,
    };
  };
  return {
    ...headOf(new Briefing(file), 'review-summary'),
    path,
    parts: PART_NAMES.map((part) => ({ part, ...counts(part) })).filter(({ entries }) => entries > 0),
    ...counts(),
  };
}

const COLUMNS = columnsOf({
  Part: 'fill',
  Entries: 'fit',
  Open: 'fit',
  'With findings': 'fit',
  'With errors': 'fit',
});

const rowsOf = ({ parts }: ReviewSummary): string[][] =>
  parts.map(({ part, entries, open, withFindings, withErrors }) =>
    [part, entries, open, withFindings, withErrors].map(String),
  );

/** The checks can still have questions about entries that have been reviewed. */
const doneWords = ({ withFindings }: ReviewSummary): string =>
  withFindings === 0
    ? 'Everything has been reviewed.'
    : `Everything has been reviewed; the checks still ask about ${counted(withFindings, 'entry', 'entries')}.`;

function layout(record: ReviewSummary): Layout {
  const { open, entries, path } = record;
  const done =
    open === 0 ? doneWords(record) : `${open} of ${entries} entries ${open === 1 ? 'is' : 'are'} open.`;
  return {
    title: 'Review',
    blocks: [
      paragraph(done),
      table('Open entries', COLUMNS, rowsOf(record)),
      next(open === 0 ? `briefing validate ${shellFile(path)}` : `briefing review ${shellFile(path)}`),
    ],
  };
}

const tableOf = (record: ReviewSummary) => ({
  columns: COLUMNS.map(({ label }) => label),
  rows: rowsOf(record),
});

export const reviewSummary: Answer<ReviewSummary> = {
  kind: 'review-summary',
  schema,
  layout,
  table: tableOf,
};
