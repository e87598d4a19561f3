import { expect, test } from 'vitest';
import { isRemark, splitRemark } from '../../src/briefing/remark.js';

test('a remark on what the text leaves out can follow what it says', () => {
  expect(splitRemark('Tests failed; the text does not say why.')).toEqual({
    told: 'Tests failed.',
    remark: 'The text does not say why.',
  });
});

test('a second sentence is no part of a remark', () => {
  expect(isRemark('The text does not say why.')).toBe(true);
  expect(isRemark('The text does not say why. Norland did it.')).toBe(false);
});
