import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { defaultBriefing } from '../../src/briefing/built-in.js';
import { csv } from '../../src/render/csv.js';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

/** Parses rows with an independent parser, which is strict about quotes and the number of cells. */
const records = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, record_delimiter: '\r\n' });
const rows = (text: string): string[][] => parse(text, { record_delimiter: '\r\n' });

const briefing = defaultBriefing();

test('the timeline has one row per event, with its standing', async () => {
  const events = records((await run(['timeline', '--format', 'csv'])).stdout);
  const byId = [...briefing.all('events')].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(events.map((row) => [row.Id, row.Status, row.Standing]).sort()).toEqual(
    byId.map(({ id, status, claims }) => [id, status, briefing.standingOf(claims)]),
  );
});

describe('the file follows RFC 4180', () => {
  const sheet = (...cells: string[]) => csv({ columns: ['A, "B"', 'C'], rows: [cells] });

  test('with CRLF line endings, and with quotes if needed', () => {
    expect(sheet('x', 'y "z", w')).toBe('"A, ""B""",C\r\nx,"y ""z"", w"\r\n');
  });

  test('with spaces in place of line breaks in values, so that each row is one line', () => {
    expect(rows(sheet('one\r\ntwo', 'three\nfour'))[1]).toEqual(['one<U+000D> two', 'three four']);
  });

  test('with a header even if there are no rows', () => {
    expect(csv({ columns: ['A', 'B'], rows: [] })).toBe('A,B\r\n');
  });
});

describe('a cell', () => {
  const cellOf = (words: string) => rows(csv({ columns: ['A', 'B'], rows: [[words, 'x']] }))[1]?.[0];

  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r=1', '<U+000D>=1'],
    ['\n=1', "'=1"],
    ['  =1', "'=1"],
    ['＝1', "'＝1"],
    ['a;=1+1', "a;'=1+1"],
    ['a; "=1+1"', 'a; "\'=1+1"'],
    ['a=1-1+@', 'a=1-1+@'],
    ['\u0000=1', '<U+0000>=1'],
  ])('with %j is written as %j, which a spreadsheet does not treat as a formula', (words, expected) => {
    expect(cellOf(words)).toBe(expected);
  });

  test('is written unchanged in JSON', async () => {
    const own = exampleJson((file) => Object.assign(file.events[0] ?? {}, { title: '=1+1' }));
    const world = { files: { 'own.json': own } };
    const json = await run(['-b', 'own.json', 'timeline', '--format', 'json'], world);
    const sheet = await run(['-b', 'own.json', 'timeline', '--format', 'csv'], world);
    expect(JSON.parse(json.stdout).phases[0].events[0].title).toBe('=1+1');
    expect(records(sheet.stdout)[0]?.Event).toBe("'=1+1");
  });
});
