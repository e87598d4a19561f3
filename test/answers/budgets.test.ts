import { expect, test } from 'vitest';
import { BUDGETS, said } from '../score/budgets.js';

test.each(BUDGETS)('$args prints at most $words words', async (budget) => {
  const { words, lines } = await said(budget);
  expect(words).toBeLessThanOrEqual(budget.words);
  expect(lines).toBeLessThanOrEqual(budget.lines ?? lines);
});
