import { expect, test } from 'vitest';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

/** The example with a body whose name is a plural: it wants something on one issue, and nothing is known on it of others. */
const json = exampleJson((file: BriefingFile) => {
  file.organizations.push({
    id: 'seals',
    name: 'The Seals',
    inSentence: 'the Seals',
    plural: true,
    kind: 'union',
  });
  file.people.push({ id: 'harbour-pilots', unnamed: true, label: 'harbour pilots', plural: true });
  Object.assign(file.issues[0] ?? {}, { parties: ['seals', 'harbour-pilots'] });
  Object.assign(file.positions[0] ?? {}, { whose: 'seals', claims: ['c2'], text: 'lower fees' });
});

const lines = async (...args: readonly string[]) => {
  const { stdout } = await run([...args, '-b', 'own.json', '--format', 'plain'], {
    files: { 'own.json': json },
  });
  return stdout.split('\n').filter((line) => /Seals|pilots want/.test(line));
};

test('a name that is a plural takes the verb of several wherever a sentence begins with it', async () => {
  expect({ say: await lines('say', 'fees'), agenda: await lines('agenda') }).toEqual({
    say: [
      'Ask: Of Sudland: the Seals seek lower fees (stated, report 0.P1.s1)',
      'If asked: Harbour fees: what do harbour pilots want? (not stated)',
    ],
    agenda: [
      'Who wants what: The Seals seek lower fees',
      '2 issues. What harbour pilots want: not stated. Source: the report, publisher Grey Observer, date 2031-05-02.',
    ],
  });
});
