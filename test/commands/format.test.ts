import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../src/main.js';
import { exampleFile, exampleJson } from '../support/example.js';
import { type FakeWorld, fakeIo, run } from '../support/fake-io.js';

async function format(args: string[], world: FakeWorld = {}) {
  const { exitCode, stdout, stderr, io } = await run(['format', ...args], world);
  return { exitCode, stdout, stderr, written: Object.fromEntries(io.written) };
}

const builtIn = readFileSync(new URL('../../data/blinken-beijing.json', import.meta.url), 'utf8');

test('the file of the built-in briefing has the standard format', async () => {
  expect(await format(['--check', 'trip.json'], { files: { 'trip.json': builtIn } })).toEqual({
    exitCode: 0,
    stdout: 'trip.json: formatted\n',
    stderr: '',
    written: {},
  });
});

test('fields are sorted into the order of the schema without changing the meaning', async () => {
  const turned = JSON.stringify(exampleFile(), (_, value) =>
    value && typeof value === 'object' && !Array.isArray(value) && !('P1' in value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  const { exitCode, stdout, written } = await format(['trip.json'], { files: { 'trip.json': turned } });
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'trip.json: formatted\n' });
  expect(JSON.parse(written['trip.json'] ?? '')).toEqual(exampleFile());
  const straight = await format(['-'], { stdin: exampleJson() });
  expect(written['trip.json']).toBe(straight.stdout);
});

test('short lists and objects are on a single line, and long ones on several', async () => {
  const { stdout } = await format(['-'], { stdin: exampleJson() });
  expect(stdout.split('\n').slice(0, 38).join('\n')).toBe(`{
  "formatVersion": 1,
  "id": "harbour",
  "title": "Harbour talks",
  "language": "en",
  "summary": [{ "text": "Norland and Sudland plan talks on the harbour.", "claims": ["c1"] }],
  "groups": [
    { "id": "agenda", "title": "On the table" },
    { "id": "progress", "title": "Reported progress" }
  ],
  "sources": [
    {
      "id": "report",
      "title": "Talks at Port Grey",
      "kind": "report",
      "publisher": "Grey Observer",
      "published": "2031-05-02",
      "sections": [{ "number": 0, "blocks": { "P1": 3, "P2": 2 } }]
    }
  ],
  "people": [
    {
      "id": "mara-voss",
      "name": "Mara Voss",
      "role": "Harbour minister of Norland",
      "of": "norland",
      "claims": ["c2"]
    },
    { "id": "adviser", "unnamed": true, "label": "an adviser to the minister" }
  ],
  "organizations": [
    { "id": "norland", "name": "Norland", "kind": "government" },
    { "id": "sudland", "name": "Sudland", "kind": "government" }
  ],
  "places": [
    { "id": "grey-coast", "name": "Grey Coast", "kind": "region" },
    {
      "id": "port-grey",`);
});

test('a file that is already formatted is not written again', async () => {
  const { stdout: once } = await format(['-'], { stdin: exampleJson() });
  expect((await format(['-'], { stdin: once })).stdout).toBe(once);
  expect(await format(['trip.json'], { files: { 'trip.json': once } })).toEqual({
    exitCode: 0,
    stdout: 'trip.json: already formatted\n',
    stderr: '',
    written: {},
  });
});

test('--check writes nothing and gives exit code 1 for an unformatted file', async () => {
  expect(await format(['--check', 'trip.json'], { files: { 'trip.json': exampleJson() } })).toEqual({
    exitCode: 1,
    stdout: 'trip.json: not formatted (run briefing format)\n',
    stderr: '',
    written: {},
  });
});

test('a byte-order mark and Windows line breaks are removed', async () => {
  const { stdout } = await format(['-'], { stdin: exampleJson() });
  const marked = `\ufeff${exampleJson().replaceAll('\n', '\r\n')}`;
  expect((await format(['-'], { stdin: marked })).stdout).toBe(stdout);
});

test('invisible and control characters are written as escape sequences', async () => {
  const file = exampleJson((file) => {
    file.title = 'a\u202eb\u009bc\u{e0001}';
  });
  const { stdout } = await format(['-'], { stdin: file });
  expect(stdout.split('\n')[3]).toBe('  "title": "a\\u202eb\\u009bc\\udb40\\udc01",');
  expect(JSON.parse(stdout).title).toBe('a\u202eb\u009bc\u{e0001}');
});

test('an invalid briefing is left unchanged, and the others are formatted', async () => {
  const files = { 'bad.json': '{"formatVersion": 1,}', 'trip.json': exampleJson() };
  const { exitCode, stdout, stderr, written } = await format(['bad.json', 'missing.json', 'trip.json'], {
    files,
  });
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 3,
    stdout: 'trip.json: formatted\n',
    stderr:
      'bad.json:1:20: /: there is a comma before the closing bracket (remove the comma)\n' +
      'briefing: bad.json is not a valid briefing; it was left unchanged (see briefing validate)\n' +
      'briefing: missing.json: no such file (check the name)\n',
  });
  expect(Object.keys(written)).toEqual(['trip.json']);
});

test('changes that another process makes during formatting are not lost', async () => {
  const io = fakeIo({ files: { 'trip.json': exampleJson() } });
  const added = exampleJson((file) => {
    file.title = 'Harbour talks, put off';
  });
  const withLock: typeof io.files.withLock = async (path, work) => {
    io.files.write(path, added, { force: true });
    return work((contents) => io.files.write(path, contents, { force: true }));
  };
  const exitCode = await main(['format', 'trip.json'], { ...io, files: { ...io.files, withLock } });
  expect({ exitCode, stdout: io.stdout.text }).toEqual({ exitCode: 0, stdout: 'trip.json: formatted\n' });
  expect(io.written.get('trip.json')).toBe((await format(['-'], { stdin: added })).stdout);
});

test('a file is not locked if it is only checked or already formatted', async () => {
  const { stdout: once } = await format(['-'], { stdin: exampleJson() });
  const io = fakeIo({ files: { 'done.json': once, 'trip.json': exampleJson() } });
  const withLock = async () => {
    throw new Error('a lock was made');
  };
  const locked = { ...io, files: { ...io.files, withLock } };
  expect(await main(['format', 'done.json'], locked)).toBe(0);
  expect(await main(['format', '--check', 'trip.json'], locked)).toBe(1);
  expect(io.stdout.text).toBe(
    'done.json: already formatted\ntrip.json: not formatted (run briefing format)\n',
  );
});
