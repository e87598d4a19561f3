import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { at } from '../../checking/rules/sound.js';
import { exampleFile, exampleJson } from '../../support/example.js';
import { type FakeWorld, run } from '../../support/fake-io.js';

const sound = JSON.stringify(exampleFile());
const warned = JSON.stringify(
  exampleFile((file) => {
    delete at(file.claims, 2).cue;
  }),
);
const bad = exampleJson((file) => {
  at(file.claims, 4).attribution = { by: 'source' };
  at(file.issues, 0).places = ['port-gray'];
});

const validate = (args: string[], world: FakeWorld = {}) =>
  run(['validate', ...args], {
    files: { 'sound.json': sound, 'warned.json': warned, 'bad.json': bad },
    ...world,
  });

async function answer(args: string[], world?: FakeWorld) {
  const { exitCode, stdout, stderr } = await validate(args, world);
  return { exitCode, stdout, stderr };
}

const NO_CUE = '/claims/2: \'likely\' has no hedge from the source (write it in "cue") [warning: no-cue]\n';

test('a file without problems gives exit code 0', async () => {
  expect(await answer(['sound.json'])).toEqual({
    exitCode: 0,
    stdout: 'sound.json: no problems\n',
    stderr: '',
  });
});

test('the built-in briefing has no problems, except those suppressed with a reason', async () => {
  const file = readFileSync(new URL('../../../data/blinken-beijing.json', import.meta.url));
  expect(await answer(['trip.json'], { files: { 'trip.json': file } })).toEqual({
    exitCode: 0,
    stdout: 'trip.json: no problems\n',
    stderr: '',
  });
});

test('a problem is printed on one line, with file, line, column, pointer, remedy, severity and rule', async () => {
  expect(await answer(['bad.json'])).toEqual({
    exitCode: 1,
    stdout:
      "bad.json:112:9: /issues/0/places/0: there is no 'port-gray' (did you mean 'port-grey'?) [error: dangling-reference]\n" +
      'bad.json: 1 error\n',
    stderr: '',
  });
});

test('a warning gives exit code 0, or 1 with --strict', async () => {
  const stdout = `warned.json:1:2020: ${NO_CUE}warned.json: 1 warning\n`;
  expect(await answer(['warned.json'])).toEqual({ exitCode: 0, stdout, stderr: '' });
  expect(await answer(['--strict', 'warned.json'])).toEqual({ exitCode: 1, stdout, stderr: '' });
});

test('if one of several files is unreadable, the exit code is 3, but the other files are checked', async () => {
  expect(await answer(['missing.json', 'warned.json', 'bad.json'])).toEqual({
    exitCode: 3,
    stdout:
      `warned.json:1:2020: ${NO_CUE}warned.json: 1 warning\n` +
      "bad.json:112:9: /issues/0/places/0: there is no 'port-gray' (did you mean 'port-grey'?) [error: dangling-reference]\n" +
      'bad.json: 1 error\n',
    stderr: 'briefing: missing.json: no such file (check the name)\n',
  });
});

test('standard input is checked in the same way as a file', async () => {
  expect(await answer(['-'], { stdin: '{"formatVersion": 1,}' })).toEqual({
    exitCode: 1,
    stdout:
      'standard input:1:20: /: there is a comma before the closing bracket (remove the comma) [error: syntax]\n' +
      'standard input: 1 error\n',
    stderr: '',
  });
});

test('the first 20 problems are printed and the others counted; --all prints all of them', async () => {
  const many = JSON.stringify(
    exampleFile((file) => {
      for (let index = 0; index < 30; index++)
        file.people.push({ id: `clerk-${index}`, name: `Clerk ${index}` });
    }),
  );
  const world = { files: { 'many.json': many } };
  const few = (await validate(['many.json'], world)).stdout.split('\n');
  expect(few.slice(20)).toEqual([
    'many.json: and 10 more problems (--all prints all problems)',
    'many.json: 30 warnings',
    '',
  ]);
  const all = (await validate(['--all', 'many.json'], world)).stdout.split('\n');
  expect(all.slice(30)).toEqual(['many.json: 30 warnings', '']);
});

test('an unknown rule is a usage error, and a similar one is suggested', async () => {
  expect(await answer(['--rule', 'no-cues', 'sound.json'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: "briefing: there is no rule 'no-cues' (did you mean 'no-cue'?)\n",
  });
});

test('JSON output contains every problem in the documented form', async () => {
  const { stdout, exitCode } = await validate(['--format', 'json', 'warned.json', 'missing.json']);
  expect(exitCode).toBe(3);
  expect(JSON.parse(stdout)).toEqual({
    kind: 'validation',
    version: 1,
    passed: false,
    errors: 0,
    warnings: 1,
    files: [
      {
        file: 'warned.json',
        isBriefing: true,
        errors: 0,
        warnings: 1,
        problems: [
          {
            severity: 'warning',
            rule: 'no-cue',
            pointer: '/claims/2',
            line: 1,
            column: 2020,
            message: "'likely' has no hedge from the source",
            remedy: 'write it in "cue"',
          },
        ],
      },
      {
        file: 'missing.json',
        isBriefing: false,
        errors: 0,
        warnings: 0,
        problems: [],
        unreadable: 'missing.json: no such file (check the name)',
      },
    ],
  });
});

test('Markdown output is a table, which can be pasted into a ticket', async () => {
  expect((await validate(['--format', 'markdown', 'warned.json'])).stdout).toBe(
    `# Problems

## warned.json

| Place | Pointer | Problem | What to do | Rule |
| --- | --- | --- | --- | --- |
| 1:2020 | /claims/2 | 'likely' has no hedge from the source | write it in "cue" | warning: no-cue |

warned.json: 1 warning
`,
  );
});

test('neither the contents nor the name of a file can control the terminal', async () => {
  const hostile = JSON.stringify({ formatVersion: 1, 'a\u001b]0;b\u0007': 1 });
  const { stdout } = await validate(['x\u001b[2J.json'], { files: { 'x\u001b[2J.json': hostile } });
  expect(stdout.split('\n').filter((line) => line.includes('unknown-key'))).toEqual([
    "x<U+001B>[2J.json:1:40: /a<U+001B>]0;b<U+0007>: unknown field 'a<U+001B>]0;b<U+0007>' (remove it) [error: unknown-key]",
  ]);
});

test('if counting stops early, the number of errors is not presented as the total', async () => {
  const many = exampleJson((file) => {
    file.claims = Array.from({ length: 4000 }, (_, index) => ({ id: `x${index}` })) as never;
  });
  const { exitCode, stdout } = await answer(['many.json'], { files: { 'many.json': many } });
  expect(exitCode).toBe(1);
  expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
    'many.json: and 9,981 more problems (--all prints all problems)',
    'many.json: more than 10,000 errors; the rest of the file was not checked',
  ]);
});

test('if a rule has more than ten thousand findings, the output says so and does not report its suppressions as needless', async () => {
  const accept = [{ rule: 'unmentioned', reason: 'for later' }];
  const many = exampleJson((file) => {
    for (let index = 0; index < 10_002; index++) file.places.push({ id: `x${index}`, name: `Pier ${index}` });
    file.places.push({ id: 'last', name: 'Last pier', accept });
  });
  const { exitCode, stdout } = await answer(['--all', 'many.json'], { files: { 'many.json': many } });
  expect(exitCode).toBe(0);
  expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
    "many.json:40088:5: /places/10002: the rule 'unmentioned' found more than 10,000 problems; the rest of the file was not checked (fix these first) [warning: too-many-problems]",
    'many.json: more than 10,000 warnings; the rest of the file was not checked',
  ]);
});
