import { expect, test } from 'vitest';
import { mentionList } from '../../../src/answers/shared/inlines.js';
import { byId } from '../../support/by-id.js';
import { exampleJson } from '../../support/example.js';
import { run } from '../../support/fake-io.js';

test('a name that two entries share appears once on a line', async () => {
  const json = exampleJson((file) => {
    file.places.push({ id: 'fees-road', name: 'Harbour fees', kind: 'city' });
    byId(file.claims, 'c3').about.push('norland', 'fees-road');
  });
  const { stdout, stderr } = await run(['claims', 'c3', '-b', 'own.json', '--format', 'plain'], {
    files: { 'own.json': json },
  });
  expect(stderr).toBe('');
  expect(stdout).toContain('\nAbout: Harbour fees, Norland\n');
});

test('an empty list is shown as “not stated”', () => {
  expect(mentionList([])).toEqual([{ kind: 'absent', text: 'not stated' }]);
});
