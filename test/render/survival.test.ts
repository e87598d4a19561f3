import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../src/answers/answer.js';
import { book, makeBook } from '../../src/answers/read/book/book.js';
import { claims, makeClaims } from '../../src/answers/read/claims/claims.js';
import { Briefing } from '../../src/briefing/briefing.js';
import { defaultBriefing } from '../../src/briefing/built-in.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { EXPORTS } from '../../src/exports/index.js';
import { csv } from '../../src/render/csv.js';
import { FORMATS, type FormatName, isDrawn, isExport, rendererOf } from '../../src/render/index.js';
import { printed } from '../../src/render/json.js';
import { clean } from '../../src/text/clean.js';
import { everyNode, parsed, wordsOf } from './markdown-reader.js';

/**
 * Tests that every format preserves standings, hedges and attributions. Every claim is written in each format
 * and read back, with an independent parser if there is one, and must be found in one record together with
 * its standing, hedge and attribution.
 */

/** Splits the output into records; each claim must be found in one of them. */
type Reading = (written: string) => readonly string[];

interface Case {
  readonly format: FormatName;
  readonly read: Reading;
}

const CASES: readonly Case[] = [
  { format: 'plain', read: (written) => written.split('\n\n') },
  { format: 'terminal', read: (written) => written.split(/\n(?=\S)/).map(columnAfterColumn) },
  { format: 'markdown', read: (written) => listItems(written) },
  { format: 'json', read: (written) => claimsIn(JSON.parse(written), 'attributedTo') },
  { format: 'jsonld', read: (written) => claimsIn(JSON.parse(written), 'creditText') },
  {
    format: 'csv',
    read: (written) =>
      (parse(written, { columns: true }) as Record<string, string>[]).map((row) =>
        Object.values(row).join(' '),
      ),
  },
  {
    format: 'calendar',
    read: (written) => descriptions(written).flatMap((text) => text.split('\n')),
  },
];

/** Puts the lines of a label before the lines of the text beside the label, so that both can be read. */
function columnAfterColumn(record: string): string {
  const indent = /^.*? {2,}/.exec(record)?.[0].length ?? 0;
  const lines = record.split('\n');
  return [...lines.map((line) => line.slice(0, indent)), ...lines.map((line) => line.slice(indent))].join(
    ' ',
  );
}

/** Returns the text of each list item, as a parser of GitHub Flavored Markdown reads it. */
const listItems = (written: string): string[] =>
  parsed(written)
    .flatMap(everyNode)
    .filter(({ type }) => type === 'listItem')
    .map(wordsOf);

/** Returns every object with a text and an attribution, as one line of JSON. */
function claimsIn(data: unknown, attribution: string): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const isClaim = attribution in data && 'text' in data;
  return [
    ...(isClaim ? [JSON.stringify(data)] : []),
    ...Object.values(data).flatMap((value) => claimsIn(value, attribution)),
  ];
}

const descriptions = (written: string): string[] =>
  new ICAL.Component(ICAL.parse(written))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('description')));

/** Returns all words of a record on one line, so that wrapping does not matter. */
const oneLine = (text: string) => clean(text).replace(/\s+/g, ' ');

/** Adds an event that has every claim, for formats that contain only events. */
const withOneEvent = (file: BriefingFile): BriefingFile => ({
  ...file,
  events: [
    {
      id: 'all',
      title: 'All',
      kind: 'action',
      status: 'planned',
      when: '2031-01-01',
      claims: file.claims.map(({ id }) => id),
    },
  ],
});

const MADE = { version: '1.2.3', on: '2031-05-04' };
const briefing = new Briefing(withOneEvent(structuredClone(defaultBriefing().file)));
const ledger = makeClaims(briefing, briefing.all('claims'));

/** Writes the book, the list of claims, or an export of the whole briefing, depending on the format. */
async function written(format: FormatName): Promise<string> {
  if (isExport(format)) {
    const made = (await EXPORTS[format]())(briefing, { now: new Date(0) });
    return made.ok ? made.text : made.reason;
  }
  if (isDrawn(format)) {
    const page = documentOf(book, makeBook(briefing, MADE));
    return (await rendererOf(format))(page, { width: 10_000, color: false, unicode: true });
  }
  return format === 'csv' && claims.table ? csv(claims.table(ledger)) : printed(ledger);
}

describe.each(CASES)('in $format', ({ format, read }) => {
  test('every claim is next to its standing, its hedge and its attribution', async () => {
    const records = read(await written(format)).map(oneLine);
    const lost = ledger.claims.filter(({ text, standing, hedge = '', voice, attributedTo, at }) => {
      // A document names the source's own voice once for all claims.
      const origin = isDrawn(format) && voice.name === undefined ? '' : attributedTo;
      const needed = [text, standing, hedge, origin, at].map((words) =>
        format.startsWith('json') ? escaped(words) : words,
      );
      return !records.some((record) => needed.every((words) => record.includes(words)));
    });
    expect([ledger.claims.length > 50, lost]).toEqual([true, []]);
  });
});

const escaped = (words: string) => JSON.stringify(words).slice(1, -1);

test('every format is checked except HTML, which has a separate test', () => {
  const looked = CASES.map(({ format }) => format as string);
  expect(Object.keys(FORMATS).filter((format) => format !== 'html' && !looked.includes(format))).toEqual([]);
});
