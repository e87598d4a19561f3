import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Runtime } from '../cli/context.js';
import { clean } from '../text/clean.js';
import { commandRunner } from './run-command.js';
import { makeServer } from './server.js';

/** The maximum message length: the longest text, and space for its escapes. */
const MOST_BYTES = 8_000_000;

/**
 * Serves one client until it closes standard input or disconnects. Malformed messages are reported on
 * standard error and skipped.
 *
 * @param allowed folders from which texts may be read
 */
export async function serve(runtime: Runtime, allowed: readonly string[]): Promise<void> {
  const { io, run } = runtime;
  const server = makeServer(commandRunner(run, io), io, allowed);
  const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: MOST_BYTES });
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    for (const event of ['end', 'close', 'error'] as const) process.stdin.once(event, () => resolve());
    process.stdout.once('error', () => resolve());
  });
  server.server.onerror = (error) => io.stderr.write(`briefing: ${clean(error.message).slice(0, 200)}\n`);
  await server.connect(transport);
  await ended;
  await server.close();
}
