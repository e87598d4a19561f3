import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../src/errors.js';
import { readInput } from '../../../src/reading/input/index.js';
import { makePdf } from './make-pdf.js';
import { makeZip } from './make-zip.js';

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'fixtures', name));

/**
 * Returns the reason why a text is rejected, without the name of the text. The error must be one line with exit code 3.
 */
async function refusal(content: string | Uint8Array, name = 'news'): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const error: unknown = await readInput(bytes, { name }).then(
    () => 'it was read',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Unreadable);
  const { message, exitCode } = error as Unreadable;
  expect(exitCode).toBe(3);
  expect(message).not.toMatch(/[\x00-\x1f]/);
  return message.replace(`cannot read ${name}: `, '');
}

const document = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

describe('the program rejects', () => {
  test.each([
    ['an empty file', '', 'it is empty (give a file with text in it)'],
    ['a picture', '\x89PNG\r\n', 'it is a picture (give the text itself)'],
    [
      'an RTF file',
      '{\\rtf1\\ansi The bridge is closed.}',
      'it is an RTF file (save it as DOCX, PDF or plain text)',
    ],
    [
      'a web archive',
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n',
      'it is a web archive (MHTML) (save the page as HTML, or print it to PDF)',
    ],
  ])('%s', async (_, content, reason) => expect(await refusal(Buffer.from(content, 'latin1'))).toBe(reason));

  test('an old Word file', async () =>
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe(
      'it is an old Word file, or one with a password (save it as DOCX, PDF or plain text)',
    ));

  test('a file of more than 50 MB', async () =>
    expect(await refusal(new Uint8Array(50 * 1024 * 1024 + 1))).toBe(
      'it is larger than 50 MB (use only part of the file)',
    ));

  test('an empty file whose name contains escape sequences, which the error message makes visible', async () => {
    const name = 'a\u001b]0;b\u0007.html';
    await expect(readInput(new Uint8Array(), { name })).rejects.toThrow(
      'cannot read a<U+001B>]0;b<U+0007>.html: it is empty',
    );
  });
});

describe('a PDF file', () => {
  test('is rejected if it has no text', async () =>
    expect(await refusal(makePdf([]))).toBe(
      'its pages are pictures without text (run text recognition, OCR, on it first)',
    ));

  test('is rejected if it is encrypted', async () =>
    expect(await refusal(fixture('encrypted.pdf'))).toBe(
      'it is encrypted (open it with its password and save a copy without one)',
    ));

  test.each([
    ['it is truncated', '%PDF-1.7\n1 0 obj\n<< /Type /Cat'],
    ['it has only a header', '%PDF-1.4'],
  ])('is rejected if %s', async (_, content) =>
    expect(await refusal(content)).toBe('it is damaged or incomplete (get the file again)'),
  );

  test('is read despite a broken cross-reference table', async () => {
    const whole = Buffer.from(makePdf(['The bridge over the harbor is closed until Friday.'])).toString(
      'latin1',
    );
    const broken = whole
      .replace(/startxref\n\d+/, 'startxref\n99999')
      .replace(/\d{10} 00000 n/g, '0000000007 00000 n');
    const { text } = await readInput(Buffer.from(broken, 'latin1'), { name: 'news' });
    expect(text).toBe('The bridge over the harbor is closed until Friday.\n');
  });
});

describe('a DOCX file', () => {
  test.each([
    [
      'it has no document',
      { '[Content_Types].xml': '<Types/>' },
      'there is no document in it (save it again from the word processor)',
    ],
    [
      'it is a different kind of archive',
      { 'a.txt': 'text' },
      'it is a ZIP archive without a document (unpack it and give the file inside)',
    ],
    [
      'it is a spreadsheet',
      { '[Content_Types].xml': '', 'xl/workbook.xml': '' },
      'it is a spreadsheet (give the text itself)',
    ],
    [
      'it is an OpenDocument file',
      { mimetype: '', 'content.xml': '' },
      'it is an OpenDocument file (save it as DOCX or PDF)',
    ],
    [
      'it has no text',
      { 'word/document.xml': document('<w:p/>') },
      'there is no text in it (give a file with text in it)',
    ],
    [
      'its XML is invalid',
      { 'word/document.xml': '<w:document' },
      'it is damaged or incomplete (get the file again)',
    ],
  ])('is rejected if %s', async (_, parts, reason) => expect(await refusal(makeZip(parts))).toBe(reason));

  test('is rejected if it is truncated', async () =>
    expect(await refusal(fixture('manuscript.docx').subarray(0, 5000))).toBe(
      'it is damaged or incomplete (get the file again)',
    ));

  const bomb = deflateRawSync(Buffer.alloc(100_000_000, ' '));
  const tooLarge = 'it is too large when decompressed (use only part of the file, or its text)';

  test('is rejected without decompression if it declares a huge size', async () =>
    expect(await refusal(makeZip({ 'word/document.xml': { packed: bomb, size: 100_000_000 } }))).toBe(
      tooLarge,
    ));

  test('is decompressed only up to the limit if it declares a false size', async () =>
    expect(await refusal(makeZip({ 'word/document.xml': { packed: bomb, size: 1000 } }))).toBe(tooLarge));

  test.each(['<w:p/>', '<w:p a="" b=""/>'])(
    'is rejected before parsing if it has half a million elements like %s',
    async (element) =>
      expect(await refusal(makeZip({ 'word/document.xml': document(element.repeat(500_000)) }))).toBe(
        tooLarge,
      ),
  );
});

describe('an HTML page is rejected', () => {
  const page = (title: string, body: string) =>
    `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;

  test('if it is an error page', async () =>
    expect(
      await refusal(
        page(
          '404',
          '<h1>Page not found</h1><p>Sorry, we cannot find the page that you asked for. It may have moved, or it may never have been here. Try the search, or go back to our home page for the latest news.</p>',
        ),
      ),
    ).toBe('it is an error page, “Page not found” (check the address, or save the page from a browser)'));

  test('if it is a bot check', async () =>
    expect(await refusal(page('Just a moment...', '<p>Enable JavaScript and cookies to continue</p>'))).toBe(
      'it is an error page, “Just a moment...” (check the address, or save the page from a browser)',
    ));

  test('if it has a consent dialog and no article', async () =>
    expect(
      await refusal(
        page(
          'The Daily',
          '<div><h2>Before you continue</h2><p>We and our partners store cookies on your device to measure who reads what, and to show you advertisements that we think you may like.</p><p>You can accept cookies or manage your privacy choices at any time in the settings of this page.</p><button>Accept all</button></div>',
        ),
      ),
    ).toBe(
      'it asks for consent to cookies and has no article (open it in a browser, answer the request, and save the page)',
    ));

  test('if it is a list of links', async () =>
    expect(
      await refusal(
        page(
          'News',
          `<ul>${'<li><a href="/a">The bridge over the harbor is closed until Friday</a></li>'.repeat(40)}</ul>`,
        ),
      ),
    ).toBe('there is no prose in it, only links (give the page of one article)'));

  test.each([
    ['if it has only a headline', page('Bridge closed', '<h1>Bridge closed</h1>')],
    ['if it has only scripts', page('News', '<div id="root"></div><script>render()</script>')],
    [
      'if it has only a table',
      page(
        'Results',
        '<table><tr><th>Ward</th><th>Votes</th></tr><tr><td>North</td><td>1,204</td></tr></table>',
      ),
    ],
  ])('%s', async (_, html) =>
    expect(await refusal(html)).toBe(
      'there is no article in it (save the page of the article itself, or its text)',
    ),
  );
});
