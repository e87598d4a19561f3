import * as v from 'valibot';
import { Unreadable } from '../../errors.js';
import { clean } from '../../text/clean.js';
import { ANSWER_SCHEMA } from './answer-schema.js';
import { findJson } from './find-json.js';
import { estimateTokens, type Part } from './parts.js';
import type { Message } from './prompt.js';

/**
 * The one form of `--requests` and `--replies`: what would be asked, part by part, with room for what was answered. The
 * replies are put in by hand, as JSON or as text, and everything else may stay.
 */
interface Request {
  readonly part: Part;
  readonly messages: readonly Message[];
}

/** Estimated tokens of a request. */
export const tokensOf = (messages: readonly Message[]): number =>
  messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);

/** @param digest of the text that the requests are made of */
export const formatRequests = (digest: string, requests: readonly Request[]): string =>
  `${JSON.stringify(
    {
      kind: 'model-parts',
      version: 1,
      digest,
      tokens: requests.reduce((sum, { messages }) => sum + tokensOf(messages), 0),
      schema: ANSWER_SCHEMA,
      parts: requests.map(({ part, messages }) => ({
        part: part.number,
        of: part.of,
        tokens: tokensOf(messages),
        messages,
        reply: null,
      })),
    },
    null,
    2,
  )}\n`;

const partsFile = v.object({
  kind: v.literal('model-parts'),
  digest: v.optional(v.string()),
  parts: v.array(v.object({ part: v.number(), reply: v.optional(v.unknown()) })),
});

/**
 * The replies of a file, by the number of their part. For a text of one part it may be the bare reply.
 *
 * @param digest of the text that is drafted
 * @param count how many parts the text has
 * @throws Unreadable where it is of another text, or of another form
 */
export function readReplies(
  name: string,
  contents: string,
  digest: string,
  count: number,
): ReadonlyMap<number, string> {
  const file = v.safeParse(partsFile, wholeJson(contents));
  if (!file.success) {
    if (count === 1 && findJson(contents) !== undefined) return new Map([[1, contents]]);
    throw unusable(name, `it holds no replies for ${count} parts (fill in the file of --requests)`);
  }
  const { parts, digest: own = digest } = file.output;
  if (own !== digest) throw unusable(name, 'it is of another text (write the requests again)');
  const replies = parts.flatMap(({ part, reply }) =>
    reply === null || reply === undefined
      ? []
      : [[part, typeof reply === 'string' ? reply : JSON.stringify(reply)] as const],
  );
  if (replies.length === 0) throw unusable(name, 'it holds no reply (put one behind "reply" of each part)');
  return new Map(replies);
}

function wholeJson(contents: string): unknown {
  try {
    return JSON.parse(contents.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const unusable = (name: string, reason: string): Unreadable =>
  new Unreadable(`cannot use ${clean(name)}: ${reason}`);
