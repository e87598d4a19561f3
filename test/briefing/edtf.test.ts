import { expect, test } from 'vitest';
import { earliest, endsBeforeStart, isEdtf, latest } from '../../src/briefing/dates.js';

test('years, months, days, intervals, and uncertain or open dates are valid', () => {
  for (const date of [
    '2024',
    '2024-04',
    '2024-02-29',
    '2024-04-24/2024-04-26',
    '2024-04~',
    '2024?',
    '2024-04-24/..',
    '../2024',
    '2024/',
    '2024-01',
    '2024-12',
    '2024-01-01',
    '2024-04-24/2024-04-24',
  ]) {
    expect([date, isEdtf(date)]).toEqual([date, true]);
  }
});

test('days that do not exist, reversed intervals, and words are invalid', () => {
  for (const date of [
    '2024-02-30',
    '2023-02-29',
    '2024-13',
    '2024-00',
    '2024-04-26/2024-04-24',
    'April',
    '24-04-2024',
    '2024-4-2',
    '',
    '2024/2025/2026',
    '2024-04-00',
    'April/2024',
    '2024/April',
    '2024/2023',
  ]) {
    expect([date, isEdtf(date)]).toEqual([date, false]);
  }
});

test('a date covers the time from its first to its last possible day', () => {
  expect([earliest('2024'), latest('2024')]).toEqual(['2024-01-01', '2024-12-31']);
  expect([earliest('2024-02'), latest('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([earliest('2024-04-24/2024-04-26'), latest('2024-04-24/2024-04-26')]).toEqual([
    '2024-04-24',
    '2024-04-26',
  ]);
  expect([latest('2024-04'), latest('0099-11-05')]).toEqual(['2024-04-30', '0099-11-05']);
});

test('an open start is before every day, and an open end after every day', () => {
  expect([earliest('../2024'), latest('2024/..')]).toEqual(['0000-01-01', '9999-12-31']);
});

test('only an interval between two dates can end before it starts', () => {
  expect(['2024-04-26/2024-04-24', '2024/2023', '2024-05/2024-04~'].every(endsBeforeStart)).toBe(true);
  const others = [
    '2024-04/2024-04-24',
    '2024-04-24/..',
    '/2024',
    '2024',
    '2024-04-31/2024-04-24',
    'x/y',
    '2024/2023/2022',
  ];
  expect(others.filter(endsBeforeStart)).toEqual([]);
});
