import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInput } from '../../../src/reading/input/index.js';
import { sentencesOf } from '../../../src/reading/sentences.js';

const fixtures = join(import.meta.dirname, 'fixtures');
const read = (name: string) => readInput(readFileSync(join(fixtures, name)), { name });

test.each([
  ['newspaper.html', 'a page with JSON-LD, a cookie banner, a share bar, captions and comments'],
  ['blog.html', 'a page with OpenGraph, headings, a list and a block quotation'],
  ['old-site.html', 'a page in windows-1252 with tables for layout and line breaks for paragraphs'],
  ['two-columns.pdf', 'two columns with hyphens, running heads, page numbers and footnotes'],
  ['slides.pdf', 'slides with titles, bullets and running feet'],
  ['printed-page.pdf', 'a page with a menu, a box that text flows around, and links to other pages'],
  ['news-page.pdf', 'a page with a cookie banner, a menu, offers, related stories and comments'],
  ['two-columns.docx', 'a LibreOffice document with notes and running heads'],
  ['manuscript.docx', 'headings, lists, a table, comments and tracked changes'],
])('the text and the metadata of %s are read correctly: %s', async (name) => {
  const { text, details } = await read(name);
  await expect(text).toMatchFileSnapshot(join(fixtures, `${name}.txt`));
  await expect(`${JSON.stringify(details, null, 2)}\n`).toMatchFileSnapshot(join(fixtures, `${name}.json`));
});

/** Returns the sentences that can contain claims, with normalized quotation marks. */
const sentencesIn = (text: string): string[] =>
  sentencesOf(text)
    .filter(({ kind }) => kind === 'prose' || kind === 'title')
    .map(({ start, end }) =>
      text.slice(start, end).replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll('—', '-'),
    );

test.each([
  ['newspaper.html', 'crane'],
  ['old-site.html', 'korea'],
  ['two-columns.pdf', 'nasa'],
  ['two-columns.docx', 'nasa'],
])('%s yields the same sentences as its source', async (name, source) => {
  const original = await read(`source/${source}.txt`);
  expect(sentencesIn((await read(name)).text)).toEqual(sentencesIn(original.text));
});

test.each(['newspaper.html', 'blog.html', 'two-columns.pdf', 'manuscript.docx'])(
  'the text of %s has the same sentences when read again',
  async (name) => {
    const { text } = await read(name);
    const again = await readInput(Buffer.from(text), { name });
    expect(sentencesIn(again.text)).toEqual(sentencesIn(text));
  },
);
