import { describe, expect, test } from 'vitest';
import { said, valueIn } from './reading.js';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

function utf32(text: string): Buffer {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return Buffer.from(Uint32Array.from(points).buffer);
}

describe('a file in a different encoding is refused, and its encoding is named', () => {
  const wide = (name: string) => [`1:1  encoding: the file is in ${name} (save the file as UTF-8)`];
  test.each([
    ['UTF-16', 'little-endian with its mark', utf16('\ufeff{"a":1}')],
    ['UTF-16', 'big-endian with its mark', utf16('\ufeff{"a":1}').swap16()],
    ['UTF-16', 'little-endian without a mark', utf16('{"a":1}')],
    ['UTF-16', 'big-endian without a mark', utf16('{"a":1}').swap16()],
    ['UTF-32', 'little-endian with its mark', utf32('\ufeff{"a":1}')],
    ['UTF-32', 'big-endian with its mark', utf32('\ufeff{"a":1}').swap32()],
    ['UTF-32', 'little-endian without a mark', utf32('{"a":1}')],
    ['UTF-32', 'big-endian without a mark', utf32('{"a":1}').swap32()],
  ])('%s, %s', (name, _how, source) => {
    expect(said(source)).toEqual(wide(name));
  });
});

describe('invalid UTF-8 is refused at the first invalid byte', () => {
  const at = (place: string, byte: string) => [
    `${place}  encoding: the byte 0x${byte} is not UTF-8 (save the file as UTF-8)`,
  ];
  const inText = (...inside: number[]) => bytes(0x22, ...inside, 0x22);
  test.each([
    ['Latin-1', Buffer.from('{"a":\r\n "é"}', 'latin1'), at('2:3', 'e9')],
    ['a continuation byte alone', inText(0x80), at('1:2', '80')],
    ['an overlong slash', inText(0xc0, 0xaf), at('1:2', 'c0')],
    ['an overlong form of three bytes', inText(0xe0, 0x9f, 0xbf), at('1:2', 'e0')],
    ['an overlong form of four bytes', inText(0xf0, 0x8f, 0xbf, 0xbf), at('1:2', 'f0')],
    ['half a surrogate pair', inText(0xed, 0xa0, 0x80), at('1:2', 'ed')],
    ['an overlong form of six bytes', inText(0xfc, 0x83, 0xbf, 0xbf, 0xbf, 0xbf), at('1:2', 'fc')],
    ['a truncated byte-order mark', bytes(0xef, 0xbb, 0x5b, 0x5d), at('1:1', 'ef')],
    ['an invalid byte in an escape', Buffer.from('["\\u00\xe50"]', 'latin1'), at('1:7', 'e5')],
    ['a character beyond U+10FFFF', inText(0xf4, 0x90, 0x80, 0x80), at('1:2', 'f4')],
    ['more bytes than a character can have', inText(0xf5, 0x80, 0x80, 0x80), at('1:2', 'f5')],
    ['a byte that is never used', inText(0xff), at('1:2', 'ff')],
    ['a character cut off by the end of the file', bytes(0x22, 0xc3, 0xa9, 0xe2, 0x82), at('1:3', 'e2')],
    ['a character cut off by the next one', inText(0xf0, 0x9f, 0x99, 0x41), at('1:2', 'f0')],
    ['a bad byte after an emoji', inText(0xf0, 0x9f, 0x99, 0x82, 0xc1), at('1:4', 'c1')],
    ['a bad byte after a byte-order mark', bytes(0xef, 0xbb, 0xbf, 0xff), at('1:1', 'ff')],
  ])('%s', (_what, source, expected) => {
    expect(said(source)).toEqual(expected);
  });
});

test('characters at every boundary of the encoding are read', () => {
  const text = '\x7f\x80\u07ff\u0800\u1000\ud7ff\ue000\uffff\u{10000}\u{3ffff}\u{40000}\u{10ffff}';
  expect(valueIn(JSON.stringify(text))).toBe(text);
  // The replacement character is tested, too.
  expect(valueIn(JSON.stringify(`${text}\ufffd`))).toBe(`${text}\ufffd`);
});

test('a replacement character in the file is an ordinary character', () => {
  expect(valueIn('["\ufffd", "é"]')).toEqual(['\ufffd', 'é']);
});

test('a byte-order mark at the start is allowed', () => {
  expect(valueIn('\ufeff{"a": 1}')).toEqual({ a: 1 });
});

test('the bytes may be a part of a larger buffer', () => {
  const larger = Buffer.from('xx[1,2]yy');
  expect(valueIn(larger.subarray(2, 7))).toEqual([1, 2]);
});

test('stray zero bytes in UTF-8 are not mistaken for another encoding', () => {
  expect(said('[1]\0')).toEqual([
    '1:4  syntax: there is a NUL character (remove it; the file may be damaged)',
  ]);
});
