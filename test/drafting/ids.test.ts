import { expect, it } from 'vitest';
import { Ids } from '../../src/drafting/ids.js';

it('gives entries ids that no claim, position or gap can have', () => {
  const ids = new Ids();
  const given = ['Kim', 'Kim', 'kim', 'G7', '金', '金'].map((words) => ids.take(words, 'body'));
  expect(given).toEqual(['kim', 'kim-2', 'kim-3', 'body-g7', 'body', 'body-2']);
});
