import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInput } from '../../../src/reading/input/index.js';

const fixtures = join(import.meta.dirname, 'fixtures');
const read = (name: string) => readInput(readFileSync(join(fixtures, name)), { name });

test.each([
  ['newspaper.html', 'a page with JSON-LD, a cookie banner, a share bar, captions and comments'],
  ['blog.html', 'a page with OpenGraph, headings, a list and a block quotation'],
  ['old-site.html', 'a page in windows-1252 with tables for layout and line breaks for paragraphs'],
  ['two-columns.pdf', 'two columns with hyphens, running heads, page numbers and footnotes'],
  ['slides.pdf', 'slides with titles, bullets and running feet'],
  ['two-columns.docx', 'a document of LibreOffice with notes and running heads'],
  ['manuscript.docx', 'headings, lists, a table, comments and tracked changes'],
])('%s: %s', async (name) => {
  const { text, details } = await read(name);
  await expect(text).toMatchFileSnapshot(join(fixtures, `${name}.txt`));
  await expect(`${JSON.stringify(details, null, 2)}\n`).toMatchFileSnapshot(join(fixtures, `${name}.json`));
});
