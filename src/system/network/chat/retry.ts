import { type Posted, ReplyTooLarge } from './post.js';

/** How often a request is sent again after the first time. */
const MOST_RETRIES = 4;

/** Seconds: a server that wants a longer pause is left alone. */
const LONGEST_WAIT = 60;

/** A server that did not answer, each time that it was tried. */
export class GaveUp extends Error {
  constructor(
    /** What became of the last try. */
    readonly last: Posted | Error,
    /** The pause that the server wants, where that is too long. */
    readonly seconds?: number,
  ) {
    super('gave up');
  }
}

export type Wait = (milliseconds: number) => Promise<unknown>;

/**
 * Sends a request, and again where the server is busy, has failed or has broken off, after the pause that it asks for or
 * else 1, 2, 4 and 8 seconds.
 *
 * @param now milliseconds, for a pause that is given as a date
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

/** What a second try would end in as well. */
const isFinal = (result: Posted | Error): boolean =>
  result instanceof ReplyTooLarge || (result instanceof Error && result.name === 'TimeoutError');

const isBusy = (status: number): boolean => status === 429 || status >= 500;

/** Seconds, of a number or a date (RFC 9110, 10.2.3). */
function pauseOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1_000));
}
