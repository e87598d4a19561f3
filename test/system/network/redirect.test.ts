import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as Fetching from '../../../src/system/network/fetch-address.js';

/** The simulated response of a public host, since a test cannot reach a real one. */
const sent = { to: [] as string[], location: '' };
const REQUEST = '../../../src/system/network/request.js';
let fetchAddress: typeof Fetching.fetchAddress;

// Test files share modules, so the replaced functions must be restored.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(REQUEST, () => ({
    request: async (url: URL) => {
      sent.to.push(url.href);
      return Object.assign(Readable.from([]), { statusCode: 302, headers: { location: sent.location } });
    },
  }));
  ({ fetchAddress } = await import('../../../src/system/network/fetch-address.js'));
});

afterAll(() => {
  vi.doUnmock(REQUEST);
  vi.resetModules();
});

test.each([
  ['https://10.0.0.1/', 'which is a private address'],
  ['https://127.0.0.1/latest', 'which is a private address'],
  ['https://169.254.169.254/latest/meta-data', 'which is a private address'],
  ['https://[::1]/', 'which is a private address'],
  ['http://news.example/', 'which is not encrypted'],
])('a redirect from a public address to %s is not followed', async (location, reason) => {
  Object.assign(sent, { to: [], location });
  const fetched = fetchAddress('https://news.example/story', { announce: () => undefined });
  await expect(fetched).rejects.toThrow(
    `cannot read https://news.example/story: it redirects to ${location}, ${reason}`,
  );
  expect(sent.to).toEqual(['https://news.example/story']);
});
