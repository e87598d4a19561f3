import { expect, test } from 'vitest';
import type { Claim } from '../../../src/briefing/file/schema.js';
import { reworded, rewordedAs } from '../../../src/drafting/review/claims.js';
import { exampleFile } from '../../support/example.js';

const BY_RULES = { text: 'He is expected to resign.', asFact: 'He will resign.' };
const BY_REVIEWER = { text: 'He is expected to resign.', asFact: 'It is certain that he resigns.' };

/** Returns the wording as a fact after 'He' was replaced with a name, or the claim was edited. */
function factAfter(fields: Pick<Claim, 'text' | 'asFact'>, words: string, isMeant: boolean): unknown {
  const file = exampleFile();
  const [first] = file.claims as [Claim];
  const claim: Claim = { ...first, ...fields, standing: 'expected', cue: 'expected' };
  const begun = { ...file, claims: [claim, ...file.claims.slice(1)] };
  const outcome = isMeant
    ? rewordedAs(begun, claim.id, { do: 'reword', words, meant: { word: 'He', name: 'Ada Lind' } }, undefined)
    : reworded(begun, claim.id, words, undefined, undefined);
  return 'refused' in outcome ? outcome : outcome.claims[0]?.asFact;
}

test.each([
  ['the rules wrote it', BY_RULES, 'Ada Lind will resign.'],
  ['the reviewer wrote it', BY_REVIEWER, 'It is certain that Ada Lind resigns.'],
])('the wording as a fact names who “He” is, as the claim now does, if %s', (_, fields, fact) => {
  expect(factAfter(fields, 'Ada Lind is expected to resign.', true)).toBe(fact);
});

test.each([
  ['follows an edited claim if the rules wrote it', BY_RULES, 'Eva Berg will leave.'],
  ['stays if the reviewer wrote it', BY_REVIEWER, BY_REVIEWER.asFact],
])('the wording as a fact %s', (_, fields, fact) => {
  expect(factAfter(fields, 'Eva Berg is expected to leave.', false)).toBe(fact);
});

test('a claim that the rules cannot word as a fact any more has no such wording', () => {
  expect(factAfter(BY_RULES, 'He may resign.', false)).toBeUndefined();
});
