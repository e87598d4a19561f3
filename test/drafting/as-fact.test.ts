import { describe, expect, it } from 'vitest';
import { asFact } from '../../src/drafting/claims/claims.js';

describe('a claim reworded as a fact', () => {
  it.each([
    ['The layoffs are expected to total 6,700.', 'The layoffs will total 6,700.'],
    ['The minister will likely urge both sides to talk.', 'The minister will urge both sides to talk.'],
    ['Berg is alleged to have taken money.', 'Berg has taken money.'],
  ])('has no hedge: %s', (claim, fact) => {
    expect(asFact(claim)).toBe(fact);
  });

  it.each([
    'The fees may rise.',
    'The fees are expected to rise if the pier is closed.',
    'The fees are not expected to rise.',
    'Berg is alleged to have been there and might have seen it.',
  ])('is omitted if no rule can safely produce it: %s', (claim) => {
    expect(asFact(claim)).toBeUndefined();
  });
});
