import { expect, test } from 'vitest';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { firmerThanClaims } from '../../../src/drafting/model/brief/sentence/firmness.js';
import { exampleFile } from '../../support/example.js';

const claim = (id: string, text: string, standing: 'likely' | 'planned' | 'aim', cue: string) => ({
  id,
  text,
  standing,
  cue,
  about: ['fees'],
  attribution: { by: 'source' as const },
  source: 'report',
  at: '0.P1.s1',
});

const firmer = (text: string, ...claims: BriefingFile['claims']) =>
  firmerThanClaims(text, new Briefing({ ...exampleFile(), claims }))?.id;

const WIN = claim('c1', 'Ek is likely to win the vote.', 'likely', 'likely');
const LEAVE = claim('c2', 'Ek is likely to leave the town.', 'likely', 'likely');

test('the hedge in a part of a sentence does not count for another part', () => {
  expect(
    firmer('Ek is likely to win the vote, and is likely to leave the town.', WIN, LEAVE),
  ).toBeUndefined();
  expect(firmer('Ek will win the vote, and is likely to leave the town.', WIN, LEAVE)).toBe('c1');
});

test('a promise may be anywhere in the sentence', () => {
  const open = claim('c1', 'Ek pledged to open the port, once a prison.', 'planned', 'pledged');
  expect(firmer('Ek pledged to open the port, a former prison.', open)).toBeUndefined();
  expect(firmer('Ek opens the port, a former prison.', open)).toBe('c1');
});

test('the present tense with a date announces something', () => {
  const start = claim('c1', 'The new fees will start on Friday.', 'planned', 'will');
  expect(firmer('The new fees start on Friday.', start)).toBeUndefined();
  expect(firmer('The new fees started on Friday.', start)).toBe('c1');
});

test('a hedge may be anywhere in the sentence if there is a hedge for every claim', () => {
  const stay = claim('c1', 'Courts will likely decide who stays.', 'likely', 'likely');
  expect(firmer('Ek stays, and courts, he said, likely decide who else stays.', stay)).toBeUndefined();
});

test('an obligation expresses an aim', () => {
  const guard = {
    ...claim('c1', 'It is time to guard the port.', 'planned', 'It is time to'),
    standing: 'aim' as const,
  };
  expect(firmer('Ek wrote that others should guard the port.', guard)).toBeUndefined();
});

test('a hedge may have another form', () => {
  const due = claim('c1', 'The ferry is due to stop in May.', 'planned', 'is due to');
  expect(firmer('The stop of the ferry is due in May.', due)).toBeUndefined();
  const looking = claim('c1', 'The port is also looking to open a new pier.', 'aim', 'is also looking to');
  expect(firmer('The port is looking for a new pier.', looking)).toBeUndefined();
  expect(firmer('The port opened a new pier.', looking)).toBe('c1');
});
