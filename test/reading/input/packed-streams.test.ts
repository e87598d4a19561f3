import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readInput } from '../../../src/reading/input/index.js';
import { unpacksTooFar } from '../../../src/reading/input/pdf/packed-streams.js';
import { makePdf } from './make-pdf.js';

const MB = 1024 * 1024;

const packed = (size: number): Buffer => deflateSync(Buffer.alloc(size, ' '));

/** A PDF file with one more stream, which its dictionary is written before. */
const withStream = (data: Uint8Array, dictionary = '/Filter /FlateDecode'): Buffer =>
  Buffer.concat([
    makePdf(['The port is closed.']),
    Buffer.from(`9 0 obj\n<< ${dictionary} >>\nstream\r\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

test.each([
  ['65 MB', packed(65 * MB)],
  ['65 MB that are packed twice', deflateSync(packed(65 * MB))],
  ['65 MB that are cut short', packed(65 * MB).subarray(0, -100)],
])('a stream of %s is not unpacked', async (_, data) => {
  await expect(readInput(withStream(data), { name: 'news.pdf' })).rejects.toThrow(
    'cannot read news.pdf: it unpacks to far more than it is large (give a part of it, or its text)',
  );
});

test('streams that unpack to less, pictures, and what is not packed are no reason to refuse a file', () => {
  const files = [
    withStream(packed(60 * MB)),
    withStream(packed(65 * MB), '/Subtype /Image /Filter /FlateDecode'),
    withStream(Buffer.from('x\u009cno such thing', 'latin1')),
    makePdf(['The stream\nruns on.']),
  ];
  expect(files.map(unpacksTooFar)).toEqual([false, false, false, false]);
});
