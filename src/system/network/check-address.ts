import { isIP } from 'node:net';
import { isPrivateAddress } from './private-addresses.js';

const PRIVATE = 'it is a private address (add --allow-private to fetch it anyway)';

/** Why an address is refused before any lookup; undefined if it is allowed. */
export function whyNotFetched(url: URL, allowPrivate: boolean): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return 'only https addresses are fetched (use one)';
  if (url.username !== '' || url.password !== '') return 'it contains a password (leave it out)';
  if (allowPrivate) return undefined;
  if (url.protocol === 'http:') return 'it is not encrypted (use https)';
  return isPrivateHost(hostOf(url)) ? PRIVATE : undefined;
}

/** The refusal of a private address after a name lookup. */
export const leadsToPrivate = (address: string): string =>
  `it leads to ${address}, a private address (add --allow-private to fetch it anyway)`;

/** The host without IPv6 brackets. The URL parser has already converted 0x7f.1 and 2130706433 to 127.0.0.1. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

const LOCAL_NAMES = /(?:^|\.)(?:localhost|local|internal|localdomain|home\.arpa|lan)\.?$/i;

const isPrivateHost = (host: string): boolean =>
  isIP(host) === 0 ? LOCAL_NAMES.test(host) || !host.includes('.') : isPrivateAddress(host);
