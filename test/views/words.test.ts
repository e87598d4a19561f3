import { expect, test } from 'vitest';
import { builtInBriefing, DEFAULT_BRIEFING } from '../../src/briefing/built-in.js';
import { mentionList } from '../../src/views/words.js';
import { run } from '../support/fake-io.js';

test('two things of one name in one line are told apart, and others are named alone', async () => {
  const { stdout } = await run(['claims', 'c22', '--format', 'plain']);
  expect(stdout).toContain(
    '\nAbout: Middle East (issue), Antony Blinken, United States, China, Iran, Middle East (place)\n',
  );
});

test('of nothing it is said that it is not stated', () => {
  expect(mentionList(builtInBriefing(DEFAULT_BRIEFING), [])).toEqual({ kind: 'absent', text: 'not stated' });
});
