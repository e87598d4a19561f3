import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import type { Runtime } from '../cli/context.js';
import { clean } from '../text/clean.js';
import { commandRunner } from './run-command.js';
import { makeServer } from './server.js';

/** The maximum length of a message, which leaves space for a text of maximum length with JSON escapes. */
const MOST_BYTES = 8_000_000;

/**
 * Serves one client until it disconnects, or until it closes standard input and has received all answers.
 * Messages that cannot be parsed are reported on standard error and ignored.
 *
 * @param allowed the folders from which texts may be read
 */
export async function serve(runtime: Runtime, allowed: readonly string[]): Promise<void> {
  const { io, run } = runtime;
  const server = makeServer(commandRunner(run, io), io, allowed);
  const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: MOST_BYTES });
  const unanswered = new Unanswered(transport);
  const disconnected = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdout.once('error', () => resolve());
  });
  const closed = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error'] as const) process.stdin.once(event, () => resolve());
  });
  server.server.onerror = (error) => io.stderr.write(`briefing: ${clean(error.message).slice(0, 200)}\n`);
  await server.connect(transport);
  await Promise.race([disconnected, closed.then(() => unanswered.none())]);
  await server.close();
}

/** Tracks unanswered calls, since a client that has closed standard input can still read answers. */
class Unanswered {
  readonly #ids = new Set<unknown>();
  #whenNone: (() => void) | undefined;

  /** @param transport a transport that is not yet connected to a server */
  constructor(transport: Transport) {
    const send = transport.send.bind(transport);
    transport.onmessage = (message) => this.#asked(message);
    transport.send = (message, options) => {
      const sent = send(message, options);
      if (!('method' in message)) this.#settled(message.id);
      return sent;
    };
  }

  /** Resolves when every call has been answered or canceled. */
  async none(): Promise<void> {
    if (this.#ids.size === 0) return;
    await new Promise<void>((resolve) => {
      this.#whenNone = resolve;
    });
  }

  #asked(message: JSONRPCMessage): void {
    if (!('method' in message)) return;
    if ('id' in message) this.#ids.add(message.id);
    else if (message.method === 'notifications/cancelled') this.#settled(message.params?.requestId);
  }

  #settled(id: unknown): void {
    this.#ids.delete(id);
    if (this.#ids.size === 0) this.#whenNone?.();
  }
}
