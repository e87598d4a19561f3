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
  ['What Lind announced', 'Lind'],
  ['What Lind promises for May', 'Lind'],
  ['What does the union ask?', 'union'],
  ['What Lind, the union leader, says', 'Lind'],
  ['What Lind and Ek say', undefined],
  ["Delta's finances", undefined],
  ['What is proposed', undefined],
])('only a heading for the words of one speaker names a speaker: %s', (heading, speaker) => {
  expect(speakerInHeading(heading)).toBe(speaker);
});

test.each([
  ['Eva Lind on fares', 'Eva Lind', 'Eva Lind'],
  ['THE UNION ON FARES', 'the rail union', 'UNION'],
  ['Lind on Mr Ek', 'Nils Ek', undefined],
  ['Lind and Ek on fares', 'Nils Ek', undefined],
  ['Charges against Lind on fares', 'Eva Lind', undefined],
  ['Tax on fares', 'Eva Lind', undefined],
  ['Eva Lind on fares', undefined, undefined],
])('a heading with a topic names a speaker if the speaker is known: %s, %s', (heading, voice, speaker) => {
  expect(speakerInHeading(heading, voice)).toBe(speaker);
});
