import { expect, test } from 'vitest';
import type { BriefingFile, Claim } from '../../../src/briefing/file/schema.js';
import type { Findings, ReviewFinding } from '../../../src/drafting/review/findings.js';
import { perform } from '../../../src/drafting/review/review.js';
import { type Review, startReview } from '../../../src/drafting/review/state/state.js';
import { exampleFile } from '../../support/example.js';

/** Starts a review of one claim, for which the checks always report the same findings. */
function begun(found: readonly ReviewFinding[], text = 'It said that it would close.'): Review {
  const example = exampleFile();
  const [first] = example.claims;
  const claim = { ...first, id: 'k1', text, standing: 'pending', proposed: { by: 'rules' } } as Claim;
  const file: BriefingFile = { ...example, claims: [...example.claims, claim] };
  const check = (): Findings => new Map([['claims/k1', found]]);
  return { ...startReview(file, { only: ['claims'] }, { check }), at: { kind: 'claims', id: 'k1' } };
}

const finding = (one: Partial<ReviewFinding>): ReviewFinding => ({
  severity: 'question',
  rule: 'firmer-standing',
  message: '',
  remedy: '',
  ...one,
});

const back = { action: { do: 'standing', standing: 'pending' }, words: 'pending' } as const;

const foundAfter = (review: Review) => review.findings.get('claims/k1') ?? [];

test('after the reviewer has chosen a standing, no finding suggests another standing, and only errors are left', () => {
  const error = finding({ severity: 'error', suggestion: back });
  const asked = [finding({ suggestion: back }), finding({ rule: 'firmer-wording' }), error];
  const { review } = perform(begun(asked), { do: 'standing', standing: 'planned' });
  expect(foundAfter(review)).toEqual([finding({ severity: 'error' })]);
});

test('after the reviewer has chosen a voice, a standing can still be suggested', () => {
  const asked = [finding({ suggestion: back })];
  const { review } = perform(begun(asked), { do: 'voice', attribution: { by: 'unnamed', label: 'a crew' } });
  expect(foundAfter(review)).toEqual(asked);
});

test('after the reviewer has chosen a standing, a question about the voice is still asked, with its suggestion', () => {
  const own = { action: { do: 'voice', attribution: { by: 'source' } }, words: 'the source’s own' } as const;
  const asked = [finding({ rule: 'doubtful-voice', suggestion: own })];
  const { review } = perform(begun(asked), { do: 'standing', standing: 'planned' });
  expect(foundAfter(review)).toEqual(asked);
});

test('after the reviewer has explained a word, no question is asked about that word again', () => {
  const asked = [finding({ rule: 'pronoun', about: 'It' }), finding({ rule: 'pronoun', about: 'they' })];
  const { review } = perform(begun([asked[0] as ReviewFinding]), {
    do: 'reword',
    words: 'The port said that it would close.',
  });
  expect(foundAfter(review)).toEqual([]);
  const other = perform(begun(asked), { do: 'standing', standing: 'planned' });
  expect(foundAfter(other.review)).toEqual(asked);
});
