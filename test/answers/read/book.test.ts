import * as v from 'valibot';
import { expect, test } from 'vitest';
import { book, brief, makeBook, makeBrief } from '../../../src/answers/read/book.js';
import { makeOverview } from '../../../src/answers/read/overview.js';
import { defaultBriefing } from '../../../src/briefing/built-in.js';
import { drawnLines } from '../../support/drawn.js';

const builtIn = defaultBriefing();
const MADE = { version: '1.0.0', on: '2026-01-01' };

test('the brief is the overview with the day that it was made on', () => {
  const record = makeBrief(builtIn, MADE);
  expect(v.parse(brief.schema(), record)).toEqual(record);
  expect(record.overview).toEqual(makeOverview(builtIn, '2026-01-01'));
  expect(drawnLines(brief, record).at(-1)).toBe('Made 1 January 2026 with briefing 1.0.0.');
});

test('the book has the brief, a sheet for each issue, and the ledger', () => {
  const record = makeBook(builtIn, MADE);
  expect(v.parse(book.schema(), record)).toEqual(record);
  const titles = book
    .layout(record)
    .blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
  expect(titles).toEqual([
    'In brief',
    'What can be said: On the agenda, and what Washington wants',
    'What can be said: Progress reported by the State Department, to be discussed on the visit',
    'People',
    'Places',
    'Timeline',
    'Open questions',
    'Every claim',
    'Source',
  ]);
});
