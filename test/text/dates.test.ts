import { describe, expect, test } from 'vitest';
import { dateWords, durationWords, readDate } from '../../src/text/dates.js';

describe('a date in words keeps its uncertainty', () => {
  test.each([
    ['2031', '2031'],
    ['2031-05', 'May 2031'],
    ['2031-05-20', '20 May 2031'],
    ['2031-05-20~', 'about 20 May 2031'],
    ['2031-05-20?', 'perhaps 20 May 2031'],
    ['2031-05-20%', 'perhaps about 20 May 2031'],
    ['2031-05-20/2031-05-22', '20 May 2031 to 22 May 2031'],
    ['2031-05-20/2031-05-22?', '20 May 2031 to perhaps 22 May 2031'],
    ['2031-05-20~/2031-06', 'about 20 May 2031 to June 2031'],
    ['2031-05-20/..', 'from 20 May 2031, end open'],
    ['2031-05-20/', 'from 20 May 2031, end not known'],
    ['../2031-05-20', 'beginning open, until 20 May 2031'],
    ['/2031-05-20~', 'beginning not known, until about 20 May 2031'],
    ['../..', 'beginning open, end open'],
  ])('%s is written as %s', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });
});

test.each([
  ['P3D', '3 days'],
  ['P1W', '1 week'],
  ['PT2H', '2 hours'],
  ['an afternoon', 'an afternoon'],
])('the duration %s is written as %s', (duration, words) => {
  expect(durationWords(duration)).toBe(words);
});

test.each([
  ['17 Dec 2004', '2004-12-17'],
  ['17 December 2004', '2004-12-17'],
  ['17/12/2004', '2004-12-17'],
  ['12/17/2004', '2004-12-17'],
  ['7.7.2004', '2004-07-07'],
  ['7/12/2004', '7/12/2004'],
  ['17/17/2004', '17/17/2004'],
  ['last Friday', 'last Friday'],
])('the date %s is read as %s', (written, date) => {
  expect(readDate(written)).toBe(date);
});
