/**
 * The file that `--requests` writes and `--replies` reads. For each part, it contains the request and a field for the
 * reply. Users enter replies as JSON or as text, and need not change anything else.
 */

import * as v from 'valibot';
import { Unreadable } from '../../errors.js';
import { clean } from '../../text/clean.js';
import { ANSWER_SCHEMA } from './answer-schema.js';
import type { Requests } from './converse.js';
import { findJson } from './find-json.js';
import { BYTES, estimateTokens } from './parts.js';
import { type Message, messagesToAnswer, messagesToMerge, messagesToReturn } from './prompt.js';

/**
 * What a model was asked about a part so far: its earlier replies in order, the latest request, and the reply to it.
 */
export interface Conversation {
  readonly earlier: readonly string[];
  readonly messages: readonly Message[];
  readonly reply?: string | undefined;
}

/** Returns a model's replies in order. */
export const repliesIn = ({ earlier, reply }: Conversation): string[] => [
  ...earlier,
  ...(reply === undefined ? [] : [reply]),
];

export const tokensOf = (messages: readonly Message[]): number =>
  messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);

/** The usual length of a brief in tokens. */
const BRIEF_TOKENS = 550;

/** The usual number of tokens in an answer per token of the first request. */
const ANSWER_RATIO = 3;

/**
 * Estimates the total number of tokens in all requests about a part, most of which repeat the conversation so far. The
 * replies are assumed to have the usual lengths, which were measured for eight articles.
 */
export function estimateConversation({ messages, another }: Requests): number {
  const brief = 'x'.repeat(BRIEF_TOKENS * BYTES);
  const answer = 'x'.repeat(tokensOf(messages) * ANSWER_RATIO * BYTES);
  const toMerge = messagesToMerge(messages, brief, brief);
  const toAnswer = messagesToAnswer(toMerge, brief);
  const toCorrect = messagesToReturn(toAnswer, answer, []);
  return [messages, another, toMerge, toAnswer, toCorrect].reduce((sum, asked) => sum + tokensOf(asked), 0);
}

/**
 * Formats the file for `--requests`.
 *
 * @param digest the digest of the text that the requests are based on
 * @param conversations the conversations so far, by part number, each with the next request
 * @param more additional fields for the file, such as requests for links
 */
export const formatRequests = (
  digest: string,
  requests: readonly Requests[],
  conversations: ReadonlyMap<number, Conversation>,
  more: object,
): string =>
  `${JSON.stringify(
    {
      kind: 'model-parts',
      version: 1,
      digest,
      ...more,
      schema: ANSWER_SCHEMA,
      parts: requests.map(({ part, messages: asked }) => {
        const found = conversations.get(part.number);
        const { earlier = [], messages = asked, reply = null } = found ?? {};
        return { part: part.number, of: part.of, tokens: tokensOf(messages), earlier, messages, reply };
      }),
    },
    null,
    2,
  )}\n`;

const message = v.object({ role: v.picklist(['system', 'user', 'assistant']), content: v.string() });
const partReply = v.object({
  part: v.number(),
  messages: v.optional(v.array(message), []),
  reply: v.optional(v.unknown()),
  earlier: v.optional(v.array(v.string()), []),
});
const partsFile = v.object({
  kind: v.literal('model-parts'),
  digest: v.optional(v.string()),
  parts: v.array(partReply),
  /** Replies about links; see links-file.ts. */
  links: v.optional(v.object({ parts: v.array(v.object({ reply: v.optional(v.unknown()) })) })),
});

/** Converts a reply to text, even if it is JSON. Returns undefined if there is no reply. */
function asText(reply: unknown): string | undefined {
  if (reply === null || reply === undefined) return undefined;
  return typeof reply === 'string' ? reply : JSON.stringify(reply);
}

/**
 * Returns the conversations in a file, by part number. For a text with a single part, the reply alone is also accepted
 * as the file.
 *
 * @param digest the digest of the text being drafted
 * @param count the number of parts of the text
 * @throws Unreadable if the file is for a different text or is not a replies file
 */
export function readReplies(
  name: string,
  contents: string,
  digest: string,
  count: number,
): ReadonlyMap<number, Conversation> {
  const file = v.safeParse(partsFile, wholeJson(contents));
  if (!file.success) {
    if (count === 1 && findJson(contents) !== undefined)
      return new Map([[1, { earlier: [], messages: [], reply: contents }]]);
    throw unusableFile(name, 'it is not a replies file (fill in the file that --requests wrote)');
  }
  const { parts, links, digest: own = digest } = file.output;
  if (own !== digest) throw unusableFile(name, 'it is for a different text (write the requests again)');
  const conversations = parts
    .map(({ part, earlier, messages, reply }) => [part, { earlier, messages, reply: asText(reply) }] as const)
    .filter(([, conversation]) => repliesIn(conversation).length > 0);
  if (conversations.length === 0 && !links?.parts.some(({ reply }) => asText(reply) !== undefined))
    throw unusableFile(name, 'it contains no replies (enter each reply as "reply" in its part)');
  return new Map(conversations);
}

export function wholeJson(contents: string): unknown {
  try {
    return JSON.parse(contents.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

export const unusableFile = (name: string, reason: string): Unreadable =>
  new Unreadable(`cannot use ${clean(name)}: ${reason}`);
