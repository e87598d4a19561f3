import { expect, test } from 'vitest';
import { speakerInHeading } from '../../src/briefing/heading-voice.js';

test.each([
  ["Delta's position", 'Delta'],
  ['What the union says', 'union'],
  ['HOW LABOUR REPLIES', 'LABOUR'],
  ["Lind's remarks", 'Lind'],
  ['Her case against a takeover', 'Her'],
  ["The union's demands for May", 'union'],
  ['What Lind says (on the radio)', 'Lind'],
  ['What Lind and Ek say', undefined],
  ["Delta's finances", undefined],
  ['What is proposed', undefined],
])('only a heading for the words of one speaker names a speaker: %s', (heading, speaker) => {
  expect(speakerInHeading(heading)).toBe(speaker);
});
