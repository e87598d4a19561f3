import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/reading/input/index.js';
import { makePdf } from '../reading/input/make-pdf.js';
import { makeZip } from '../reading/input/make-zip.js';

const SENTENCE = 'The harbor bridge will stay closed until Friday, the port authority said on Monday.';
const PROSE = `<p>${SENTENCE} ${SENTENCE}</p>`.repeat(5);
const TEXT = Array(5).fill(`${SENTENCE} ${SENTENCE}`).join('\n\n');

const read = async (content: string | Uint8Array): Promise<string> => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return (await readInput(bytes, { name: 'news' })).text.trim();
};

/** Each of these would take minutes, or the stack, if it were read in more than linear time or by recursion. */
describe('a page', () => {
  test.each([
    ['with 5 MB of script', `<script>${'if (a < b) { x("<p>") } '.repeat(200_000)}</script>`],
    ['nested 100,000 deep', '<div>'.repeat(100_000)],
    ['of 100,000 bold elements in each other', '<b></b>'.repeat(100_000)],
    ['of comments that never end', '<!-- '.repeat(200_000)],
    ['of tags that never end', '<a '.repeat(500_000)],
    [
      'with a million brackets as JSON-LD',
      `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>`,
    ],
    ['with one name of an author 65,000 times', '<meta name="author" content=" ">'.repeat(65_000)],
    ['with 65,000 empty elements', '<div></div>'.repeat(65_000)],
    ['with 20,000 links', '<ul><li><a href="/x">Ferry fails again</a></li></ul>'.repeat(20_000)],
  ])('%s', async (_, extra) =>
    expect(await read(`<html><body><article>${PROSE}</article>${extra}`)).toBe(TEXT),
  );

  test('with 5 MB without a full stop', async () => {
    const long = 'word and '.repeat(500_000).trim();
    expect(await read(`<html><body><article>${PROSE}<p>${long}</p></article>`)).toBe(`${TEXT}\n\n${long}`);
  });

  test('with quotations nested 1,000 deep', async () =>
    expect(await read(`<article>${PROSE}${'<blockquote>'.repeat(1000)}<p>${SENTENCE}`)).toBe(
      `${TEXT}\n\n> ${SENTENCE}`,
    ));
});

test('a PDF file of 200 pages', async () => {
  const page = `${SENTENCE}\n${SENTENCE}`;
  const lines = (await read(makePdf(Array(200).fill(page)))).split(SENTENCE);
  expect(lines).toHaveLength(401);
});

test('a DOCX file of 5,000 paragraphs', async () => {
  const body = `<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`.repeat(5000);
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  expect((await read(makeZip({ 'word/document.xml': xml }))).split('\n\n')).toHaveLength(5000);
});
