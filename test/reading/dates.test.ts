import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesIn } from '../../src/reading/dates.js';

/** This is a Wednesday. */
const PUBLISHED = '2031-05-21';

const datesOf = (text: string, published: string | undefined = PUBLISHED) =>
  datesIn(text, [{ start: 0, end: text.length }], published).map(({ start, end, date }) => [
    text.slice(start, end),
    date,
  ]);

test.each([
  ['It was signed on 20 May 2031.', '20 May 2031', '2031-05-20'],
  ['It was signed on May 20, 2031, in Lindham.', 'May 20, 2031', '2031-05-20'],
  ['It was signed on 2031-05-20.', '2031-05-20', '2031-05-20'],
  ['It was signed on the 5th of May.', 'the 5th of May', '2031-05-05'],
  ['It was signed on Feb. 6 by Lind.', 'Feb. 6', '2031-02-06'],
  ['It was signed on Thursday, May 1, 2031.', 'Thursday, May 1, 2031', '2031-05-01'],
  ['It was signed on Dec. 30.', 'Dec. 30', '2030-12-30'],
  ['It was signed on 25/12/2030.', '25/12/2030', '2030-12-25'],
  ['It was signed in March 2030.', 'March 2030', '2030-03'],
  ['It was signed in early March 2030.', 'early March 2030', '2030-03'],
  ['It was signed in March.', 'March', '2031-03'],
  ['It was signed in 2024.', '2024', '2024'],
  ['It began in the 1990s.', 'the 1990s', '1990/1999'],
  ['It lasted from 2019 to 2021.', '2019 to 2021', '2019/2021'],
  ['It was the 2030-31 season.', '2030-31', '2030/2031'],
  ['They met May 3-5 in Lindham.', 'May 3-5', '2031-05-03/2031-05-05'],
  ['They met from April 30 to May 2.', 'April 30 to May 2', '2031-04-30/2031-05-02'],
  ['They met 3–5 May 2031.', '3–5 May 2031', '2031-05-03/2031-05-05'],
])('the date is found in: %s', (text, words, date) => {
  expect(datesOf(text)).toEqual([[words, date]]);
});

test.each([
  ['Lind said Thursday that it was over.', 'Thursday', '2031-05-15'],
  ['Lind said on Wednesday that it was over.', 'Wednesday', '2031-05-21'],
  ['The talks will open on Thursday.', 'Thursday', '2031-05-22'],
  ['On Thursday, the ministers are to meet.', 'Thursday', '2031-05-22'],
  ['Lind said on Monday that the talks will open.', 'Monday', '2031-05-19'],
  ['They met last Wednesday.', 'last Wednesday', '2031-05-14'],
  ['They meet next Wednesday.', 'next Wednesday', '2031-05-28'],
  ['It fell on Tuesday night.', 'Tuesday night', '2031-05-20'],
  ['It fell yesterday afternoon.', 'yesterday afternoon', '2031-05-20'],
  ['It fell today.', 'today', '2031-05-21'],
  ['It opens tomorrow.', 'tomorrow', '2031-05-22'],
  ['It fell last week.', 'last week', '2031-05-12/2031-05-18'],
  ['It opens next month.', 'next month', '2031-06'],
  ['It fell last year.', 'last year', '2030'],
  ['It fell three days ago.', 'three days ago', '2031-05-18'],
  ['It fell two weeks ago.', 'two weeks ago', '2031-05-07'],
  ['It fell two decades ago.', 'two decades ago', '2011'],
  ['It fell 10 years ago.', '10 years ago', '2021'],
  ['It was held this weekend.', 'this weekend', '2031-05-17/2031-05-18'],
  ['It will be held this weekend.', 'this weekend', '2031-05-24/2031-05-25'],
])('relative dates are resolved from the date of the text: %s', (text, words, date) => {
  expect(datesOf(text)).toEqual([[words, date]]);
});

test('without the date of the text, relative dates are not resolved', () => {
  expect(datesOf('It fell on Thursday, May 8.', '')).toEqual([['Thursday, May 8', undefined]]);
  expect(datesOf('It fell last week.', '')).toEqual([['last week', undefined]]);
  expect(datesOf('It fell on May 8, 2031.', '')).toEqual([['May 8, 2031', '2031-05-08']]);
});

test('times of day are found, but no day is assumed', () => {
  expect(datesOf('It closed at 5 p.m. and opened at 22:30.')).toEqual([
    ['5 p.m.', undefined],
    ['22:30', undefined],
  ]);
});

test.each([
  'It may rise.',
  'May the best win.',
  'They march on Lindham.',
  'It cost $2030 in all.',
  'About 2000 people came.',
  'See item 12.2031 of the list.',
  'It was signed on 2031-02-30.',
  'He asked for 1999 votes.',
])('no date is found in: %s', (text) => {
  expect(datesOf(text)).toEqual([]);
});

test('no date has an empty span, and no two dates overlap', () => {
  const part = fc.constantFrom(
    ...'May |20|, |2031| to |Thursday|last |week| |-|5 p.m.|Feb. |.|31 '.split('|'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const dates = datesIn(text, [{ start: 0, end: text.length }], PUBLISHED);
      for (const [index, { start, end, date }] of dates.entries()) {
        expect(start).toBeGreaterThanOrEqual(dates[index - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        if (date) expect(date).toMatch(/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/);
      }
    }),
  );
});
