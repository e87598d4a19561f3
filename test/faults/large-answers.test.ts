import { expect, test } from 'vitest';
import type { Document, TableBlock } from '../../src/document/document.js';
import { csv } from '../../src/render/csv.js';
import { type DrawnFormat, rendererOf } from '../../src/render/index.js';
import { printed } from '../../src/render/json.js';
import { inBatches, type Pieces } from '../../src/system/streams/pieces.js';

/** Tests that answers longer than the maximum length of a string are rendered in small pieces. */
const LONGEST_STRING = 2 ** 29 - 24;
const LARGEST_PIECE = 4 * 2 ** 20;

const WORDS = 'The fees of the port go up, the ministry said. '.repeat(40);
const ROWS = 400;
const TABLES = 750;

const row = [[{ kind: 'text', text: WORDS }], [{ kind: 'text', text: 'c1' }]] as const;
const table: TableBlock = {
  kind: 'table',
  label: 'Claims',
  columns: [
    { label: 'Claim', size: 'fill' },
    { label: 'Id', size: 'fit' },
  ],
  rows: Array(ROWS).fill(row),
};
const document: Document = {
  title: 'Talks',
  language: 'en',
  data: { kind: 'test', version: 1 },
  blocks: Array(TABLES).fill(table),
};

const drawn = async (format: DrawnFormat): Promise<Pieces> =>
  (await rendererOf(format))(document, { width: 80, color: false, unicode: true });

function measured(pieces: Pieces) {
  let length = 0;
  let largest = 0;
  for (const batch of inBatches(pieces)) {
    length += batch.length;
    largest = Math.max(largest, batch.length);
  }
  return { isLonger: length > LONGEST_STRING, isInPieces: largest < LARGEST_PIECE };
}

const LONG = { isLonger: true, isInPieces: true };

test.each<DrawnFormat>(['html', 'markdown', 'plain'])(
  'a huge answer is rendered in pieces: %s',
  async (format) => {
    expect(measured(await drawn(format))).toEqual(LONG);
  },
);

test('a huge answer is rendered in pieces: JSON', () => {
  const rows = Array.from({ length: TABLES }, () => Array(ROWS).fill({ text: WORDS, id: 'c1' }));
  expect(measured(printed({ kind: 'test', version: 1, rows }))).toEqual(LONG);
});

test('a huge answer is rendered in pieces: CSV', () => {
  expect(measured(csv({ columns: ['Claim', 'Id'], rows: Array(TABLES * ROWS).fill([WORDS, 'c1']) }))).toEqual(
    LONG,
  );
});
