import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePdf } from '../reading/input/make-pdf.js';
import { makeZip } from '../reading/input/make-zip.js';
import { run } from '../support/fake-io.js';

/** Tests that all commands that read a text accept and refuse the same kinds of texts. */

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../reading/input/fixtures', name));

const PROSE = 'The harbor bridge will stay closed until Friday, the port authority said on Monday. ';
const page = (title: string, body: string) => `<!doctype html><title>${title}</title><body>${body}`;
const GERMAN =
  'Die Gebühren\n\nDer Minister hat am Freitag gesagt, dass die Gebühren nicht vor dem Ende des Jahres fallen werden.\n';

const READABLE = {
  'news.html': fixture('newspaper.html'),
  'news.pdf': fixture('two-columns.pdf'),
  'news.docx': fixture('two-columns.docx'),
  'news.md': `---\ntitle: Bridge closed\n---\n\n**${PROSE.trim()}**\n\n${PROSE}`,
  'news.txt': fixture('source/nasa.txt'),
};

/** Texts that all commands refuse, each with the beginning of the error. */
const REFUSED: Readonly<Record<string, readonly [content: string | Uint8Array, reason: string]>> = {
  'empty.txt': ['', 'it is empty'],
  'german.txt': [GERMAN, 'it is in German'],
  'binary.txt': [Buffer.from([1, 0, 2, 255, 0]), 'it is not text'],
  'picture.txt': [Buffer.from('\x89PNG\r\n', 'latin1'), 'it is a picture'],
  'large.txt': [PROSE.repeat(130_000), 'it is larger than 10 MB'],
  'encrypted.pdf': [fixture('encrypted.pdf'), 'it is encrypted'],
  'scanned.pdf': [makePdf([]), 'its pages are pictures'],
  'cut.pdf': [fixture('two-columns.pdf').subarray(0, 20_000), 'it is damaged or incomplete'],
  'nothing.docx': [makeZip({ '[Content_Types].xml': '<Types/>' }), 'there is no document in it'],
  'bomb.docx': [
    makeZip({ 'word/document.xml': ' '.repeat(70_000_000) }),
    'it is too large when decompressed',
  ],
  'menu.html': [page('News', '<nav><a href="/">Home</a></nav>'), 'there is no prose in it'],
  'error.html': [page('404 Not Found', '<h1>404 Not Found</h1>'), 'it is an error page'],
  'consent.html': [
    page('News', '<p>We and our partners use cookies.</p><button>Accept all</button>'),
    'it asks for consent',
  ],
};

/** Texts that only `check` accepts, since a speaker's text may be this short. */
const NO_PROSE = {
  'headline.txt': 'Harbor bridge closed until Friday\n',
  'table.txt': 'Ward | Votes\nNorth | 1,204\nSouth | 900\n',
  'links.txt': 'https://news.example/ferry\n'.repeat(40),
};

const files = {
  ...READABLE,
  ...NO_PROSE,
  ...Object.fromEntries(Object.entries(REFUSED).map(([name, [content]]) => [name, content])),
};

const COMMANDS: Readonly<Record<string, (text: string) => string[]>> = {
  read: (text) => ['read', text],
  verify: (text) => ['verify', text],
  check: (text) => ['check', text],
  draft: (text) => ['draft', text, 'out.json'],
};

const command = (name: string, text: string, stdin = '') => {
  const [words = [], options] = [COMMANDS[name]?.(text), text.startsWith('http') ? ['--allow-private'] : []];
  return run([...words, ...options], { files, stdin });
};

/** Returns the error message. It must be one line with exit code 3, and nothing else may be printed or written. */
async function refusal(name: string, text: string): Promise<string> {
  const { exitCode, stdout, stderr, io } = await command(name, text);
  expect({ exitCode, stdout, written: [...io.written] }).toEqual({ exitCode: 3, stdout: '', written: [] });
  const lines = stderr.replace(/^briefing: fetching from \S+\n/, '').split('\n');
  expect(lines).toHaveLength(2);
  return (lines[0] ?? '').replace(/^briefing: cannot \w+ \S+: /, '');
}

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const content = (files as Record<string, string | Uint8Array>)[url.slice(1)];
    if (url === '/round') response.writeHead(302, { location: url }).end();
    else if (url === '/inside') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (url === '/song') response.writeHead(200, { 'content-type': 'audio/mpeg' }).end('song');
    else if (content === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

describe.each(Object.keys(COMMANDS))('%s', (name) => {
  test.each(Object.keys(READABLE))('reads %s, from a file and from a web address', async (file) => {
    for (const text of [file, `${origin}/${file}`]) {
      const { exitCode, stdout } = await command(name, text);
      expect([0, 1]).toContain(exitCode);
      expect(stdout.length).toBeGreaterThan(200);
    }
  });

  test('reads standard input', async () => {
    const { exitCode, stdout } = await command(name, '-', `Bridge closed\n\n${PROSE.repeat(3)}\n`);
    expect([0, 1]).toContain(exitCode);
    expect(stdout).not.toBe('');
  });

  test.each(Object.entries(REFUSED))('refuses %s', async (file, [, reason]) =>
    expect(await refusal(name, file)).toMatch(reason),
  );

  test.each([
    ['/nowhere', 'the server returned status 404'],
    ['/round', 'it redirects more than 5 times'],
    ['/inside', 'it redirects to file:///etc/passwd, but only https addresses are fetched'],
    ['/song', 'its type is audio/mpeg'],
    ['/error.html', 'it is an error page'],
  ])('refuses the response from a web address: %s', async (path, reason) =>
    expect(await refusal(name, origin + path)).toContain(reason),
  );
});

describe.each(['read', 'verify', 'draft'])('%s', (name) => {
  test.each(Object.keys(NO_PROSE))('refuses %s', async (file) =>
    expect(await refusal(name, file)).toMatch(/^there are no sentences in it/),
  );
});
