import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type PdfLimits, readPages } from '../../src/reading/input/pdf/read-pages.js';
import { assemble, makePdf } from '../reading/input/make-pdf.js';

/** Tests PDF files that decompress to huge sizes or never finish drawing: reading must stop within the limits. */

const MB = 1024 * 1024;
const LIMITS: PdfLimits = { seconds: 4, megabytes: 200 };

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>';
const PAGES = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [4 0 R] /Count 1 >>', FONT];
const resources = (form: number) => `/Resources << /Font << /F1 3 0 R >> /XObject << /F ${form} 0 R >> >>`;
const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${resources(6)} /Contents 5 0 R >>`;
const stream = (dictionary: string, data: string) =>
  `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;

const packed = (filters: string, data: Uint8Array, ...further: string[]) =>
  Buffer.from(
    assemble([
      ...PAGES,
      page,
      stream(`/Filter [${filters}]`, Buffer.from(data).toString('latin1')),
      ...further,
    ]),
    'latin1',
  );

/** Returns a file of nested forms, each of which draws the next form ten times. */
function laughs(depth: number): Uint8Array {
  const form = (number: number, content: string) =>
    stream(`/Type /XObject /Subtype /Form /BBox [0 0 612 792] ${resources(number + 1)}`, content);
  const forms = Array.from({ length: depth }, (_, index) => form(6 + index, '/F Do '.repeat(10)));
  const words = 'BT /F1 11 Tf 72 650 Td (The port is closed.) Tj ET';
  return packed('/FlateDecode', deflateSync('/F Do '.repeat(10)), ...forms, form(6 + depth, words));
}

const spaces = (size: number) => Buffer.alloc(size, ' ');
/** Encodes spaces in runs of 128, each in two bytes. */
const runs = (size: number) => Buffer.alloc(size / 64, Buffer.from([129, 32]));
const drawing = 'BT /F1 1 Tf (a) Tj ET ';

const read = (file: Uint8Array) => readPages(file, 'news.pdf', () => {}, LIMITS);
const refused = (reason: string) => `cannot read news.pdf: ${reason}`;
const SLOW = refused('it takes too long to decompress (use only part of the file, or its text)');

describe('a PDF file is refused', () => {
  test.each([
    ['deflated', '/FlateDecode', deflateSync(spaces(600 * MB))],
    ['deflated twice', '/FlateDecode /FlateDecode', deflateSync(deflateSync(spaces(600 * MB)))],
    ['runs of bytes', '/RunLengthDecode', runs(600 * MB)],
    ['runs of bytes, deflated', '/FlateDecode /RunLengthDecode', deflateSync(runs(600 * MB))],
    [
      'hexadecimal digits, deflated',
      '/FlateDecode /ASCIIHexDecode',
      deflateSync(Buffer.alloc(600 * MB, '2')),
    ],
  ])('if it decompresses to hundreds of megabytes: %s', async (_, filters, data) => {
    await expect(read(packed(filters, data))).rejects.toThrow(/too large when decompressed|takes too long/);
  });

  test('if its forms draw each other a trillion times', async () => {
    await expect(read(laughs(12))).rejects.toThrow(SLOW);
  });

  test('if its page repeats its text a million times', async () => {
    const file = packed('/FlateDecode', deflateSync(drawing.repeat((20 * MB) / drawing.length)));
    await expect(read(file)).rejects.toThrow(/too large when decompressed|takes too long/);
  });
});

test.each([
  ['/ASCII85Decode', '87cURDZBb;~>'],
  ['/ASCIIHexDecode', '4254204554>'],
  ['/DCTDecode', '\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03'],
  ['/JPXDecode', '\0'.repeat(1000)],
  ['/JBIG2Decode', '\0\0\0\0\x30\0\x01\0\0\0\x13\xff\xff\xff\xff'],
  ['/CCITTFaxDecode', '\0\x10'.repeat(1000)],
  ['/LZWDecode', '\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01'],
  ['/Crypt /NoSuchFilter', 'x'],
])('a PDF file compressed with %s is read or refused without hanging', async (filters, data) => {
  const ended = read(packed(filters, Buffer.from(data, 'latin1')));
  expect(['', 3]).toContain(await ended.catch(({ exitCode }) => exitCode));
});

test('a form that draws itself does not hang the program', async () => {
  const form = stream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${resources(6)}`, '/F Do');
  await expect(read(packed('/FlateDecode', deflateSync('/F Do'), form))).resolves.toBe('');
});

test('reading stops if the callback for a page throws', async () => {
  const take = () => {
    throw new Error('enough');
  };
  await expect(readPages(makePdf(['One.', 'Two.']), 'news.pdf', take)).rejects.toThrow('enough');
});
