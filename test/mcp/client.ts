import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterEach } from 'vitest';
import { main } from '../../src/main.js';
import { commandRunner } from '../../src/mcp/run-command.js';
import { makeServer } from '../../src/mcp/server.js';
import { fakeIo } from '../support/fake-io.js';

const open: Client[] = [];

/** Connects a client to a new server. The client is closed after the test. */
export async function connected(io = fakeIo()): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await makeServer(commandRunner(main, io), io).connect(theirs);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(ours);
  open.push(client);
  return client;
}

afterEach(async () => {
  for (const client of open.splice(0)) await client.close();
});

export interface Result {
  readonly isError?: boolean;
  readonly text: string;
  readonly record: Record<string, unknown> | undefined;
}

/** Calls a tool. Without a client, the call goes to a new server. */
export async function call(
  name: string,
  given: Record<string, unknown> = {},
  client?: Client,
): Promise<Result> {
  const result = await (client ?? (await connected())).callTool({ name, arguments: given });
  const [first] = result.content as { text: string }[];
  return {
    ...(result.isError ? { isError: true } : {}),
    text: first?.text ?? '',
    record: result.structuredContent as Record<string, unknown> | undefined,
  };
}
