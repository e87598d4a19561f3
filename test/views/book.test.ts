import { expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import { FORMATS, type FormatName } from '../../src/render/index.js';
import { bookView } from '../../src/views/book.js';
import { briefBookView } from '../../src/views/book-brief.js';
import { exampleBriefing, exampleFile } from '../support/example.js';
import { run } from '../support/fake-io.js';

const MADE = { version: '1.2.3', on: '2031-05-04' };
const book = () => bookView(exampleBriefing(), MADE);

test('the book holds the whole briefing, part by part, and its contents lead to each part', () => {
  const { blocks } = book();
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block] : []));
  expect(headings.map(({ text }) => text)).toEqual([
    'Overview',
    'How to read the standings',
    'Itinerary',
    'People',
    'On the table',
    'Reported progress',
    'Timeline',
    'Places',
    'Every claim',
    'What the source leaves open',
    'Source',
    'About this book',
  ]);
  const [contents] = blocks.flatMap((block) => (block.kind === 'contents' ? [block] : []));
  expect(contents?.entries.map(({ address }) => address)).toEqual(headings.map(({ anchor }) => anchor));
});

test('every entry of the contents has a heading with its anchor', () => {
  const { blocks } = book();
  const anchors = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : [])));
  const entries = blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : []));
  const addresses = entries.flatMap(({ address, entries = [] }) => [
    address,
    ...entries.map((one) => one.address),
  ]);
  expect(addresses.filter((address) => !anchors.has(address))).toEqual([]);
});

test('every claim stands in the book with its standing and its voice, in every format', async () => {
  const document = book();
  const lines = document.blocks.flatMap((block) => (block.kind === 'claims' ? block.claims : []));
  const ids = new Set(lines.map(({ id }) => id));
  expect([...ids].sort()).toEqual(exampleFile().claims.map(({ id }) => id));
  for (const format of ['plain', 'markdown'] satisfies FormatName[]) {
    const text = (await FORMATS[format].load())(document, { width: 80, color: false, unicode: true });
    const missing = lines.filter(
      (line) => ![line.text, line.standing, line.attribution].every((words) => text.includes(words)),
    );
    expect({ format, missing }).toEqual({ format, missing: [] });
  }
});

test('its data holds what every command gives', () => {
  expect(Object.keys(book().data).sort()).toMatchInlineSnapshot(`
    [
      "asOf",
      "briefing",
      "claims",
      "events",
      "gaps",
      "issues",
      "kind",
      "made",
      "people",
      "places",
      "questions",
      "sources",
      "standings",
      "summary",
      "ties",
      "version",
    ]
  `);
});

test('the colophon says with which version and on which day it was made', async () => {
  const { stdout } = await run(['book', '--format', 'plain'], { now: new Date('2031-05-04T10:00:00Z') });
  expect(stdout.split('\n').filter((line) => /^(Made with|On):/.test(line))).toEqual([
    'Made with: briefing 0.1.0',
    'On: 2031-05-04',
  ]);
});

test('the brief of a briefing with many issues says how many it leaves to the whole book', async () => {
  const file = exampleFile();
  const [issue] = file.issues;
  if (issue)
    file.issues = Array.from({ length: 40 }, (_, index) => ({ ...issue, id: `issue-${index}`, related: [] }));
  file.claims = file.claims.map((claim) => ({ ...claim, about: ['sudland'] }));
  file.positions = [];
  file.gaps = [];
  file.notes = [];
  const { blocks } = briefBookView(new Briefing(file), MADE);
  expect(blocks.filter((block) => block.kind === 'paragraph')).toContainEqual({
    kind: 'paragraph',
    content: [{ kind: 'text', text: 'And 28 issues more, in the whole book.' }],
  });
});
