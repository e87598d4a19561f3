import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/reading/input/index.js';
import { readText } from '../../src/reading/read.js';
import { makePdf } from '../reading/input/make-pdf.js';
import { makeZip } from '../reading/input/make-zip.js';

const SENTENCE = 'The harbor bridge will stay closed until Friday, the port authority said on Monday.';
const PROSE = `<p>${SENTENCE} ${SENTENCE}</p>`.repeat(5);
const TEXT = Array(5).fill(`${SENTENCE} ${SENTENCE}`).join('\n\n');

const read = async (content: string | Uint8Array): Promise<string> => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return (await readInput(bytes, { name: 'news' })).text.trim();
};

/** These pages would take minutes in quadratic time, or overflow the stack of a recursive function. */
describe('a page is read', () => {
  test.each([
    ['with 5 MB of script', `<script>${'if (a < b) { x("<p>") } '.repeat(200_000)}</script>`],
    ['nested 100,000 deep', '<div>'.repeat(100_000)],
    ['with 100,000 nested bold elements', '<b></b>'.repeat(100_000)],
    ['with comments that never end', '<!-- '.repeat(200_000)],
    ['with tags that never end', '<a '.repeat(500_000)],
    ['with html tags that never end', '<html '.repeat(500_000)],
    [
      'with a million brackets as JSON-LD',
      `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>`,
    ],
    ['with 65,000 author elements', '<meta name="author" content=" ">'.repeat(65_000)],
    ['with 65,000 empty elements', '<div></div>'.repeat(65_000)],
    ['with 20,000 links', '<ul><li><a href="/x">Ferry fails again</a></li></ul>'.repeat(20_000)],
  ])('%s', async (_, extra) =>
    expect(await read(`<html><body><article>${PROSE}</article>${extra}`)).toBe(TEXT),
  );

  test('with 5 MB without a period', async () => {
    const long = 'word and '.repeat(500_000).trim();
    expect(await read(`<html><body><article>${PROSE}<p>${long}</p></article>`)).toBe(`${TEXT}\n\n${long}`);
  });

  test('with quotations nested 1,000 deep', async () =>
    expect(await read(`<article>${PROSE}${'<blockquote>'.repeat(1000)}<p>${SENTENCE}`)).toBe(
      `${TEXT}\n\n> ${SENTENCE}`,
    ));
});

test('a PDF file of 200 pages is read', async () => {
  const page = `${SENTENCE}\n${SENTENCE}`;
  const lines = (await read(makePdf(Array(200).fill(page)))).split(SENTENCE);
  expect(lines).toHaveLength(401);
});

const docx = (paragraph: string, count: number) => {
  const body = `<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`.repeat(count);
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return makeZip({ 'word/document.xml': xml });
};

test('a DOCX file of 5,000 paragraphs is read', async () =>
  expect((await read(docx(SENTENCE, 5000))).split('\n\n')).toHaveLength(5000));

test('more than 10 MB of text is refused, whether it is compressed or in a page', async () => {
  const reason = 'cannot read news: it has more than 10 MB of text (use only part of the file)';
  const paragraph = `${SENTENCE} `.repeat(260);
  await expect(read(docx(paragraph, 500))).rejects.toThrow(reason);
  await expect(read(`<article>${`<p>${paragraph}</p>`.repeat(500)}</article>`)).rejects.toThrow(reason);
});

describe('a plain text is read', () => {
  test.each([
    ['that repeats one word 65,000 times', 'said '.repeat(65_000)],
    ['with quotation marks that never close', '“He said that it was '.repeat(50_000)],
    ['of 5 MB without a period', 'the minister of Norland said that it is and '.repeat(113_000)],
    ['with parentheses nested 1,000 deep', `${'('.repeat(1000)}${SENTENCE}${')'.repeat(1000)}`],
    ['with quotation marks nested 1,000 deep', '“‘'.repeat(1000) + SENTENCE],
  ])('%s', async (_, text) => {
    const { sentences } = await readText(await readInput(Buffer.from(text), { name: 'news' }));
    expect(sentences.length).toBeGreaterThan(0);
  });
});
