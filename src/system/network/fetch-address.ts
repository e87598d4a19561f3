import type { IncomingMessage } from 'node:http';
import { BriefingError, Unreadable } from '../../errors.js';
import { clean } from '../../text/clean.js';
import { codeOf } from '../files/descriptor.js';
import { readBody, TooLarge } from './body.js';
import { hostOf, whyNotFetched } from './check-address.js';
import { PrivateAddress, type RequestSettings, request } from './request.js';

const LIMITS = { bytes: 50 * 1024 * 1024, milliseconds: 10_000, redirects: 5 };

export interface FetchOptions extends Pick<RequestSettings, 'ca' | 'lookUp'> {
  /** Whether private addresses and unencrypted connections are allowed. */
  readonly allowPrivate?: boolean;
  /** Called with the name of each host before anything is sent to it. */
  readonly announce: (host: string) => void;
  /** Limits that tests use instead of 50 MB, 10 seconds and 5 redirects. */
  readonly limits?: Partial<typeof LIMITS>;
}

/** The response from an address. */
interface Fetched {
  readonly bytes: Uint8Array;
  /** The address after all redirects. */
  readonly address: string;
  readonly charset?: string;
}

export const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(name);

/**
 * Fetches a text (plain text, HTML, PDF or DOCX) from an address that the user typed. Only public hosts and https are
 * allowed by default. The target of a redirect is checked in the same way. No cookies are sent or stored.
 *
 * @throws Unreadable with the reason and a remedy
 */
export async function fetchAddress(typed: string, options: FetchOptions): Promise<Fetched> {
  const limits = { ...LIMITS, ...options.limits };
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const { response, url } = await follow(
      typed,
      { ...options, allowPrivate: options.allowPrivate ?? false, signal },
      limits.redirects,
    );
    checkAnswer(response, typed);
    const bytes = await readBody(response, limits.bytes);
    const type = response.headers['content-type'] ?? '';
    const charset = /charset\s*=\s*["']?([\w:.-]+)/i.exec(type)?.[1];
    return { bytes, address: url.href, ...(charset !== undefined && { charset }) };
  } catch (error) {
    throw error instanceof BriefingError ? error : notFetched(typed, networkReason(error, signal));
  }
}

type Settings = RequestSettings & Pick<FetchOptions, 'announce'>;

/** Returns why a redirect is not followed. In the given reason, 'it' is the target of the redirect. */
const redirected = (to: URL, reason: string): string =>
  `it redirects to ${clean(to.href)}, ${reason.startsWith('it ') ? reason.replace('it', 'which') : `but ${reason}`}`;

async function follow(typed: string, settings: Settings, redirects: number) {
  let url = parse(typed, undefined, typed);
  let announced = '';
  for (let count = 0; count <= redirects; count++) {
    const reason = whyNotFetched(url, settings.allowPrivate);
    if (reason) throw notFetched(typed, count === 0 ? reason : redirected(url, reason));
    if (hostOf(url) !== announced) settings.announce(hostOf(url));
    announced = hostOf(url);
    const response = await request(url, settings);
    const target = redirectOf(response);
    if (target === undefined) return { response, url };
    response.destroy();
    url = parse(target, url, typed);
  }
  throw notFetched(typed, `it redirects more than ${redirects} times (use the final address)`);
}

const redirectOf = ({ statusCode = 0, headers }: IncomingMessage): string | undefined =>
  [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined;

function parse(address: string, base: URL | undefined, typed: string): URL {
  if (!URL.canParse(address, base?.href))
    throw notFetched(
      typed,
      base === undefined
        ? 'it is not a valid address (check the spelling)'
        : 'it redirects to an invalid address (open it in a browser and save the page)',
    );
  const url = new URL(address, base);
  url.hash = '';
  return url;
}

/**
 * The accepted media types. Servers often send documents without a type or as arbitrary bytes, so the contents of such
 * documents are examined. Images, videos and programs are refused.
 */
const TYPES =
  /^\s*(?:$|text\/|application\/(?:xhtml\+xml|pdf|x-pdf|octet-stream|msword|zip|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)\b)/i;

function checkAnswer(response: IncomingMessage, typed: string): void {
  const { statusCode = 0, statusMessage } = response;
  const type = response.headers['content-type'] ?? '';
  const isRefused = statusCode < 200 || statusCode >= 300;
  if (!isRefused && TYPES.test(type)) return;
  response.destroy();
  throw notFetched(
    typed,
    isRefused
      ? statusReason(statusCode, statusMessage)
      : `its type is ${clean(type.slice(0, 80))} (use the address of a text, HTML, PDF or DOCX file)`,
  );
}

const notFetched = (typed: string, reason: string): Unreadable =>
  new Unreadable(`cannot read ${clean(typed)}: ${reason}`);

const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host (check the address)',
  EAI_AGAIN: 'the host cannot be looked up (check the network)',
  ECONNREFUSED: 'the host refused the connection (check the address)',
  ECONNRESET: 'the host closed the connection (try again later)',
  EPIPE: 'the host closed the connection (try again later)',
  ENETUNREACH: 'the network cannot be reached (check the network)',
  EHOSTUNREACH: 'the host cannot be reached (check the network)',
  ETIMEDOUT: 'the host did not answer (try again later)',
  HPE_HEADER_OVERFLOW: 'its headers are too long (save the page from a browser)',
};

function networkReason(error: unknown, signal: AbortSignal): string {
  if (error instanceof PrivateAddress) return error.message;
  if (error instanceof TooLarge) return 'it is larger than 50 MB (save part of it as a file)';
  if (signal.aborted) return 'it took longer than 10 seconds (try again, or save the page from a browser)';
  const code = codeOf(error);
  if (/CERT|SSL|TLS|SIGNATURE|ISSUER|ALTNAME/.test(code))
    return `its certificate is not valid: ${code} (check the address)`;
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR'))
    return 'the response cannot be decompressed (try again)';
  return (
    CODES[code] ??
    `the connection failed: ${code || 'no reason given'} (try again, or save the page from a browser)`
  );
}

function statusReason(status: number, words = ''): string {
  const said = `the server returned status ${status}${words === '' ? '' : ` ${words}`}`;
  if (status === 404 || status === 410) return `${said} (check the address)`;
  if (status === 401 || status === 402 || status === 403 || status === 429 || status === 451)
    return `${said} (open it in a browser and save the page)`;
  return `${said} (try again later)`;
}
