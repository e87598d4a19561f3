import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Sent {
  readonly path: string;
  readonly key: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
  };
}

/** The way in which a server answers or misbehaves. */
export type Behaviour =
  | { readonly say: string; readonly promptTokens?: number }
  | { readonly status: number; readonly words?: string; readonly headers?: Readonly<Record<string, string>> }
  /** Closes the connection: before the headers, or within the body. */
  | 'hang up'
  | 'break off'
  /** Never answers. */
  | 'sleep'
  /** Never stops sending data. */
  | 'flood'
  | { readonly raw: string };

export interface ModelServer {
  readonly endpoint: string;
  readonly sent: Sent[];
  close(): Promise<void>;
}

/** Starts a local server that behaves in the given ways in turn. Further requests get the last behavior. */
export async function modelServer(...behaviours: readonly Behaviour[]): Promise<ModelServer> {
  const sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    sent.push({ path: request.url ?? '', key: request.headers.authorization, body: JSON.parse(body) });
    behave(behaviours[Math.min(sent.length, behaviours.length) - 1] ?? 'hang up', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    sent,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const completion = (content: string, promptTokens?: number) =>
  JSON.stringify({
    choices: [{ message: { role: 'assistant', content } }],
    ...(promptTokens !== undefined && { usage: { prompt_tokens: promptTokens, completion_tokens: 10 } }),
  });

function behave(behaviour: Behaviour, response: ServerResponse): void {
  if (behaviour === 'hang up') response.destroy();
  else if (behaviour === 'break off') {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"choices": [');
    setTimeout(() => response.destroy(), 20);
  } else if (behaviour === 'flood') flood(response);
  else if (behaviour === 'sleep') return;
  else if ('raw' in behaviour) response.end(behaviour.raw);
  else if ('say' in behaviour) response.end(completion(behaviour.say, behaviour.promptTokens));
  else response.writeHead(behaviour.status, behaviour.headers).end(behaviour.words ?? '');
}

function flood(response: ServerResponse): void {
  const piece = 'x'.repeat(65_536);
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}
