import { codeOf } from '../files/descriptor.js';
import { TooLarge } from './body.js';
import { PrivateAddress } from './request.js';

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

/** The reason for a network error, and a remedy. */
export function networkReason(error: unknown, signal: AbortSignal): string {
  if (error instanceof PrivateAddress) return error.message;
  if (error instanceof TooLarge) return 'it is larger than 50 MB (give a part of it as a file)';
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

/** The reason for an unsuccessful response, and a remedy. */
export function statusReason(status: number, words = ''): string {
  const said = `the server returned status ${status}${words === '' ? '' : ` ${words}`}`;
  if (status === 404 || status === 410) return `${said} (check the address)`;
  if (status === 401 || status === 402 || status === 403 || status === 429 || status === 451)
    return `${said} (open it in a browser and save the page)`;
  return `${said} (try again later)`;
}
