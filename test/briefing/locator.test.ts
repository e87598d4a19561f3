import { expect, test } from 'vitest';
import { isWithin, LOCATOR, readingOrder } from '../../src/briefing/locator.js';

test('places in the source are named SECTION.BLOCK.SENTENCE, or title', () => {
  for (const at of ['title', '0.P1.s1', '1.B3.s1', '12.P10.s20'])
    expect([at, LOCATOR.test(at)]).toEqual([at, true]);
  for (const at of ['', '1', '1.B3', '1.B0.s1', '01.P1.s1', '1.X1.s1', '1.P1.s1 ', 'Title']) {
    expect([at, LOCATOR.test(at)]).toEqual([at, false]);
  }
});

test('places sort in reading order: title, sections, paragraphs before bullets, sentences by number', () => {
  const places = ['2.P1.s1', '1.B10.s1', '1.B2.s1', '1.P2.s1', '0.P1.s10', '0.P1.s2', 'title'];
  const sorted = places.sort((a, b) => readingOrder(a) - readingOrder(b));
  expect(sorted).toEqual(['title', '0.P1.s2', '0.P1.s10', '1.P2.s1', '1.B2.s1', '1.B10.s1', '2.P1.s1']);
});

test('a place is within its block and its section, but not within a block whose number begins with the same digits', () => {
  expect(isWithin('1.B3.s1', '1.B3')).toBe(true);
  expect(isWithin('1.B3.s1', '1')).toBe(true);
  expect(isWithin('title', 'title')).toBe(true);
  expect(isWithin('1.B30.s1', '1.B3')).toBe(false);
  expect(isWithin('10.B3.s1', '1')).toBe(false);
});
