import { expect, test } from 'vitest';
import type { Claim } from '../../../src/briefing/file/schema.js';
import { reworded, rewordedAs } from '../../../src/drafting/review/claims.js';
import { exampleFile } from '../../support/example.js';

const BY_RULES = { text: 'He is expected to resign.', asFact: 'He will resign.' };
const BY_REVIEWER = { text: 'He is expected to resign.', asFact: 'It is certain that he resigns.' };

/** Returns a claim after 'He' was replaced with a name, or the claim was edited. */
function after(fields: Pick<Claim, 'text' | 'asFact' | 'accept'>, words: string, isMeant: boolean) {
  const file = exampleFile();
  const [first] = file.claims as [Claim];
  const claim: Claim = { ...first, ...fields, standing: 'expected', cue: 'expected' };
  const begun = { ...file, claims: [claim, ...file.claims.slice(1)] };
  const outcome = isMeant
    ? rewordedAs(begun, claim.id, { do: 'reword', words, meant: { word: 'He', name: 'Ada Lind' } }, undefined)
    : reworded(begun, claim.id, words, undefined, undefined);
  return 'refused' in outcome ? undefined : outcome.claims[0];
}

test.each([
  ['the rules wrote it', BY_RULES, 'Ada Lind will resign.'],
  ['the reviewer wrote it', BY_REVIEWER, 'It is certain that Ada Lind resigns.'],
])('the wording as a fact names who “He” is, as the claim now does, if %s', (_, fields, fact) => {
  expect(after(fields, 'Ada Lind is expected to resign.', true)?.asFact).toBe(fact);
});

test.each([
  ['follows an edited claim if the rules wrote it', BY_RULES, 'Eva Berg will leave.'],
  ['stays if the reviewer wrote it', BY_REVIEWER, BY_REVIEWER.asFact],
])('the wording as a fact %s', (_, fields, fact) => {
  expect(after(fields, 'Eva Berg is expected to leave.', false)?.asFact).toBe(fact);
});

test('a claim that the rules cannot word as a fact any more has no such wording', () => {
  expect(after(BY_RULES, 'He may resign.', false)).not.toHaveProperty('asFact');
});

test('accepted words stay accepted if one of them is replaced with its meaning, but not if the claim is edited', () => {
  const accept = [{ rule: 'hardened-claim', reason: 'The sentences around it say so.' }];
  const claim = { text: 'He resigned.', accept };
  expect(after(claim, 'Ada Lind resigned.', true)?.accept).toEqual(accept);
  expect(after(claim, 'Ada Lind resigned.', false)).not.toHaveProperty('accept');
});
