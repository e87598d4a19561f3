import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILT_IN_IDS, BUILT_IN_TITLES, builtInBriefing, builtInText } from '../../src/briefing/built-in.js';
import { validate } from '../../src/index.js';
import { digestOf } from '../../src/system/files/digest.js';
import { run } from '../support/fake-io.js';

test.each(BUILT_IN_IDS)('%s has the expected id and title, and its file has no problems', async (id) => {
  const { file } = await builtInBriefing(id);
  expect([file.id, file.title]).toEqual([id, BUILT_IN_TITLES[id]]);
  expect(validate(readFileSync(`data/${id}.json`, 'utf8')).problems).toEqual([]);
});

test('the text included with a briefing is the text from which the briefing was made', async () => {
  const [source] = (await builtInBriefing('korea')).file.sources;
  const text = await builtInText(source?.text ?? '');
  expect(digestOf(new TextEncoder().encode(text))).toBe(source?.digest);
});

test('a claim in a built-in briefing is shown with its source sentence', async () => {
  const { stdout, stderr } = await run([
    'claims',
    'c20',
    '-b',
    'korea',
    '--format',
    'plain',
    '--width',
    '500',
  ]);
  expect(stderr).toBe('');
  expect(stdout).toContain(
    'No injuries or deaths were reported in the attacks from either side, but South Korea evacuated about 80 people in the town of Yeoncheon',
  );
});

test('`briefing list` shows all built-in briefings', async () => {
  const { stdout } = await run(['list']);
  for (const id of BUILT_IN_IDS) expect(stdout).toContain(id);
});
