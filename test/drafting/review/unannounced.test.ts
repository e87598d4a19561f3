import { describe, expect, test } from 'vitest';
import type { BriefingFile, Claim } from '../../../src/briefing/file/schema.js';
import { unannounced } from '../../../src/drafting/review/voices/unannounced.js';

const file = {
  people: [{ id: 'ek', name: 'Jon Ek' }],
  organizations: [
    { id: 'norco', name: 'Norco', kind: 'company' },
    { id: 'northern-agency', name: 'Northern Harbor Agency', otherNames: [{ name: 'NHA' }] },
  ],
} as unknown as BriefingFile;

const without = (party: string, text: string) =>
  unannounced({ text, attribution: { by: 'party', party } } as Claim, file);

describe('a claim without the words that introduce its voice', () => {
  test.each([
    ['norco', 'The company stated that the ships are safe.', 'The ships are safe.'],
    [
      'norco',
      'The Norco affair continued with the company announcing old ships may sink.',
      'Old ships may sink.',
    ],
    [
      'northern-agency',
      'The Northern Harbor Agency (NHA), the body which has been investigating Norco, claims the company fitted old pumps.',
      'The company fitted old pumps.',
    ],
    ['ek', 'The ships are safe, Ek said.', 'The ships are safe.'],
  ])('is offered for %s: %s', async (party, text, expected) => {
    expect(await without(party, text)).toBe(expected);
  });

  test.each([
    ['norco', 'The company refutes the allegation.'],
    ['norco', 'The company may announce that the ships are safe.'],
    ['norco', 'The company announced a sale.'],
    ['ek', 'Jon Ek said drink-driving remained a "major killer", with figures showing a rise.'],
    ['ek', 'The company stated that the ships are safe.'],
  ])('is not offered for %s: %s', async (party, text) => {
    expect(await without(party, text)).toBeUndefined();
  });
});
