/** A raw response from a server. */
export interface Posted {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
  readonly location: string | null;
}

/** The reply is larger than any real one. */
export class ReplyTooLarge extends Error {}

export interface PostLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** A model on a slow machine takes minutes to process one part of a text; Node's own limit is five minutes. */
export const LIMITS: PostLimits = { bytes: 4 * 1024 * 1024, milliseconds: 290_000 };

/**
 * Posts JSON and reads the response. Redirects are not followed, since they would receive the key.
 *
 * @throws ReplyTooLarge, and the errors of `fetch`
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
  const text = await bodyOf(response, limits.bytes);
  return { status, text, retryAfter: headers.get('retry-after'), location: headers.get('location') };
}

async function bodyOf({ body }: Response, limit: number): Promise<string> {
  if (body === null) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw new ReplyTooLarge();
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks, length));
}
