import { collected } from '../body.js';

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

/** A model on a slow machine takes minutes to process one part of a text; Node's own limit is five minutes. */
export const LIMITS: PostLimits = { bytes: 4 * 1024 * 1024, milliseconds: 290_000 };

/**
 * Posts JSON and reads the response. Redirects are not followed, since they would receive the key.
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
