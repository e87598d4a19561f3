import { lookup as lookUpHost } from 'node:dns';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress, leadsToPrivate } from './check-address.js';

export class PrivateAddress extends Error {}

const HEADERS = {
  accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en',
  'user-agent': 'briefing',
};

export interface RequestSettings {
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
  /** Additional trusted certificates. */
  readonly ca?: string;
  /** Looks up a name. Tests replace it. */
  readonly lookUp?: typeof lookUpHost;
}

/** Sends a request and resolves when the headers of the response arrive. Connections and cookies are not reused. */
export function request(url: URL, settings: RequestSettings): Promise<IncomingMessage> {
  const { protocol } = url;
  const options: RequestOptions & { ca?: string } = {
    agent: false,
    headers: HEADERS,
    lookup: checkedLookup(settings),
    maxHeaderSize: 65_536,
    signal: settings.signal,
    ...(settings.ca !== undefined && { ca: settings.ca }),
  };
  return new Promise((resolve, reject) => {
    const sent = (protocol === 'https:' ? https : http).get(url, options, resolve);
    sent.on('error', reject);
  });
}

/**
 * Returns a function that looks up a name and checks all its addresses. The connection uses the checked addresses, so
 * that a second lookup cannot lead to a different address (DNS rebinding).
 */
function checkedLookup({ allowPrivate, lookUp = lookUpHost }: RequestSettings): LookupFunction {
  return (host, options, done) => {
    lookUp(host, { ...options, all: true }, (error, addresses) => {
      const fault = error ?? (allowPrivate ? undefined : privateAmong(addresses));
      if (fault) done(fault, '', 0);
      else if (options.all) done(null, addresses);
      else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });
  };
}

function privateAmong(addresses: readonly { readonly address: string }[]): PrivateAddress | undefined {
  const found = addresses.find(({ address }) => isPrivateAddress(address));
  return found && new PrivateAddress(leadsToPrivate(found.address));
}
