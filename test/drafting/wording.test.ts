import { describe, expect, it } from 'vitest';
import { narrowed, sentenceOf } from '../../src/drafting/claims/wording.js';

const narrow = (text: string): string => {
  const { start, end } = narrowed({ start: 0, end: text.length }, text);
  return text.slice(start, end);
};

describe('narrowing a span', () => {
  it.each([
    ['that the port is shut', 'the port is shut'],
    ['“The port is shut,”', 'The port is shut'],
    ['"The port is shut.', 'The port is shut.'],
    ['That is so old”.', 'That is so old'],
    ['That gave us a map', 'That gave us a map'],
    ['The port is “shut” today', 'The port is “shut” today'],
    ['', ''],
    ['"', ''],
  ])('%s', (text, expected) => {
    expect(narrow(text)).toBe(expected);
  });
});

describe('turning a span into a sentence', () => {
  it.each([
    ['the port is\n shut', 'The port is shut.'],
    ['eBay left.', 'eBay left.'],
    ['the port is “shut,”', 'The port is “shut.”'],
    ['Is it “shut?”', 'Is it “shut?”'],
    ['“The port”, Lind said, “is shut [...]', '“The port”, Lind said, “is shut [...]”'],
    ['"The port", Lind said, "is shut', '"The port", Lind said, "is shut."'],
    ['The port is old,” Lind said, “and it is shut.”', '“The port is old,” Lind said, “and it is shut.”'],
  ])('%s', (text, expected) => {
    expect(sentenceOf({ start: 0, end: text.length }, text)).toBe(expected);
  });
});
