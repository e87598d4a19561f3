import { describe, expect, test } from 'vitest';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

const COPY = '/data/briefing/harbour.json';
const WORLD = { environment: { XDG_DATA_HOME: '/data' }, files: { [COPY]: '{ "id": ' } };

test('the error in a damaged copy is reported when the copy is read by its id', async () => {
  const { exitCode, stdout, stderr } = await run(['agenda', '-b', 'harbour'], WORLD);
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: `${COPY}:1:9: /id: the file ends inside the object that starts at 1:1 (add the closing }, or restore the missing part)\n`,
  });
});

test('a damaged copy can be removed by its id', async () => {
  const { exitCode, stderr, io } = await run(['remove', 'harbour', '--yes'], WORLD);
  expect({ exitCode, stderr, isThere: io.files.exists(COPY) }).toEqual({
    exitCode: 0,
    stderr: '',
    isThere: false,
  });
});

test.each([
  ['use', 'harbour'],
  ['config', 'set', 'briefing', 'harbour'],
])('a damaged copy cannot become the default: %s', async (...line) => {
  const { exitCode, stdout, io } = await run(line, {
    ...WORLD,
    environment: { ...WORLD.environment, XDG_CONFIG_HOME: '/config' },
  });
  expect({ exitCode, stdout, written: io.written.size }).toEqual({ exitCode: 3, stdout: '', written: 0 });
});

test('a path that leads out of the library is not taken for the name of a copy', async () => {
  const { exitCode, io } = await run(['remove', '../briefing/harbour', '--yes'], WORLD);
  expect({ exitCode, isThere: io.files.exists(COPY) }).toEqual({ exitCode: 1, isThere: true });
});

describe('a copy with an invalid id', () => {
  const world = {
    environment: { XDG_DATA_HOME: '/data' },
    files: { [COPY]: exampleJson((file) => Object.assign(file, { id: 'bad id' })) },
  };
  const FAULT = `${COPY}:3:9: /id: is not an id (use letters, digits and single hyphens: south-china-sea)\n`;

  test('is listed as unknown, with the command that shows its problems', async () => {
    const { stdout } = await run(['list', '--format', 'markdown'], world);
    expect(stdout.split('\n').filter((line) => line.includes(COPY))).toEqual([
      '| unknown | not stated | /data/briefing/harbour.json | unknown |',
      '> /data/briefing/harbour.json cannot be read: it has 1 problem (for details: `briefing validate /data/briefing/harbour.json`)',
    ]);
  });

  test.each([[['agenda', '-b', 'harbour']], [['use', 'harbour']]])(
    'is reported under its name in the library, with a remedy: %j',
    async (line) => {
      const { exitCode, stdout, stderr } = await run(line, world);
      expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 3, stdout: '', stderr: FAULT });
    },
  );

  test('is never suggested', async () => {
    const { stderr } = await run(['agenda', '-b', 'bad'], world);
    expect(stderr).toBe(
      "briefing: there is no briefing 'bad' (the ids are blinken-beijing, korea; for a file in this folder, use ./bad)\n",
    );
  });
});
