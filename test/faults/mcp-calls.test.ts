import { existsSync, readFileSync } from 'node:fs';
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

/** The maximum growth, in MB. */
const GROWTH = 32;

/** Returns the memory of a process, in MB. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

test.skipIf(!existsSync('/proc/self/status'))('a thousand calls do not leak memory', async () => {
  const transport = new StdioClientTransport({ command: process.execPath, args: [PROGRAM, 'mcp'] });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  const memory: number[] = [];
  for (let count = 0; count <= 1000; count++) {
    if (count % 250 === 0) memory.push(memoryOf(transport.pid ?? 0));
    await client.callTool(CALLS[count % CALLS.length] ?? { name: '' });
  }
  await client.close();
  // The heap grows before the first garbage collection, so the growth after 500 calls counts.
  const [, , half = 0, , end = 0] = memory;
  expect(end - half, memory.join(' ')).toBeLessThan(GROWTH);
});
