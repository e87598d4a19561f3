import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';

/** Tracks the calls without an answer, since a client that closes standard input can still read its answers. */
export class Unanswered {
  readonly #ids = new Set<unknown>();
  #whenNone: (() => void) | undefined;

  /** @param transport a transport that is not connected to a server yet */
  constructor(transport: Transport) {
    const send = transport.send.bind(transport);
    transport.onmessage = (message) => this.#asked(message);
    transport.send = (message, options) => {
      const sent = send(message, options);
      if (!('method' in message)) this.#settled(message.id);
      return sent;
    };
  }

  /** Resolves when every call is answered or canceled. */
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
