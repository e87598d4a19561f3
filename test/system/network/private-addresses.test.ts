import { describe, expect, test } from 'vitest';
import { isPrivateAddress, whyNotFetched } from '../../../src/system/network/check-address.js';

describe('an address is classified as private or public:', () => {
  test.each([
    ...['127.0.0.1', '127.8.9.10', '0.0.0.0', '10.1.2.3', '172.31.255.255', '192.168.0.1', '100.64.0.1'],
    ...['169.254.169.254', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1%eth0', 'fd00::1'],
    ...['ff02::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:a9fe:a9fe', '64:ff9b::10.0.0.1'],
    ...['2002:c0a8:1::1', '::127.0.0.1', 'not an address'],
  ])('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));

  test.each([
    ...['93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:2800:220:1::1', '::ffff:93.184.216.34'],
    ...['64:ff9b::8.8.8.8'],
  ])('%s is public', (address) => expect(isPrivateAddress(address)).toBe(false));
});

describe('an address is refused before any lookup:', () => {
  test.each([
    ['http://news.example/', 'it is not encrypted (use https)'],
    ['ftp://news.example/', 'only https addresses are fetched (use an https address)'],
    ['file:///etc/passwd', 'only https addresses are fetched (use an https address)'],
    ['https://me:secret@news.example/', 'it contains a password (leave it out)'],
  ])('%s', (address, reason) => expect(whyNotFetched(new URL(address), false)).toBe(reason));

  test.each([
    ...['https://127.0.0.1/', 'https://127.1/', 'https://2130706433/', 'https://0x7f.0.0.1/'],
    ...['https://0177.0.0.1/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/'],
    ...['https://169.254.169.254/latest/meta-data/', 'https://localhost/', 'https://news.localhost/'],
    ...['https://printer.local/', 'https://intranet/'],
  ])('%s', (address) => {
    const reason = 'it is a private address (add --allow-private to fetch it anyway)';
    expect(whyNotFetched(new URL(address), false)).toBe(reason);
    expect(whyNotFetched(new URL(address), true)).toBeUndefined();
  });

  test('except a public https address', () =>
    expect(whyNotFetched(new URL('https://news.example/a?b=c'), false)).toBeUndefined());
});
