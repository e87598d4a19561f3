/** What a server sent back, whatever it means. */
export interface Posted {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
  readonly location: string | null;
}

/** More came than any answer is. */
export class ReplyTooLarge extends Error {}

export interface PostLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** A model on a slow machine takes minutes for a part of a text; Node itself waits no longer than five. */
export const LIMITS: PostLimits = { bytes: 4 * 1024 * 1024, milliseconds: 290_000 };

/**
 * Posts JSON and reads what comes back. Redirects are not followed, since a key would go with them.
 *
 * @throws whatever `fetch` throws, and ReplyTooLarge
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
