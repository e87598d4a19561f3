import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchAddress } from '../../../src/system/network/fetch-address.js';

const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
const key = join(folder, 'key.pem');
const certificate = join(folder, 'certificate.pem');
const made = spawnSync('openssl', [
  ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30'],
  ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
  ...['-keyout', key, '-out', certificate],
]);

// The tests are skipped if OpenSSL is missing, since it makes the certificates.
describe.skipIf(made.status !== 0)('an https server', () => {
  let server: Server;
  let address = '';
  const options = { allowPrivate: true, announce: () => undefined };

  beforeAll(async () => {
    const identity = { key: readFileSync(key), cert: readFileSync(certificate) };
    server = createServer(identity, (_, response) =>
      response.setHeader('content-type', 'text/plain').end('Closed.'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `https://localhost:${(server.address() as AddressInfo).port}/`;
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('with an untrusted certificate is refused', async () =>
    expect(fetchAddress(address, options)).rejects.toThrow(
      `cannot read ${address}: its certificate is not valid: DEPTH_ZERO_SELF_SIGNED_CERT (check the address)`,
    ));

  test('with a valid certificate is accepted', async () => {
    const { bytes } = await fetchAddress(address, { ...options, ca: readFileSync(certificate, 'utf8') });
    expect(Buffer.from(bytes).toString()).toBe('Closed.');
  });

  test('with a certificate for a different host is refused', async () =>
    expect(
      fetchAddress(address.replace('localhost', '127.0.0.1'), {
        ...options,
        ca: readFileSync(certificate, 'utf8'),
      }),
    ).rejects.toThrow('its certificate is not valid: ERR_TLS_CERT_ALTNAME_INVALID (check the address)'));
});
