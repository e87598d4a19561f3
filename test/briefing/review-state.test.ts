import { expect, test } from 'vitest';
import { draftWords, reviewState } from '../../src/briefing/review-state.js';
import { exampleFile } from '../support/example.js';

const RULES = { by: 'rules' } as const;

const words = (change: Parameters<typeof exampleFile>[0]) => {
  const state = reviewState(exampleFile(change));
  return state && draftWords(state);
};

test('a file without proposed entries is not a draft', () => {
  expect(words(() => {})).toBeUndefined();
});

test('reviewed claims are counted', () => {
  const draft = words(({ claims }) => {
    for (const claim of claims.slice(2)) claim.proposed = RULES;
  });
  expect(draft).toBe('draft by rules: 2 of 6 claims reviewed');
});

test('each proposer is named once', () => {
  const draft = words(({ claims }) => {
    for (const claim of claims) claim.proposed = { by: 'assistant', name: 'Ada' };
    Object.assign(claims[0] ?? {}, { proposed: RULES });
    Object.assign(claims[1] ?? {}, { proposed: { by: 'assistant' } });
  });
  expect(draft).toBe('draft by rules, a model and Ada: 0 of 6 claims reviewed');
});

test('other entries are counted once all claims are reviewed', () => {
  const draft = words(({ people, gaps }) => {
    for (const entry of [...people, ...gaps]) entry.proposed = RULES;
  });
  expect(draft).toBe('draft by rules: 3 other entries not reviewed');
});
