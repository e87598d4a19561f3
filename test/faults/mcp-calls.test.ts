import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, test } from 'vitest';
import { PROGRAM } from '../e2e/program.js';

const CALLS = [
  { name: 'brief', arguments: { part: 'overview' } },
  { name: 'check_text', arguments: { text: 'Blinken will meet Xi.' } },
  { name: 'read_text', arguments: { text: 'The port may close on Monday, a diplomat said.' } },
  { name: 'brief', arguments: { part: 'issue', issue: 'nowhere' } },
];

/** The maximum heap of the server, in MB. It uses about 40, so a leak of 40 KB a call ends it before the last call. */
const HEAP = 80;

test('a thousand calls do not leak memory', async () => {
  const args = [`--max-old-space-size=${HEAP}`, PROGRAM, 'mcp'];
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  let answered = 0;
  for (let count = 0; count < 1000; count++) {
    const call = CALLS[count % CALLS.length] ?? { name: '' };
    await client.callTool(call);
    answered++;
  }
  await client.close();
  expect(answered).toBe(1000);
});
