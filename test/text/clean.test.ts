import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/text/clean.js';

/** Returns whether a character is unsafe according to the classes of Unicode, independently of the list in `clean`. */
const isControl = (character: string) =>
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(character) || /[\u{e0000}-\u{e0fff}]/u.test(character);

const codeUnits = (max: number) =>
  fc.array(fc.integer({ min: 0, max })).map((units) => String.fromCharCode(...units));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), codeUnits(0xffff), codeUnits(0xa0));

describe('cleaned text', () => {
  test.each([
    ['plain words are kept', 'Ada Lindqvist, 2024', 'Ada Lindqvist, 2024'],
    ['an escape sequence is spelled out', '\x1b[31mred', '<U+001B>[31mred'],
    ['a C1 control is spelled out', '\x9b2J', '<U+009B>2J'],
    ['a carriage return is spelled out', 'a\rb', 'a<U+000D>b'],
    ['tabs and line breaks become a space', 'a\tb\nc\u2028d\u2029e', 'a b c d e'],
    ['a direction override is spelled out', 'cod\u202eexe', 'cod<U+202E>exe'],
    ['a hidden tag character is spelled out', 'a\u{e0041}', 'a<U+E0041>'],
    ['a lone surrogate becomes the replacement character', 'a\ud800b\udc00c\udfff', 'a\ufffdb\ufffdc\ufffd'],
    ['a soft hyphen is removed', 'har\u00adbour', 'harbour'],
    ['joiners of emoji and Persian are kept', '👩‍👩‍👧 می‌خواهم', '👩‍👩‍👧 می‌خواهم'],
    ['right-to-left scripts are kept', 'שלום مرحبا', 'שלום مرحبا'],
  ])('%s', (_promise, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  test('never has control characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(Array.from(clean(text)).filter(isControl)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('does not change when it is cleaned again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });
});
