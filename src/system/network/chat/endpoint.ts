import { UsageError } from '../../../errors.js';
import { clean } from '../../../text/clean.js';

const PATH = '/chat/completions';

/**
 * Returns the address for chat completions. It must use https or be on this machine.
 *
 * @param typed the address of a server as its documentation gives it: http://localhost:11434/v1
 * @throws UsageError
 */
export function completionsAddress(typed: string): URL {
  if (!URL.canParse(typed))
    throw refused(typed, 'it is not a valid address (use one such as https://host/v1)');
  const url = new URL(typed);
  if (url.username !== '' || url.password !== '')
    throw refused(url.host, 'it contains a password (put the key into BRIEFING_API_KEY)');
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw refused(typed, 'only https addresses are allowed (use an https address)');
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw refused(typed, 'it is not encrypted (use https, or a server on this machine)');
  url.hash = '';
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith(PATH) ? path : `${path}${PATH}`;
  return url;
}

function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  // The URL parser has already converted 0x7f.1 and 2130706433 to 127.0.0.1.
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

const refused = (typed: string, reason: string): UsageError =>
  new UsageError(`cannot send requests to ${clean(typed)}: ${reason}`);
