import { describe, expect, test } from 'vitest';
import { paragraphs, read, TITLE, WHOLE } from './bridge-article.js';

describe('a page is read without the optional tags of', () => {
  const article = `<h1>${TITLE}</h1>${paragraphs.join('')}`;
  test.each([
    ['the head', `<!doctype html><html><title>${TITLE}</title><body>${article}`],
    ['the root element and the head', `<title>${TITLE}</title><body class="story">${article}</body>`],
    ['the body', `<html><head><title>${TITLE}</title></head>${article}</html>`],
    ['all three elements', `<!doctype html><meta charset="utf-8"><title>${TITLE}</title>${article}`],
  ])('%s', async (_, html) => {
    const { text, details } = await read(html);
    expect([text, details.title]).toEqual([`${WHOLE}\n`, TITLE]);
  });
});

describe('a page is decoded from', () => {
  const html = (charset: string) =>
    `<html><head>${charset}<title>${TITLE}</title></head><body><h1>${TITLE}</h1>${paragraphs.join('')}</body></html>`;
  const windows = (text: string) =>
    Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');

  test.each([
    ['UTF-8 that is declared', Buffer.from(html('<meta charset="utf-8">')), undefined],
    ['UTF-8 that is not declared', Buffer.from(html('')), undefined],
    ['UTF-8 that is declared as windows-1252', Buffer.from(html('<meta charset="windows-1252">')), undefined],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${html('')}`), 'iso-8859-1'],
    [
      'windows-1252 that is declared in the page',
      windows(html('<meta http-equiv=content-type content="text/html; charset=windows-1252">')),
      undefined,
    ],
    ['windows-1252 that is declared only in the HTTP header', windows(html('')), 'windows-1252'],
    ['windows-1252 that is declared as ISO-8859-1', windows(html('<meta charset="iso-8859-1">')), undefined],
    ['windows-1252 that is declared as UTF-8', windows(html('<meta charset="utf-8">')), 'utf-8'],
    ['UTF-16 with a byte-order mark', Buffer.from(`\ufeff${html('')}`, 'utf16le'), undefined],
    [
      'big-endian UTF-16 with a byte-order mark',
      Buffer.from(`\ufeff${html('')}`, 'utf16le').swap16(),
      undefined,
    ],
    ['big-endian UTF-16 without a byte-order mark', Buffer.from(html(''), 'utf16le').swap16(), undefined],
    ['UTF-16 without a byte-order mark', Buffer.from(html('<meta charset="utf-16">'), 'utf16le'), undefined],
  ])('%s', async (_, bytes, charset) => expect((await read(bytes, charset)).text).toBe(`${WHOLE}\n`));
});
