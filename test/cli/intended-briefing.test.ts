import { expect, test } from 'vitest';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

const files = { 'trip.json': exampleJson(), 'article.txt': 'Talks at Port Grey\n' };

test.each(['overview', 'agenda', 'say', 'claims', 'people', 'gaps', 'timeline', 'book'])(
  'the command %s reads a briefing file that is its only argument',
  async (command) => {
    const meant = await run([command, 'trip.json'], { files });
    const named = await run(['-b', 'trip.json', command], { files });
    expect([meant.exitCode, meant.stdout]).toEqual([0, named.stdout]);
  },
);

test.each([
  [
    ['book', '--brief', 'trip.json'],
    ['-b', 'trip.json', 'book', '--brief'],
  ],
  [
    ['claims', 'trip.json', '--standing', 'planned'],
    ['-b', 'trip.json', 'claims', '--standing', 'planned'],
  ],
  [
    ['agenda', 'trip.json', '--width', '70'],
    ['-b', 'trip.json', 'agenda', '--width', '70'],
  ],
])('%j reads the briefing file that is given along with options', async (line, named) => {
  const meant = await run(line, { files });
  expect([meant.exitCode, meant.stdout]).toEqual([0, (await run(named, { files })).stdout]);
});

test('a missing file is reported as missing, and a second argument as one too many', async () => {
  const { exitCode, stderr } = await run(['agenda', 'gone.json'], { files });
  expect([exitCode, stderr]).toEqual([3, 'briefing: gone.json: no such file (check the name)\n']);
  expect((await run(['agenda', 'trip.json', 'x'], { files })).exitCode).toBe(2);
});

test.each([
  ['validate', 'article.txt'],
  ['agenda', '-b', 'article.txt'],
  ['overview', 'article.txt'],
])('%s reports that an article is not a briefing, and suggests the draft command', async (...args) => {
  const { exitCode, stderr } = await run(args, { files });
  expect([exitCode, stderr]).toEqual([
    3,
    'briefing: cannot read article.txt: it is a text document, not a briefing (make a briefing from it: briefing draft article.txt)\n',
  ]);
});

test.each([
  ['validate', '-b', 'trip.json'],
  ['validate', '-b', 'trip.json', '--rule', 'hardened-claim'],
  ['review', '-b', 'trip.json', '--summary'],
  ['review', '-b', 'trip.json', '--summary', '--only', 'claims'],
])('%s %s %s reads the file of --briefing', async (...line) => {
  const meant = await run(line, { files });
  const named = await run([...line.filter((word) => word !== '-b' && word !== 'trip.json'), 'trip.json'], {
    files,
  });
  expect([meant.exitCode, meant.stdout]).toEqual([0, named.stdout]);
});

test.each([
  ['validate', 'gone.json', '-b', 'trip.json'],
  ['-b', 'gone.json', 'validate', 'gone.json'],
  ['validate', '--all', 'gone.json', '-b', 'trip.json'],
])('a file that is given as an argument overrides --briefing: %s %s %s %s', async (...line) => {
  const { exitCode, stderr } = await run(line, { files });
  expect([exitCode, stderr]).toEqual([3, 'briefing: gone.json: no such file (check the name)\n']);
});
