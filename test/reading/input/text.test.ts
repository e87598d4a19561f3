import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Unreadable } from '../../../src/errors.js';
import { readPlainText } from '../../../src/reading/input/text.js';
import { sentencesOf } from '../../../src/reading/sentences.js';

const read = (text: string) => readPlainText(new TextEncoder().encode(text), 'trip.txt');
const utf16 = (text: string, isBigEndian = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};

const TEXT = 'Norland agrees\n\nNorland – and Sudland – agreed on Friday. “It is over.”\n';

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16 LE with a byte-order mark', utf16(`\ufeff${TEXT}`)],
  ['UTF-16 BE with a byte-order mark', utf16(`\ufeff${TEXT}`, true)],
  ['UTF-16 LE without a byte-order mark', utf16(TEXT)],
  ['UTF-16 BE without a byte-order mark', utf16(TEXT, true)],
  ['UTF-8 with CRLF line breaks', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ['UTF-8 with CR line breaks', Buffer.from(TEXT.replaceAll('\n', '\r'))],
])('a text in %s is read correctly', (_, bytes) => {
  expect(readPlainText(bytes, 'trip.txt').text).toBe(TEXT);
});

test('bytes that are not UTF-8 are read as windows-1252', () => {
  const bytes = Buffer.from('Norland agrees\n\nIt is “over” – he said.', 'utf8').toString('utf8');
  const latin = Buffer.from(bytes.replace('“', '\x93').replace('”', '\x94').replace('–', '\x96'), 'latin1');
  expect(readPlainText(latin, 'trip.txt').text).toBe('Norland agrees\n\nIt is “over” – he said.\n');
});

test.each([
  ['', 'cannot read trip.txt: it is empty (give a file with text in it)'],
  [' \n\t\n', 'cannot read trip.txt: it is empty (give a file with text in it)'],
  ['It is\0here.', 'cannot read trip.txt: it is not text (give text, Markdown, HTML, PDF or DOCX)'],
  [
    '\x01\x02\x03\x04\x05\x06',
    'cannot read trip.txt: it is not text (give text, Markdown, HTML, PDF or DOCX)',
  ],
  ['---\ntitle: x\n---\n', 'cannot read trip.txt: there is no text in it (give a file with text in it)'],
])('%j is rejected', (text, message) => {
  expect(() => read(text)).toThrow(new Unreadable(message));
});

test('a file of more than 10 MB is rejected', () => {
  expect(() => readPlainText(new Uint8Array(10 * 1024 * 1024 + 1), 'trip.txt')).toThrow(
    'cannot read trip.txt: it is larger than 10 MB (use only part of the file)',
  );
});

const MARKDOWN = `---
title: "Norland agrees"
author: Mara Lind
date: 2031-05-02T10:00:00Z
---

**Norland** and [Sudland](https://example.org/a_b) agreed on the *fees* of \`ports\`. Two_of_them met
on Feb. 6.

![A port](port.jpg)

Background
----------

- [x] One item is here.
* Another __item__ is there.

> It is a *good* day.

| a | b |
|---|---|
| 1 | 2 |

**The vote**

The vote is in May &amp; June, 2 * 3 * 4 votes.
`;

test('Markdown is converted to the canonical layout', () => {
  expect(read(MARKDOWN).text).toBe(`Norland agrees

Norland and Sudland agreed on the fees of ports. Two_of_them met on Feb. 6.

[A port]

## Background

- One item is here.
- Another item is there.

> It is a good day.

## The vote

The vote is in May & June, 2 * 3 * 4 votes.
`);
});

test('the metadata is read from the front matter', () => {
  expect(read(MARKDOWN).details).toEqual({
    title: 'Norland agrees',
    author: 'Mara Lind',
    published: '2031-05-02',
  });
});

test('the metadata is read from the headline, the byline and the date line', () => {
  const text =
    'Norland agrees\n\nBy Jane Doe, Newsline\nPublished 21 February 2025\n\nNorland agreed on Friday.';
  expect(read(text).details).toEqual({
    title: 'Norland agrees',
    author: 'Jane Doe',
    published: '2025-02-21',
  });
});

test('wrapped lines and words hyphenated at the end of a line are joined', () => {
  const text = [
    'Norland agrees',
    '',
    'The two sides have agreed on the fees of their long-',
    'disputed ports, and on more, after they had nego-',
    'tiated for three days in the city of Lindham.',
  ].join('\n');
  expect(read(text).text).toBe(
    'Norland agrees\n\nThe two sides have agreed on the fees of their long-disputed ports, and on more, after they had negotiated for three days in the city of Lindham.\n',
  );
});

test('character references that are left from HTML are replaced', () => {
  expect(readPlainText(new TextEncoder().encode('Talks end\n\nF&#244;n left the talks.'), 'a').text).toBe(
    'Talks end\n\nFôn left the talks.\n',
  );
});

test('soft hyphens, zero-width characters, ligatures and unusual spaces are normalized', () => {
  expect(read('On fees\n\nUn\u00adcon\u200bfirmed\u00a0o\ufb03cials\u2003spoke.').text).toBe(
    'On fees\n\nUnconfirmed officials spoke.\n',
  );
});

test('direction marks and control characters are removed', () => {
  expect(read('On fees\n\nIt \u202eis\u202c over\u001b[31m.').text).toBe('On fees\n\nIt is over[31m.\n');
});

const blocks = fc.array(
  fc.constantFrom(
    'Norland paid the fee on Friday, and the talks go on. Sudland did not.',
    '- It is likely to rise.',
    '• Ports: It may fall.\nOren Hale',
    '## The vote',
    'The Bigger Picture',
    '> It is over.',
    '> It is over. They said that it was\n> and left.',
    'Photo: Mara Lind',
    'By Jane Doe',
    'May 2, 2031',
    '1. The vote',
    '**Fees**',
    'Norland and Sudland have agreed on the fees of their\nports, ministers of both sides said on Friday. Mara\nLind signed for Norland.',
    'LINDHAM, May 2 (Newsline) - Norland paid.',
  ),
  { maxLength: 8 },
);

test('a text in the canonical layout does not change, and has the same sentences when read again', () => {
  fc.assert(
    fc.property(blocks, (parts) => {
      const raw = `Norland agrees on fees\n\n${parts.join('\n\n')}`;
      const { text } = read(raw);
      const shown = (source: string) =>
        sentencesOf(source).map(
          ({ at, start, end }) => `${at} ${source.slice(start, end).replace(/\n(?:> )?/g, ' ')}`,
        );
      expect(shown(text)).toEqual(shown(raw));
      expect(read(text).text).toBe(text);
    }),
  );
});
