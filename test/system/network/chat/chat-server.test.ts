import { afterEach, expect, test } from 'vitest';
import { ChatServer, type ChatSettings } from '../../../../src/system/network/chat/chat-server.js';
import { completionsAddress } from '../../../../src/system/network/chat/endpoint.js';
import { type Behaviour, type ModelServer, modelServer } from '../../../support/model-server.js';

let server: ModelServer | undefined;
afterEach(() => server?.close());

const MESSAGES = [{ role: 'user', content: 'Say something.' }];
const SCHEMA = { type: 'object' };
const FINE: Behaviour = { say: '{}', promptTokens: 12 };

/** Asks a server a question, without pausing between attempts. */
async function asked(behaviours: readonly Behaviour[], settings: Partial<ChatSettings> = {}) {
  server = await modelServer(...behaviours);
  const waits: number[] = [];
  const announced: string[] = [];
  const chat = new ChatServer({
    url: completionsAddress(server.endpoint),
    model: 'small',
    announce: (host) => announced.push(`${host} after ${server?.sent.length} requests`),
    wait: (milliseconds) => Promise.resolve(waits.push(milliseconds)),
    now: () => Date.parse('2025-02-20T10:00:00Z'),
    ...settings,
  });
  const result = await chat.ask(MESSAGES, SCHEMA).catch((error: Error) => error.message);
  return { result, waits, announced, sent: server.sent, host: new URL(server.endpoint).host, chat };
}

test('chat completions are requested with the key and the schema, after the host is shown', async () => {
  const { result, announced, sent, host } = await asked([FINE], { key: 'secret' });
  expect(result).toEqual({ text: '{}', promptTokens: 12, replyTokens: 10 });
  expect(announced).toEqual([`${host} after 0 requests`]);
  expect(sent).toEqual([
    {
      path: '/v1/chat/completions',
      key: 'Bearer secret',
      body: {
        model: 'small',
        messages: MESSAGES,
        temperature: 0,
        stream: false,
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'briefing', strict: true, schema: { type: 'object' } },
        },
      },
    },
  ]);
});

test('if the server does not support schemas, this and later requests ask for a simpler form of output', async () => {
  const unknown: Behaviour = { status: 400, words: '{"error": "response_format is not supported"}' };
  const { chat, sent } = await asked([unknown, unknown, FINE]);
  await chat.ask(MESSAGES, SCHEMA);
  expect(sent.map(({ body }) => body.response_format?.type)).toEqual([
    'json_schema',
    'json_object',
    undefined,
    undefined,
  ]);
  expect(sent.every(({ key }) => key === undefined)).toBe(true);
});

test.each<[string, readonly Behaviour[], readonly number[]]>([
  ['that is busy', [{ status: 429 }, { status: 503 }, FINE], [1_000, 2_000]],
  ['that says how long to wait', [{ status: 429, headers: { 'retry-after': '7' } }, FINE], [7_000]],
  [
    'that says until when to wait',
    [{ status: 503, headers: { 'retry-after': 'Thu, 20 Feb 2025 10:00:30 GMT' } }, FINE],
    [30_000],
  ],
  ['that closes the connection', ['hang up', FINE], [1_000]],
  ['that breaks off its reply', ['break off', FINE], [1_000]],
  ['that fails four times', [...Array(4).fill({ status: 500 }), FINE], [1_000, 2_000, 4_000, 8_000]],
])('another attempt is made with a server %s', async (_name, behaviours, pauses) => {
  const { result, waits } = await asked(behaviours);
  expect(result).toEqual({ text: '{}', promptTokens: 12, replyTokens: 10 });
  expect(waits).toEqual(pauses);
});

test.each<[string, Behaviour, string, number]>([
  [
    'fails five times',
    { status: 500, words: 'out\nof memory' },
    'it returned status 500 out of memory (try again later)',
    5,
  ],
  ['closes the connection five times', 'hang up', 'the connection failed: UND_ERR_SOCKET (try again)', 5],
  [
    'requires a long wait',
    { status: 429, headers: { 'retry-after': '3600' } },
    'it requires a pause of 3600 seconds (try again after that)',
    1,
  ],
  [
    'rejects the key',
    { status: 401, words: 'no' },
    'it returned status 401 no (set BRIEFING_API_KEY to a valid key)',
    1,
  ],
  [
    'does not know the model',
    { status: 404, words: 'no model' },
    'it returned status 404 no model (check --model and --endpoint)',
    1,
  ],
  [
    'redirects',
    { status: 307, headers: { location: 'http://evil.example/' } },
    'it redirects to http://evil.example/ (give that address as the endpoint, if you trust it)',
    1,
  ],
  [
    'is not a model server',
    { raw: '<html>' },
    'the response is not a chat completion (check --endpoint; it often ends in /v1)',
    1,
  ],
  [
    'sends nothing',
    { raw: '{"choices": []}' },
    'the response is not a chat completion (check --endpoint; it often ends in /v1)',
    1,
  ],
  [
    'sends escape sequences',
    { status: 418, words: '\u001b[2J' },
    'it returned status 418 <U+001B>[2J (check --model and --endpoint)',
    1,
  ],
  ['sends data without end', 'flood', 'its reply is too large (try another model)', 1],
])('the error is explained in one line if the server %s', async (_name, behaviour, reason, times) => {
  const { result, sent, host } = await asked([behaviour]);
  expect(result).toBe(`no answer from ${host}: ${reason}`);
  expect(sent).toHaveLength(times);
});

test('the wait for a server is limited', async () => {
  const { result, host } = await asked(['sleep'], { limits: { milliseconds: 50 } });
  expect(result).toBe(`no answer from ${host}: it took too long (try a smaller model)`);
});

test.each([
  ['https://example.org/v1', 'https://example.org/v1/chat/completions'],
  ['https://example.org/v1/', 'https://example.org/v1/chat/completions'],
  ['https://example.org/v1/chat/completions', 'https://example.org/v1/chat/completions'],
  ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
  ['http://[::1]:8080', 'http://[::1]:8080/chat/completions'],
])('the address %s is accepted', (typed, address) => {
  expect(completionsAddress(typed).href).toBe(address);
});

test.each([
  ['http://example.org/v1', 'it is not encrypted (use https, or a server on this machine)'],
  ['http://127.0.0.1.example.org/v1', 'it is not encrypted (use https, or a server on this machine)'],
  ['http://192.168.0.2/v1', 'it is not encrypted (use https, or a server on this machine)'],
  ['file:///etc/passwd', 'only https addresses are allowed (use an https address)'],
  ['localhost:11434', 'only https addresses are allowed (use an https address)'],
  ['nowhere', 'it is not a valid address (use one such as https://host/v1)'],
])('the address %s is refused', (typed, reason) => {
  expect(() => completionsAddress(typed)).toThrow(`cannot send requests to ${typed}: ${reason}`);
});

test('a password in an address is never shown', () => {
  expect(() => completionsAddress('https://me:secret@example.org')).toThrow(
    'cannot send requests to example.org: it contains a password (put the key into BRIEFING_API_KEY)',
  );
});
