import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.js';
import { PROGRAM } from './program.js';

/** The output of the server in a session. */
interface Session {
  readonly messages: readonly Record<string, unknown>[];
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** Starts the server as a client does, sends it the given lines, and closes its standard input. */
async function session(...lines: readonly (object | string)[]): Promise<Session> {
  const child = spawn(process.execPath, [PROGRAM, 'mcp'], { env: { PATH: process.env.PATH } });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      printed[stream] += text;
    });
  const wanted = lines.filter((line) => typeof line === 'object' && 'id' in line && 'method' in line).length;
  for (const line of lines) child.stdin.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
  while (printed.stdout.split('\n').length <= wanted && child.exitCode === null)
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  child.stdin.end();
  const [exitCode] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
  const messages = printed.stdout.split('\n').filter((line) => line !== '');
  return { messages: messages.map((line) => JSON.parse(line)), stderr: printed.stderr, exitCode };
}

const request = (id: number, method: string, params: object = {}) => ({ jsonrpc: '2.0', id, method, params });

/** The first messages of three existing clients, with their versions, capabilities and names. */
const BEGINNINGS = {
  desktop: {
    protocolVersion: '2024-11-05',
    capabilities: {},
    clientInfo: { name: 'desktop-assistant', version: '0.1.0' },
  },
  editor: {
    protocolVersion: '2025-06-18',
    capabilities: { roots: { listChanged: true }, sampling: {}, elicitation: {} },
    clientInfo: { name: 'code-editor', title: 'Code Editor', version: '1.102.0' },
  },
  agent: {
    protocolVersion: '2025-03-26',
    capabilities: { roots: {} },
    clientInfo: { name: 'agent-cli', version: '1.0.60' },
  },
};

const begin = (client: keyof typeof BEGINNINGS = 'editor') => [
  request(0, 'initialize', BEGINNINGS[client]),
  { jsonrpc: '2.0', method: 'notifications/initialized' },
];

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('briefing mcp over standard input and output', () => {
  test.each(Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[])(
    'starts a session with a client such as %s',
    async (client) => {
      const { messages, exitCode } = await session(...begin(client), request(1, 'tools/list'));
      expect(messages[0]).toMatchObject({
        id: 0,
        result: {
          protocolVersion: BEGINNINGS[client].protocolVersion,
          serverInfo: { name: 'briefing' },
          capabilities: { tools: {}, resources: {}, prompts: {} },
        },
      });
      expect(messages[1]).toMatchObject({ id: 1, result: { tools: expect.any(Array) } });
      expect(exitCode).toBe(0);
    },
  );

  test('offers its protocol version to a client with a newer one', async () => {
    const future = { ...BEGINNINGS.agent, protocolVersion: '2099-01-01' };
    const { messages } = await session(request(0, 'initialize', future));
    expect(messages[0]).toMatchObject({ result: { protocolVersion: expect.stringMatching(/^202\d-/) } });
  });

  test('ignores invalid messages and continues', async () => {
    const { messages, stderr, exitCode } = await session(
      ...begin(),
      'this is not JSON',
      '{"jsonrpc": "1.0"}',
      request(1, 'ping'),
    );
    expect(messages.at(-1)).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
    expect(stderr).toMatch(/^briefing: /);
    expect(exitCode).toBe(0);
  });

  test('ignores a cancellation of an unknown call', async () => {
    const { messages, exitCode } = await session(
      ...begin(),
      request(1, 'tools/call', { name: 'brief', arguments: { part: 'overview' } }),
      { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 99, reason: 'never asked' } },
      request(2, 'tools/call', { name: 'brief', arguments: { part: 'agenda' } }),
    );
    expect(messages.map(({ id }) => id).sort()).toEqual([0, 1, 2]);
    expect(exitCode).toBe(0);
  });

  test('answers earlier calls, except canceled ones, after standard input is closed', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'mcp'], { env: { PATH: process.env.PATH } });
    const lines = [
      ...begin(),
      request(1, 'tools/call', { name: 'read_text', arguments: { text: 'The port closed on Monday.' } }),
      request(2, 'tools/call', { name: 'check_text', arguments: { text: 'Blinken will meet Xi.' } }),
      { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 2 } },
    ];
    child.stdin.end(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    expect(await once(child, 'close')).toEqual([0, null]);
    const ids = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual([0, 1]);
  });

  test('ends without leaving files behind if its client is killed during a call', async () => {
    const folder = temporaryFolder('mcp');
    const server = JSON.stringify([PROGRAM, 'mcp', '--allow', folder]);
    // The client is a separate process, which prints the id of the server process once a call has been sent.
    const client = spawn(process.execPath, [
      '-e',
      `const server = require('node:child_process').spawn(process.execPath, ${server}, { cwd: ${JSON.stringify(folder)}, stdio: ['pipe', 'pipe', 'ignore'] });
       process.stdin.on('data', (lines) => server.stdin.write(lines));
       server.stdout.once('data', () => console.log(server.pid));`,
    ]);
    const text = 'The port may close on Monday, a minister said. '.repeat(2000);
    const lines = [...begin(), request(1, 'tools/call', { name: 'read_text', arguments: { text } })];
    client.stdin.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const [pid] = await once(client.stdout, 'data');
    client.kill('SIGKILL');
    await vi.waitUntil(() => !isAlive(Number(pid)), { timeout: 240_000, interval: 100 });
    expect(readdirSync(folder)).toEqual([]);
  }, 300_000);

  test('refuses a line that is too long for a message, and ends', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'mcp'], { env: { PATH: process.env.PATH } });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(`"${'x'.repeat(9_000_000)}"\n`);
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(stderr).toMatch(/^briefing: [^\n]+\n$/);
  });

  test.each([
    ['bytes that are not text', String.fromCharCode(0, 1, 27, 0xfffd).repeat(1000)],
    ['unclosed braces', '{'.repeat(100_000)],
    ['an empty line', ''],
    ['null', 'null'],
    ['a number', '17'],
    ['a list', '[]'],
  ])('ignores invalid input, and answers the messages after it: %s', async (_, garbage) => {
    const { messages, stderr, exitCode } = await session(...begin(), garbage, request(1, 'ping'));
    expect(messages.at(-1)).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
    expect(stderr).not.toMatch(/[\x00-\x09\x0b-\x1f]|at .*\.c?js/);
    expect(exitCode).toBe(0);
  });

  test('ends if the client leaves without sending anything', async () => {
    expect(await session()).toEqual({ messages: [], stderr: '', exitCode: 0 });
  });
});
