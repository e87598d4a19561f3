import { expect, test } from 'vitest';
import type { BriefingFile, Claim } from '../../../src/briefing/file/schema.js';
import { reworded } from '../../../src/drafting/review/claims.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { exampleFile } from '../../support/example.js';

/** Returns the summary after the first claim was reworded; the claim and the summary begin with the given texts. */
function summaryAfter(claim: string, summary: string, words: string): string | undefined {
  const file = exampleFile();
  const [first] = file.claims as [Claim];
  const begun: BriefingFile = {
    ...file,
    claims: [{ ...first, text: claim }, ...file.claims.slice(1)],
    summary: [{ text: summary, claims: [first.id] }],
  };
  return (reworded(begun, first.id, words, undefined, undefined) as BriefingFile).summary[0]?.text;
}

test.each([
  ['They left.', 'They left.', 'The crews left.', 'The crews left.'],
  [
    'They left.',
    'They left, and the port closed.',
    'The crews left.',
    'The crews left, and the port closed.',
  ],
  [
    'It is old.',
    'The port closed, and it is old.',
    'The port is old.',
    'The port closed, and the port is old.',
  ],
  ['They left.', 'The crews sailed away.', 'The crews left.', 'The crews sailed away.'],
])('a sentence of the brief follows a claim that it repeats: %s %s', (claim, summary, words, after) => {
  expect(summaryAfter(claim, summary, words)).toBe(after);
});

test('a claim in other words keeps its quotation only if it contains it, or the source has it in marks', () => {
  const file = exampleFile();
  const [first] = file.claims as [Claim];
  const quote = 'They left the port';
  const begun: BriefingFile = {
    ...file,
    claims: [{ ...first, text: `${quote} in May.`, quote }, ...file.claims.slice(1)],
  };
  const source = (text: string) => new ReviewText(new Map([[first.source, { text } as never]]));
  const after = (words: string, text: string) =>
    (reworded(begun, first.id, words, undefined, source(text)) as BriefingFile).claims[0]?.quote;
  expect(after(`${quote} early.`, `“${quote} in May,” he said.`)).toBe(quote);
  expect(after('The crews left the port.', `“${quote} in May,” he said.`)).toBeUndefined();
  expect(after('The crews left the port.', `“${quote},” he said.`)).toBe(quote);
});
