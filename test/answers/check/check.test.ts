import { expect, test } from 'vitest';
import { run } from '../../support/fake-io.js';

test.each([
  [1, '1 sentence: 1 needs attribution.'],
  [2, '2 sentences: 2 need attribution.'],
])('the verdict agrees in number with the sentences that it counts: %s', async (count, words) => {
  const files = { 'speech.txt': 'There has been progress on AI.\n\n'.repeat(count) };
  expect((await run(['check', 'speech.txt'], { files })).stdout).toContain(words);
});
