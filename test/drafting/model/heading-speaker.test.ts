import { expect, test } from 'vitest';
import { headingSpeaker } from '../../../src/drafting/model/speakers/heading-speaker.js';
import type { Speakers } from '../../../src/drafting/model/speakers/same-speaker.js';

const TEXT = 'Ms Lind left. Mr Ek stayed. Robert Berg and Ann Voss came.';

/** Returns the speaker of a heading in a brief about Lind, Ek, Berg and Voss. */
const speakerOf = (heading: string, earlier: string, ...voices: string[]): string | undefined =>
  headingSpeaker(heading, voices, earlier, {
    people: ['Kim Lind', 'Robin Ek', 'Robert Berg', 'Ann Voss'],
    source: { text: TEXT, sentences: [], indexOf: () => undefined },
  } as unknown as Speakers);

test.each([
  ['Her case', 'Kim Lind left. Robin Ek stayed.', 'Kim Lind'],
  ['His case', 'Robin Ek stayed. Kim Lind left.', 'Robin Ek'],
  ['Her case', 'Ann Voss came. Robert Berg came.', 'Ann Voss'],
  ['His case', 'Robert Berg came. Ann Voss came.', 'Robert Berg'],
])('“%s” belongs to the last person to whom the pronoun can refer: %s', (heading, earlier, speaker) => {
  expect(speakerOf(heading, earlier)).toBe(speaker);
});

const BODIES = ['a spokesman for the Norland Data Office', 'Sudland Air'];

test.each([
  ['Sudland Air asked the watchdog, the Norland Data Office.', 'a spokesman for the Norland Data Office'],
  [
    'Sudland Air asked the Norland Data Office, the data watchdog.',
    'a spokesman for the Norland Data Office',
  ],
  ['Sudland Air asked the Norland Data Office.', undefined],
])(
  'if there are several bodies, a heading refers only to the one that the brief introduces with the same noun: %s',
  (earlier, speaker) => {
    expect(speakerOf('What the watchdog says', earlier, ...BODIES)).toBe(speaker);
  },
);

test('a heading can give the origin of its lines in parentheses', () => {
  const voices = ['Sudland Air', 'Kim Lind'];
  expect(speakerOf('The petition (per Sudland Air’s filing)', '', ...voices)).toBe('Sudland Air');
  expect(speakerOf('The petition (in May)', '', ...voices)).toBeUndefined();
});
