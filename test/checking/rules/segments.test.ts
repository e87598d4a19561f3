import { expect, test } from 'vitest';
import { Briefing } from '../../../src/briefing/briefing.js';
import { segmentsOf } from '../../../src/checking/rules/overstatement/segments.js';
import { exampleFile } from '../../support/example.js';
import { at } from './sound.js';

/** Returns the standing that each part of a text must have if the text cites three claims. */
function standings(text: string): string[] {
  const file = exampleFile((one) => {
    at(one.claims, 0).text = 'Norland asks Sudland for lower harbour fees.';
    at(one.claims, 0).standing = 'stated';
    at(one.claims, 1).text = 'Pilots from Sudland may patrol the northern strait.';
    at(one.claims, 1).standing = 'likely';
    at(one.claims, 2).text = 'The harbour master is alleged to have hidden a spill.';
    at(one.claims, 2).standing = 'alleged';
  });
  return segmentsOf(new Briefing(file), text, ['c1', 'c2', 'c3']).map(({ standing }) => standing);
}

test('each sentence and each part after a semicolon is compared with the claims whose words it shares', () => {
  expect(standings('Norland asks for lower fees.')).toEqual(['stated']);
  expect(standings('Norland asks for lower fees. Pilots patrol the strait.')).toEqual(['stated', 'likely']);
  expect(standings('Norland asks for lower fees;  pilots patrol the strait.')).toEqual(['stated', 'likely']);
});

test('word endings are ignored when words are compared', () => {
  expect(standings('Patrolling pilots are near.')).toEqual(['likely']);
});

test('a part that shares at most one word with any claim is compared with the softest claim', () => {
  expect(standings('Norland is a state.')).toEqual(['alleged']);
  expect(standings('It is so.')).toEqual(['alleged']);
});

test('if several claims share about the same number of words with a part, the softest counts', () => {
  expect(
    standings('Norland asks Sudland for lower harbour fees after a spill was hidden by the master.'),
  ).toEqual(['alleged']);
  expect(standings('Norland asks Sudland for lower harbour fees, says the master.')).toEqual(['stated']);
});

test('a text that cites a single claim has the standing of that claim', () => {
  const briefing = new Briefing(exampleFile());
  expect(segmentsOf(briefing, 'One; two. Three.', ['c3'])).toEqual([
    { text: 'One; two. Three.', standing: briefing.standingOf(['c3']) },
  ]);
});
