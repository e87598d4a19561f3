import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FetchOptions, fetchAddress } from '../../../src/system/network/fetch-address.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const PAGE = '<!doctype html><p>The bridge is closed.</p>';
const seen: IncomingMessage[] = [];

const send =
  (status: number, headers: Record<string, string>, body: string | Uint8Array = ''): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/page': send(200, { 'content-type': 'text/html; charset="windows-1252"', 'set-cookie': 'id=1' }, PAGE),
  '/packed': send(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }, gzipSync(PAGE)),
  '/bomb': send(
    200,
    { 'content-type': 'text/plain', 'content-encoding': 'gzip' },
    gzipSync(Buffer.alloc(5_000_000)),
  ),
  '/broken': send(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }, 'not packed'),
  '/moved': send(302, { location: '/page' }),
  '/round': send(301, { location: '/round' }),
  '/to-file': send(302, { location: 'file:///etc/passwd' }),
  '/nowhere': send(302, { location: 'http://[' }),
  '/picture': send(200, { 'content-type': 'image/png' }, 'x'),
  '/large': send(200, { 'content-type': 'text/plain', 'content-length': '99999999' }),
  '/refused': send(403, { 'content-type': 'text/html' }, PAGE),
  '/failing': send(500, { 'content-type': 'text/html' }, PAGE),
  '/silent': () => undefined,
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '100' }).write('half');
    setTimeout(() => response.destroy(), 20);
  },
  '/endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const more = () => {
      while (!response.destroyed && response.write('more and more '.repeat(1000)));
    };
    response.on('drain', more);
    more();
  },
};

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    (ANSWERS[request.url ?? ''] ?? send(404, {}))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, options: Partial<FetchOptions> = {}) =>
  fetchAddress(origin + path, { allowPrivate: true, announce: () => undefined, ...options });

/** Returns the reason for refusing an address, without the address. */
const refusal = async (path: string, options?: Partial<FetchOptions>): Promise<string> => {
  const error = await get(path, options).then(
    () => new Error('fetched'),
    (reason: unknown) => reason as Error,
  );
  return error.message.replace(`cannot read ${origin}${path}: `, '').replaceAll(origin, 'ORIGIN');
};

describe('a page that is fetched', () => {
  test('is returned with its body, address and encoding', async () => {
    const { bytes, ...rest } = await get('/page');
    expect(Buffer.from(bytes).toString()).toBe(PAGE);
    expect(rest).toEqual({ address: `${origin}/page`, charset: 'windows-1252' });
  });

  test('is decompressed', async () =>
    expect(Buffer.from((await get('/packed')).bytes).toString()).toBe(PAGE));

  test('may be the target of a redirect', async () =>
    expect((await get('/moved#top')).address).toBe(`${origin}/page`));

  test('is requested without cookies, after its host has been shown', async () => {
    const order: string[] = [];
    seen.length = 0;
    await get('/moved', { announce: (host) => order.push(`${host} ${seen.length}`) });
    expect(order).toEqual(['127.0.0.1 0']);
    expect(seen.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });
});

describe('a page that is refused', () => {
  test.each([
    ['/missing', 'the server returned status 404 Not Found (check the address)'],
    ['/refused', 'the server returned status 403 Forbidden (open it in a browser and save the page)'],
    ['/failing', 'the server returned status 500 Internal Server Error (try again later)'],
    ['/round', 'it redirects more than 5 times (use the final address)'],
    [
      '/to-file',
      'it redirects to file:///etc/passwd, but only https addresses are fetched (use an https address)',
    ],
    ['/nowhere', 'it redirects to an invalid address (open it in a browser and save the page)'],
    ['/picture', 'its type is image/png (use the address of a text, HTML, PDF or DOCX file)'],
    ['/large', 'it is larger than 50 MB (save part of it as a file)'],
    ['/broken', 'the response cannot be decompressed (try again)'],
    ['/cut', 'the host closed the connection (try again later)'],
  ])('%s: %s', async (path, reason) => expect(await refusal(path)).toBe(reason));

  test('is endless, or decompresses to too much data', async () => {
    const limits = { bytes: 1_000_000 };
    const reason = 'it is larger than 50 MB (save part of it as a file)';
    expect(await refusal('/endless', { limits })).toBe(reason);
    expect(await refusal('/bomb', { limits })).toBe(reason);
  });

  test('takes too long', async () =>
    expect(await refusal('/silent', { limits: { milliseconds: 200 } })).toBe(
      'it took longer than 10 seconds (try again, or save the page from a browser)',
    ));

  test('is unencrypted or private, unless this is allowed; nothing is shown or sent', async () => {
    seen.length = 0;
    const announced: string[] = [];
    const options = { allowPrivate: false, announce: (host: string) => announced.push(host) };
    expect(await refusal('/page', options)).toBe('it is not encrypted (use https)');
    await expect(fetchAddress(origin.replace('http', 'https'), options)).rejects.toThrow(
      'it is a private address',
    );
    expect([announced, seen]).toEqual([[], []]);
  });

  test('has a public name and a private address, even if the name also has public ones', async () => {
    const lookUp = ((_host: string, _options: object, done: (error: null, addresses: object[]) => void) =>
      done(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ])) as unknown as NonNullable<FetchOptions['lookUp']>;
    await expect(
      fetchAddress('https://news.example/', { announce: () => undefined, lookUp }),
    ).rejects.toThrow(
      'cannot read https://news.example/: it leads to 127.0.0.1, a private address (add --allow-private to fetch it anyway)',
    );
  });

  test('has a host that does not exist or does not accept connections', async () => {
    const lookUp = ((_host: string, _options: object, done: (error: Error) => void) =>
      done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))) as unknown as NonNullable<
      FetchOptions['lookUp']
    >;
    await expect(
      fetchAddress('https://news.example/', { announce: () => undefined, lookUp }),
    ).rejects.toThrow('cannot read https://news.example/: there is no such host (check the address)');
    await expect(
      fetchAddress('http://127.0.0.1:9/', { announce: () => undefined, allowPrivate: true }),
    ).rejects.toThrow('the host refused the connection (check the address)');
  });
});
