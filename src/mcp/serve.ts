import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Runtime } from '../cli/context.js';
import { clean } from '../text/clean.js';
import { commandRunner } from './run-command.js';
import { makeServer } from './server.js';
import { Unanswered } from './unanswered.js';

/** The maximum message length: the longest text, with space for its escapes. */
const MOST_BYTES = 8_000_000;

/**
 * Serves one client until it disconnects, or closes standard input and has received its answers. Messages that cannot
 * be parsed are reported on standard error and ignored.
 *
 * @param allowed the folders from which texts may be read
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
