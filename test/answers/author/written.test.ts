import { expect, test } from 'vitest';
import { makeWritten, written } from '../../../src/answers/author/written.js';
import { drawn } from '../../support/drawn.js';
import { exampleBriefing } from '../../support/example.js';

test('the answer says where the briefing was written, what the file contains and what to do next', () => {
  const record = makeWritten(exampleBriefing(), 'a trip.json');
  expect(drawn(written, record)).toBe(`Harbour talks

Written to a trip.json.

Id: harbour
Contents: 2 people, 2 issues, 2 events, 6 claims, 1 gap, 1 note

Next: briefing edit 'a trip.json'
Next: briefing validate 'a trip.json'
`);
});
