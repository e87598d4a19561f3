import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/text/clean.js';
import { graphemes, textWidth } from '../../src/text/width.js';

describe('the width of text', () => {
  test.each([
    ['', 0],
    ['harbour', 7],
    ['café', 4],
    ['cafe\u0301', 4],
    ['Владимир', 8],
    ['北京', 4],
    ['東京タワー', 10],
    ['서울', 4],
    ['\u1100\u1161\u11a8', 2],
    ['ﾊﾞ', 2],
    ['Ｆｕｌｌ', 8],
    ['สวัสดี', 4],
    ['שלום', 4],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['🇨🇳', 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['❤', 1],
    ['“…” · – │', 9],
    ['\x1b[1mbold\x1b[22m', 4],
  ])('of %j is %i columns', (text, width) => {
    expect([textWidth(text), stringWidth(text)]).toEqual([width, width]);
  });

  test.each([
    ['single characters', fc.string({ unit: 'grapheme' })],
    ['combined characters', fc.string({ unit: 'grapheme-composite' })],
    ['any code points', fc.string({ unit: 'binary' })],
    [
      'the basic plane',
      fc
        .array(fc.integer({ min: 0x20, max: 0xffff }).map((unit) => String.fromCharCode(unit)))
        .map((units) => units.join('')),
    ],
    [
      'code points measured quickly and slowly',
      fc
        .array(fc.constantFrom(...'aé北あ한ﾊＡ、。゛1\u0301\ufe0f\u20e3\u200d👩\u3099\u1161'))
        .map((parts) => parts.join('')),
    ],
  ])('agrees with string-width on %s', (_what, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const cleaned = clean(text);
        expect(textWidth(cleaned)).toBe(stringWidth(cleaned));
      }),
      { numRuns: 500 },
    );
  });

  test('agrees with string-width on Hangul jamo in any order', () => {
    const characters = '\u1100\ua960\u1161\u1160\ud7b0\u11a8\ud7cb가각a\u0301\u302eﾞ';
    const jamo = fc.array(fc.constantFrom(...characters), { maxLength: 8 });
    fc.assert(
      fc.property(jamo, (parts) => {
        const text = parts.join('');
        expect(textWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('agrees with string-width on every character of the basic plane', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code <= 0xffff; code += 1) {
      const character = clean(String.fromCharCode(code));
      if (textWidth(character) !== stringWidth(character)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});

describe('graphemes', () => {
  test.each([
    ['harbour', ['h', 'a', 'r', 'b', 'o', 'u', 'r']],
    ['北京', ['北', '京']],
    ['e\u0301a', ['e\u0301', 'a']],
    ['👩‍👩‍👧‍👦🇨🇳', ['👩‍👩‍👧‍👦', '🇨🇳']],
  ])('of %j are user-perceived characters', (text, parts) => {
    expect(graphemes(text)).toEqual(parts);
  });

  test('are the same as for the whole text, wherever the text is split into pieces', () => {
    const segmenter = new Intl.Segmenter();
    const character = fc.constantFrom(
      ...'aZ .1\né北あ한각ﾊＡ、©👩🇨🇩🏽\u0301\u0600\u0903\u0e33\u1100\u1161\u200d\u3099\ufe0f',
      '\r\n',
      '\ud83d',
    );
    const runs = fc
      .array(fc.tuple(character, fc.nat(300)), { maxLength: 12 })
      .map((parts) => parts.map(([one, times]) => one.repeat(times)).join(''));
    const mixed = fc.array(character, { maxLength: 2000 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(runs, mixed), (text) => {
        expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
      }),
      { numRuns: 600 },
    );
  });
});
