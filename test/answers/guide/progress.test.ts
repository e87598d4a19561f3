import { expect, test } from 'vitest';
import { makeProgress, progress } from '../../../src/answers/guide/progress.js';
import { drawn } from '../../support/drawn.js';
import { exampleBriefing } from '../../support/example.js';

const STEPS = [
  { id: 'overview', title: 'The brief', state: 'read' },
  { id: 'fees', title: 'Harbour fees', state: 'changed' },
  { id: 'check', title: 'A short quiz', state: 'unread' },
] as const;

test('the tour resumes at the step with the given index', () => {
  expect(makeProgress(exampleBriefing(), STEPS, 2, true).resumeAt).toBe('check');
});

test('read and changed steps are counted, and a note is added if progress cannot be saved', () => {
  const record = makeProgress(exampleBriefing(), STEPS, undefined, false);
  expect(drawn(progress, record)).toBe(`Harbour talks: your progress

2 of 3 steps read, 1 changed since

Step: 1
Title: The brief
Read: yes

Step: 2
Title: Harbour fees
Read: yes, changed since

Step: 3
Title: A short quiz
Read: no

Note: Your progress cannot be saved and will be lost when the tour ends.

Next: briefing guide --restart
Next: briefing overview
`);
});
