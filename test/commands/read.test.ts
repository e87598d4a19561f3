import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { type FakeWorld, run } from '../support/fake-io.js';

const TEXT = `Norland shuts its port

The port may stay shut until Friday. “The strike was a mistake,” Mayor Mara Lind said.
`;

const read = async (args: readonly string[], world: FakeWorld = {}) => {
  const { exitCode, stdout, stderr } = await run(['read', ...args], {
    files: { 'port.txt': TEXT },
    ...world,
  });
  return { exitCode, stdout, stderr };
};

test('a text is shown sentence by sentence', async () => {
  expect(await read(['port.txt', '--width', '90'])).toEqual({
    exitCode: 0,
    stdout: `Norland shuts its port

Sentences
Voice      Place    Sentence                                           How sure
─────────────────────────────────────────────────────────────────────────────────────────
source     0.P1.s1  The port may stay shut until Friday.               ◐ possible (“may”)
Mara Lind  0.P1.s2  “The strike was a mistake,” Mayor Mara Lind said.  ◐ stated, quoted
`,
    stderr: '',
  });
});

test('a text can be read from standard input', async () => {
  const { stdout, exitCode } = await read(['-', '--format', 'json'], { stdin: TEXT });
  const { kind, version, name, source, sentences } = JSON.parse(stdout);
  expect({
    exitCode,
    kind,
    version,
    name,
    source,
    places: sentences.map(({ at }: { at: string }) => at),
  }).toEqual({
    exitCode: 0,
    kind: 'reading',
    version: 1,
    name: 'standard input',
    source: { title: 'Norland shuts its port' },
    places: ['title', '0.P1.s1', '0.P1.s2'],
  });
});

test('--summary counts sentences by voice', async () => {
  const { stdout } = await read(['port.txt', '--summary', '-f', 'plain']);
  expect(stdout).toContain('Named voices: Mara Lind (1)');
  expect(stdout).toContain('How sure: stated (1), possible (1)');
});

test('Markdown and HTML mark the hedges', async () => {
  expect((await read(['port.txt', '-f', 'markdown'])).stdout).toContain('The port **may** stay shut');
  expect((await read(['port.txt', '-f', 'html'])).stdout).toContain(
    'The port <strong>may</strong> stay shut',
  );
});

test('the host of an address is shown before anything is sent', async () => {
  const server = createServer((_request, response) => response.end(TEXT));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/port.txt`;
  const { exitCode, stdout, stderr } = await read([address, '--allow-private', '-f', 'json']);
  server.close();
  expect({ exitCode, stderr, url: JSON.parse(stdout).source.url }).toEqual({
    exitCode: 0,
    stderr: 'briefing: fetching from 127.0.0.1\n',
    url: address,
  });
});

const GERMAN =
  'Die Gebühren\n\nDer Minister hat am Freitag gesagt, dass die Gebühren nicht vor dem Ende des Jahres fallen werden.';

test.each<[what: string, contents: string | Uint8Array, message: string]>([
  ['an empty file', '', 'cannot read text.txt: it is empty (give a file with text in it)'],
  ['white space', ' \n\n ', 'cannot read text.txt: it is empty (give a file with text in it)'],
  [
    'a headline alone',
    'Norland shuts its port',
    'cannot read text.txt: there are no sentences in it (give an article, not a list or a table)',
  ],
  ['a different language', GERMAN, 'cannot read text.txt: it is in German (only English texts can be read)'],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    'cannot read text.txt: it is a picture (give the text itself)',
  ],
  ['a broken PDF file', '%PDF-1.7\nnothing', 'cannot read text.txt: '],
])('%s is refused with a message of one line', async (_what, contents, message) => {
  const { exitCode, stdout, stderr } = await read(['text.txt'], { files: { 'text.txt': contents } });
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
  expect(stderr).toMatch(/^briefing: .+\n$/);
  expect(stderr).toContain(message);
});

test.each([
  ['nowhere.txt', 3, 'nowhere.txt: no such file (check the name)'],
  ['ftp://example.org/', 3, 'only https addresses are fetched (use an https address)'],
  ['http://example.org/', 3, 'it is not encrypted (use https)'],
  ['https://127.0.0.1/', 3, 'it is a private address (add --allow-private to fetch it anyway)'],
  ['', 2, 'cannot read the text: the name is empty (give a file or an address, or - for standard input)'],
])('the text %j is refused with a message of one line', async (name, code, message) => {
  const { exitCode, stdout, stderr } = await read([name]);
  expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
