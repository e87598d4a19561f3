import { BlockList, isIP } from 'node:net';

/** Loopback, local-network and reserved addresses (IANA special-purpose registries). */
const SUBNETS: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

/** Prefixes of IPv6 addresses that embed an IPv4 address, and the index of the group where it begins. */
const CARRIERS: readonly (readonly [network: string, prefix: number, group: number])[] = [
  ['64:ff9b::', 96, 6],
  ['2002::', 16, 1],
  ['::ffff:0:0', 96, 6],
  ['::ffff:0:0:0', 96, 6],
];

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

const listOf = (subnets: readonly (readonly [string, number, number?])[]): BlockList => {
  const list = new BlockList();
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, family(network));
  return list;
};

const BLOCKED = listOf(SUBNETS);

/**
 * Whether an address is private: loopback, private, link-local, unique local, metadata, multicast or reserved, as IPv4 or
 * IPv6, mapped or translated.
 *
 * @param address a dotted IPv4 address or an IPv6 address; anything else counts as private
 */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  if (isIP(plain) === 0) return true;
  if (isIP(plain) === 4) return BLOCKED.check(plain, 'ipv4');
  const carried = carriedAddress(plain);
  return carried === undefined ? BLOCKED.check(plain, 'ipv6') : isPrivateAddress(carried);
}

function carriedAddress(address: string): string | undefined {
  const carrier = CARRIERS.find((entry) => listOf([entry]).check(address, 'ipv6'));
  if (!carrier) return undefined;
  const groups = groupsOf(address);
  const [high = 0, low = 0] = groups.slice(carrier[2]);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The eight numbers of an IPv6 address, which the URL parser writes without a dotted end. */
function groupsOf(address: string): number[] {
  const host = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [before = '', behind] = host.split('::');
  const numbers = (part = ''): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const start = numbers(before);
  const end = numbers(behind);
  return behind === undefined
    ? start
    : [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end];
}
