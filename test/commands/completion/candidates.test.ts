import { expect, test } from 'vitest';
import { exampleJson } from '../../support/example.js';
import { type FakeWorld, run } from '../../support/fake-io.js';

/** Returns the values that `briefing complete` offers, in order. */
async function offered(line: string, world: FakeWorld = {}): Promise<string[]> {
  const words = line.split(' ');
  const current = words.pop() ?? '';
  const { stdout, stderr, exitCode } = await run(
    ['complete', `--current=${current}`, '--', ...words.filter((word) => word !== '')],
    world,
  );
  expect([stderr, exitCode]).toEqual(['', 0]);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((each) => each.split('\t')[0] ?? '');
}

test('matching commands are offered, except the hidden command', async () => {
  expect(await offered('iss')).toEqual(['issue']);
  expect(await offered('compl')).toEqual(['completion']);
});

test('the options of a command come before the shared options', async () => {
  const all = await offered('agenda --');
  expect(all[0]).toBe('--group');
  expect(all.indexOf('--sort')).toBeLessThan(all.indexOf('--briefing'));
  expect(await offered('agenda --wi')).toEqual(['--width']);
});

test('values of an option are offered, whether or not they are in the same word as the option', async () => {
  expect(await offered('agenda --group ')).toEqual(['agenda', 'progress']);
  expect(await offered('agenda --group=p')).toEqual(['--group=progress']);
  expect(await offered('-f mark')).toEqual(['markdown']);
});

test('a variadic option takes words until the next option', async () => {
  expect(await offered('positions --issue ukraine ta')).toEqual([
    'taiwan',
    'taiwan-strait',
    'tariffs',
    'tariff',
  ]);
  expect(await offered('positions --issue ukraine --b')).toEqual(['--by', '--briefing', '--bom']);
});

test('aliases and addresses are offered once a letter has been typed', async () => {
  expect(await offered('issue south')).toEqual(['south-china-sea']);
  expect(await offered('say issues/ta')).toEqual(['issues/taiwan']);
  expect(await offered('issue ')).toEqual([
    'middle-east',
    'ukraine',
    'taiwan',
    'trade',
    'counternarcotics',
    'military',
    'ai',
    'exchanges',
  ]);
});

test('case is ignored', async () => {
  expect(await offered('issue UKR')).toEqual(['ukraine']);
});

test('the ids come from the briefing that is set on the command line or in the environment', async () => {
  const files = { 'own.json': exampleJson() };
  const own = await offered('-b own.json issue ', { files });
  expect(own.length).toBeGreaterThan(0);
  expect(own).not.toContain('taiwan');
  expect(await offered('--briefing=own.json issue ', { files })).toEqual(own);
  expect(await offered('issue ', { files, environment: { BRIEFING: 'own.json' } })).toEqual(own);
});

test('no candidates and no message are printed if the briefing cannot be read', async () => {
  expect(await offered('-b gone.json issue ')).toEqual([]);
  expect(await offered('-b broken.json issue ', { files: { 'broken.json': '{' } })).toEqual([]);
});

test('standard input is not read, since it belongs to the command being typed', async () => {
  expect(await offered('-b - issue ', { stdin: exampleJson() })).toEqual([]);
});

test('all words after two hyphens are operands', async () => {
  expect(await offered('issue -- --format=mark')).toEqual([]);
  expect(await offered('issue -- ukr')).toEqual(['ukraine']);
});

test('help completes commands, topics and the names of rules', async () => {
  expect(await offered('help ag')).toEqual(['agenda']);
  expect(await offered('help acce')).toEqual(['accessibility']);
  expect(await offered('help rules no-')).toEqual(await offered('validate --rule no-'));
  expect(await offered('help rules no-')).toContain('no-cue');
});

test('a title is one line that ends with a whole word, and the title of a standing explains the standing', async () => {
  const { stdout } = await run(['complete', '--current=c1', '--', 'claims']);
  for (const line of stdout.split('\n').slice(0, -1)) expect(line.length).toBeLessThan(90);
  const standings = await run(['complete', '--current=li', '--', 'claims', '--standing']);
  expect(standings.stdout).toBe('likely\tthe source calls it likely\n');
});

test('control characters in a malicious briefing never reach the shell', async () => {
  const title = '\u001b]0;gone\u0007\tsecond\ncolumn';
  const hostile = exampleJson().replace(
    /("issues": \[\s*\{[^}]*?"title": )"[^"]*"/,
    `$1${JSON.stringify(title)}`,
  );
  expect(hostile).not.toBe(exampleJson());
  const world = { files: { 'hostile.json': hostile } };
  const { stdout } = await run(['complete', '--current=', '--', '-b', 'hostile.json', 'issue'], world);
  expect(stdout.split('\n')[0]?.split('\t').slice(1)).toEqual(['<U+001B>]0;gone<U+0007> second column']);
});
