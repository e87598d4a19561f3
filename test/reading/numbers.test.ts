import { expect, test } from 'vitest';
import { datesIn } from '../../src/reading/dates.js';
import { numbersIn } from '../../src/reading/numbers.js';

const numbersOf = (text: string) => {
  const sentences = [{ start: 0, end: text.length }];
  return numbersIn(text, sentences, datesIn(text, sentences)).map(({ start, end, value, unit }) => [
    text.slice(start, end),
    value,
    unit,
  ]);
};

test.each([
  ['It lost 6,700 jobs.', '6,700', 6700, 'jobs'],
  ['It has 12 federal workers.', '12', 12, 'workers'],
  ['It rose by 2.5 percent.', '2.5 percent', 2.5, '%'],
  ['It rose by 58%.', '58%', 58, '%'],
  ['It rose by two per cent.', 'two per cent', 2, '%'],
  ['It rose by 3 percentage points.', '3 percentage points', 3, 'percentage points'],
  ['It cost $2.3 million.', '$2.3 million', 2_300_000, 'USD'],
  ['It cost €4bn.', '€4bn', 4_000_000_000, 'EUR'],
  ['It cost US$ 50.', 'US$ 50', 50, 'USD'],
  ['It cost 20 million euros.', '20 million euros', 20_000_000, 'EUR'],
  ['It cost a million dollars.', 'a million dollars', 1_000_000, 'USD'],
  ['It cost 70p a day.', '70p', 0.7, 'GBP'],
  ['It cost fifty pence.', 'fifty pence', 0.5, 'GBP'],
  ['It cost one point two billion dollars.', 'one point two billion dollars', 1_200_000_000, 'USD'],
  ['It cost two and a half million euros.', 'two and a half million euros', 2_500_000, 'EUR'],
  ['It fell by half last year.', 'half', 0.5, undefined],
  ['It took three days.', 'three days', 3, 'days'],
  ['He walked 5 km.', '5 km', 5, 'km'],
  ['He walked 5km.', '5km', 5, 'km'],
  ['It holds 2GB.', '2GB', 2, 'GB'],
  ['He is a 14-year-old.', '14-year', 14, 'year'],
  ['About two hundred and five people came.', 'two hundred and five', 205, 'people'],
  ['About twenty-three thousand came.', 'twenty-three thousand', 23_000, undefined],
  ['Prices rose one point three per cent.', 'one point three per cent', 1.3, '%'],
  ['A dozen ships sank.', 'A dozen', 12, 'ships'],
  ['It fell to -5 degrees.', '-5 degrees', -5, 'degrees'],
  ['One in five left.', 'One in five', 0.2, undefined],
  ['Nine out of ten left.', 'Nine out of ten', 0.9, undefined],
  ['Two-thirds of them left.', 'Two-thirds', 2 / 3, undefined],
  ['Half of them left.', 'Half', 0.5, undefined],
  ['It took one day.', 'one day', 1, 'day'],
])('the number is found in: %s', (text, words, value, unit) => {
  expect(numbersOf(text)).toEqual([[words, value, unit]]);
});

test.each([
  'One of them left.',
  'No one came.',
  'It was his 22nd time.',
  'STS-135 lifted off.',
  'IE9 is out.',
  'It closed at 10:30.',
  'It was signed on May 20, 2031.',
  'It is version 2.0.1.',
  'Lindham has a third port.',
])('no number is found in: %s', (text) => {
  expect(numbersOf(text)).toEqual([]);
});
