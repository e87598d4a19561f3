import { expect, test } from 'vitest';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { lint } from '../../../src/checking/rules/lint.js';
import { PLACE_RULES } from '../../../src/checking/rules/source-places.js';
import { exampleFile } from '../../support/example.js';

/**
 * Returns the messages for claims from sentences 1 and 3 of a block. The span of the first claim ends at `end`, so that
 * it may include sentence 2.
 *
 * @param text the words of the first claim
 */
function messages(end: number, text?: string): string[] {
  const file = exampleFile();
  const [source] = file.sources;
  const [claim] = file.claims;
  if (source === undefined || claim === undefined) throw new Error('no claim');
  const changed: BriefingFile = {
    ...file,
    sources: [{ ...source, sections: [{ number: 0, title: 'Text', blocks: { P1: 3 } }] }],
    claims: [
      { ...claim, ...(text && { text }), id: 'c1', at: '0.P1.s1', span: { start: 0, end } },
      { ...claim, id: 'c3', at: '0.P1.s3', span: { start: 60, end: 80 } },
    ],
  };
  return [...lint(new Briefing(changed), PLACE_RULES)].map(({ message }) => message);
}

test('a sentence counts as used if the previous claim extends to the next claim', () => {
  expect(messages(29)).toEqual(['no claim comes from 0.P1.s2']);
  expect(messages(58)).toEqual([]);
});

test('a sentence counts as used if the previous claim has several sentences, even if the next claim begins later', () => {
  expect(messages(29, 'Mr. Lind lost the vote. Lind came in third.')).toEqual([]);
  expect(messages(29, 'Mr. Lind lost the vote to Ek.')).toEqual(['no claim comes from 0.P1.s2']);
});
