import { BlockList, isIP } from 'node:net';

const PRIVATE = 'it is a private address (add --allow-private to fetch it anyway)';

/** Returns why an address is refused before its name is looked up, or undefined if it is not refused. */
export function whyNotFetched(url: URL, allowPrivate: boolean): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return 'only https addresses are fetched (use an https address)';
  if (url.username !== '' || url.password !== '') return 'it contains a password (leave it out)';
  if (allowPrivate) return undefined;
  if (url.protocol === 'http:') return 'it is not encrypted (use https)';
  return isPrivateHost(hostOf(url)) ? PRIVATE : undefined;
}

/** Returns why an address is refused if its host name leads to a private address. */
export const leadsToPrivate = (address: string): string =>
  `it leads to ${address}, a private address (add --allow-private to fetch it anyway)`;

/**
 * Returns the host without the brackets around an IPv6 address. The URL parser has already normalized IPv4: 0x7f.1 is
 * 127.0.0.1.
 */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

const LOCAL_NAMES = /(?:^|\.)(?:localhost|local|internal|localdomain|home\.arpa|lan)\.?$/i;

const isPrivateHost = (host: string): boolean =>
  isIP(host) === 0 ? LOCAL_NAMES.test(host) || !host.includes('.') : isPrivateAddress(host);

/** Loopback, local-network and reserved addresses, according to the IANA special-purpose registries. */
const IPV4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 ' +
  '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const IPV6 =
  '::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';

/** IPv6 prefixes of 96 bits that an IPv4 address may follow. */
const CARRIERS = ['::ffff:', '::ffff:0:', '64:ff9b::'];

const subnetsIn = (list: string) =>
  list.split(' ').map((subnet) => {
    const [network = '', prefix] = subnet.split('/');
    return { network, prefix: Number(prefix) };
  });

const BLOCKED = new BlockList();
for (const { network, prefix } of subnetsIn(IPV6)) BLOCKED.addSubnet(network, prefix, 'ipv6');
for (const { network, prefix } of subnetsIn(IPV4)) {
  BLOCKED.addSubnet(network, prefix, 'ipv4');
  for (const carrier of CARRIERS) BLOCKED.addSubnet(carrier + network, 96 + prefix, 'ipv6');
}

/**
 * Returns whether an address is private: loopback, private, link-local, unique local, metadata, multicast or reserved.
 * This includes IPv4 addresses mapped or translated to IPv6.
 *
 * @param address an IPv4 address in dotted notation or an IPv6 address; anything else counts as private
 */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  const family = isIP(plain);
  return family === 0 || BLOCKED.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}
