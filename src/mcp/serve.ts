import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Runtime } from '../cli/context.js';
import { clean } from '../text/clean.js';
import { commandRunner } from './run-command.js';
import { makeServer } from './server.js';
import { Unanswered } from './unanswered.js';

/** The maximum message length: the longest text, and space for its escapes. */
const MOST_BYTES = 8_000_000;

/**
 * Serves one client until it closes standard input and has its answers, or goes away. What cannot be read as a message
 * is named on standard error and passed over.
 *
 * @param allowed folders from which texts may be read
 */
export async function serve(runtime: Runtime, allowed: readonly string[]): Promise<void> {
  const { io, run } = runtime;
  const server = makeServer(commandRunner(run, io), io, allowed);
  const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: MOST_BYTES });
  const unanswered = new Unanswered(transport);
  const gone = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdout.once('error', () => resolve());
  });
  const closed = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error'] as const) process.stdin.once(event, () => resolve());
  });
  server.server.onerror = (error) => io.stderr.write(`briefing: ${clean(error.message).slice(0, 200)}\n`);
  await server.connect(transport);
  await Promise.race([gone, closed.then(() => unanswered.none())]);
  await server.close();
}
