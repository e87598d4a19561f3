import { collected, TooLarge } from '../body.js';

export interface Posted {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
  readonly location: string | null;
}

export interface PostLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/**
 * The limits for a response. A slow machine takes minutes to process one part of a text, and Node ends a request after
 * five minutes.
 */
export const LIMITS: PostLimits = { bytes: 4 * 1024 * 1024, milliseconds: 290_000 };

/**
 * Posts JSON and reads the response. Redirects are not followed, since the key would be sent to the new address.
 *
 * @throws TooLarge, and the errors of `fetch`
 */
export async function post(
  url: URL,
  body: object,
  key: string | undefined,
  limits: PostLimits,
): Promise<Posted> {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(limits.milliseconds),
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'user-agent': 'briefing',
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  });
  const { status, headers } = response;
  const stream = (response.body ?? []) as unknown as AsyncIterable<Uint8Array>;
  const text = new TextDecoder().decode(await collected(stream, limits.bytes));
  return { status, text, retryAfter: headers.get('retry-after'), location: headers.get('location') };
}

const MOST_RETRIES = 4;

/** The longest pause, in seconds, that a server may require. A request that needs a longer pause is not sent again. */
const LONGEST_WAIT = 60;

export class GaveUp extends Error {
  constructor(
    readonly last: Posted | Error,
    /** The required pause in seconds, if it is too long. */
    readonly seconds?: number,
  ) {
    super('gave up');
  }
}

export type Wait = (milliseconds: number) => Promise<unknown>;

/**
 * Sends a request. It is sent again if the server is busy, reports an internal error or closes the connection. The
 * pauses are those that the server requires, or else 1, 2, 4 and 8 seconds.
 *
 * @param now returns the current time in milliseconds, for a pause given as a date
 * @throws GaveUp
 */
export async function retried(send: () => Promise<Posted>, wait: Wait, now: () => number): Promise<Posted> {
  for (let tried = 0; ; tried += 1) {
    const result = await send().catch((error: Error) => error);
    if (!(result instanceof Error) && !isBusy(result.status)) return result;
    if (isFinal(result) || tried === MOST_RETRIES) throw new GaveUp(result);
    const asked = result instanceof Error ? undefined : pauseOf(result.retryAfter, now());
    if (asked !== undefined && asked > LONGEST_WAIT) throw new GaveUp(result, asked);
    await wait((asked ?? 2 ** tried) * 1_000);
  }
}

const isFinal = (result: Posted | Error): boolean =>
  result instanceof Error && (result instanceof TooLarge || result.name === 'TimeoutError');

const isBusy = (status: number): boolean => status === 429 || status >= 500;

/** Returns the required pause in seconds. The header gives it as a number or a date (RFC 9110, 10.2.3). */
function pauseOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1_000));
}
