import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { builtInBriefing } from '../../src/briefing/built-in.js';
import { column, table } from '../../src/document/build.js';
import type { Block, Document } from '../../src/document/document.js';
import type { Entry } from '../../src/document/entries.js';
import type { ClaimLine } from '../../src/document/inline.js';
import { csv, csvLimits } from '../../src/render/exchange/csv.js';
import { run } from '../support/fake-io.js';

const OPTIONS = { width: 80, color: false, unicode: true };
const documentOf = (blocks: readonly Block[], entries?: readonly Entry[]): Document => ({
  title: 'Harbour',
  language: 'en',
  data: { kind: 'test', version: 1 },
  blocks,
  ...(entries ? { entries } : {}),
});

/** Records as an independent parser reads them, which is strict about quotes and the number of cells. */
const records = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, record_delimiter: '\r\n' });
const rows = (text: string): string[][] => parse(text, { record_delimiter: '\r\n' });

const printed = async (...args: string[]) => records((await run([...args, '--format', 'csv'])).stdout);
const briefing = builtInBriefing('blinken-beijing');

describe('a sheet has what the briefing has', () => {
  test('the agenda is one table of both tracks, with standing and attribution for each line', async () => {
    const agenda = await printed('agenda');
    expect(agenda.map((row) => [row['No.'], row.Id, row.Track, row.Standing, row['Attributed to']])).toEqual([
      ['1', 'middle-east', 'On the table', 'likely', 'the article'],
      ['2', 'ukraine', 'On the table', 'stated', 'the article'],
      ['3', 'taiwan', 'On the table', 'stated', 'the article'],
      ['4', 'trade', 'On the table', 'expected', 'an unnamed voice, in the article'],
      ['5', 'counternarcotics', 'Where progress is reported', 'aim', 'the article'],
      ['6', 'military', 'Where progress is reported', 'perceived', 'an unnamed voice, in the article'],
      ['7', 'ai', 'Where progress is reported', 'planned', 'the article'],
      ['8', 'exchanges', 'Where progress is reported', 'aim', 'the article'],
    ]);
  });

  test('issues are their claims, each once', async () => {
    const ids = briefing.all('issues').map(({ id }) => id);
    const claims = await printed('issue', ...ids);
    const expected = new Set(ids.flatMap((id) => briefing.claimsAbout(id)));
    expect(claims.map((row) => [row.Claim, row.Text, row.Standing, row['Hedge word'], row.Place])).toEqual(
      [...expected].map(({ id, text, standing, cue = '', at }) => [id, text, standing, cue, at]),
    );
  });

  test('the timeline is its events', async () => {
    const events = await printed('timeline');
    const byId = [...briefing.all('events')].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(events.map((row) => [row.Id, row.Status, row.Standing]).sort()).toEqual(
      byId.map(({ id, status, claims }) => [id, status, briefing.standingOf(claims)]),
    );
  });

  test('people and places are all there', async () => {
    expect((await printed('people')).map(({ Id }) => Id)).toEqual(briefing.all('people').map(({ id }) => id));
    expect((await printed('places')).map(({ Id }) => Id)).toEqual(briefing.all('places').map(({ id }) => id));
  });
});

describe('the bytes are those of RFC 4180', () => {
  const sheet = (...cells: string[]) =>
    csv(documentOf([table('T', [column('A, "B"', 'fit'), column('C', 'fit')], [cells])]), OPTIONS);

  test('with CRLF at each end of a line and quotes where they are needed', () => {
    expect(sheet('x', 'y "z", w')).toBe('"A, ""B""",C\r\nx,"y ""z"", w"\r\n');
  });

  test('and a line break in a value is a space, so that a row stays one line', () => {
    expect(rows(sheet('one\r\ntwo', 'three\nfour'))[1]).toEqual(['one<U+000D> two', 'three four']);
  });
});

describe('cells are inert in a spreadsheet', () => {
  const cellOf = (words: string) => {
    const [, row = []] = rows(
      csv(documentOf([table('T', [column('A', 'fit'), column('B', 'fit')], [[words, 'x']])]), OPTIONS),
    );
    return row[0];
  };

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
  ])('%j is written as %j', (words, expected) => {
    expect(cellOf(words)).toBe(expected);
  });

  test('while JSON keeps the words exactly', async () => {
    const { exampleJson } = await import('../support/example.js');
    const own = exampleJson((file) => Object.assign(file.places[0] ?? {}, { name: '=1+1' }));
    const world = { files: { 'own.json': own } };
    const json = await run(['-b', 'own.json', 'places', '--format', 'json'], world);
    const sheet = await run(['-b', 'own.json', 'places', '--format', 'csv'], world);
    expect(JSON.parse(json.stdout).places[0].name).toBe('=1+1');
    expect(records(sheet.stdout)[0]?.Place).toBe("'=1+1");
  });
});

describe('what is no single table says so', () => {
  test('several kinds of things end with 2', async () => {
    const { exitCode, stdout, stderr } = await run(['overview', '--format', 'csv']);
    expect([exitCode, stdout, stderr]).toEqual([
      2,
      '',
      'briefing: CSV is for one table, and this answer is none: it holds several tables (issues, events) (use --format json or markdown, or ask for a list: agenda, people, places, timeline)\n',
    ]);
  });

  test('a list that is empty ends with 1', async () => {
    const { exitCode, stdout, stderr } = await run(['agenda', '--standing', 'alleged', '--format', 'csv']);
    expect([exitCode, stdout, stderr]).toEqual([
      1,
      '',
      'briefing: there is nothing to put in a table (ask for more, or use --format json)\n',
    ]);
  });
});

describe('a view without records is written from its blocks', () => {
  const two = [column('A', 'fit'), column('B', 'fit')];
  const claim: ClaimLine = {
    id: 'c1',
    text: 'Fees rise.',
    standing: 'alleged',
    softness: 8,
    use: 'not as fact',
    tone: 'doubtful',
    attribution: 'an unnamed voice, in the report',
    source: 'report',
    at: '0.P1.s1',
  };

  test('tables of the same columns become one, each row behind the label of its own', () => {
    const document = documentOf([table('First', two, [['1', '2']]), table('Second', two, [['3', '4']])]);
    expect(rows(csv(document, OPTIONS))).toEqual([
      ['Part', 'A', 'B'],
      ['First', '1', '2'],
      ['Second', '3', '4'],
    ]);
  });

  test('claims have their standing and attribution in columns', () => {
    expect(records(csv(documentOf([{ kind: 'claims', claims: [claim] }]), OPTIONS))).toEqual([
      {
        Claim: 'c1',
        Text: 'Fees rise.',
        Standing: 'alleged',
        'Hedge word': '',
        'Attributed to': 'an unnamed voice, in the report',
        Source: 'report',
        Place: '0.P1.s1',
        Remarks: '',
      },
    ]);
  });

  test('tables of different columns are refused, and so is a table beside claims', () => {
    const different = documentOf([table('First', two, []), table('Second', two.slice(1), [])]);
    const mixed = documentOf([table('First', two, []), { kind: 'claims', claims: [claim] }]);
    for (const document of [different, mixed, documentOf([])])
      expect(csvLimits(document).refusal?.because).toBe('wrong command');
  });
});
