import { setTimeout as wait } from 'node:timers/promises';
import { counted } from '../../../answers/shared/inlines.js';
import { findJson } from '../../../drafting/model/find-json.js';
import { estimateTokens } from '../../../drafting/model/parts.js';
import { tokensOf } from '../../../drafting/model/parts-file.js';
import type { Message } from '../../../drafting/model/prompt.js';
import { Unreadable, UsageError } from '../../../errors.js';
import { type Io, remark } from '../../../system/io.js';
import { type ChatReply, ChatServer } from '../../../system/network/chat/chat-server.js';
import { completionsAddress } from '../../../system/network/chat/endpoint.js';
import { ReplyCache } from '../../../system/state/reply-cache.js';
import type { ModelOptions, ModelUse } from './options.js';

/** If the server counts fewer tokens than this fraction of the program's estimate, it has truncated the request. */
const CUT = 0.5;

/**
 * Sends messages to a server and returns its reply.
 *
 * @param schema the schema of the reply; absent if the reply is plain text
 * @param stage the progress message to show while the server works
 * @returns the reply, or undefined if a limit is reached; the rules then handle that part
 */
export type Send = (
  messages: readonly Message[],
  schema: object | undefined,
  stage: string,
) => Promise<string | undefined>;

/**
 * Returns a function that sends messages to a server until a limit in the options is reached. Replies are cached, so
 * that an interrupted run resumes where it stopped.
 *
 * @throws UsageError if the address is not allowed
 */
export function askServer(
  io: Io,
  { model, endpoint }: Extract<ModelUse, { kind: 'ask' }>,
  { maxRequests = Number.POSITIVE_INFINITY, maxTokens = Number.POSITIVE_INFINITY }: ModelOptions,
): Send {
  const url = completionsAddress(endpoint);
  const cache = new ReplyCache(io);
  const server = new ChatServer({
    url,
    model,
    key: keyOf(io),
    announce: (host) => remark(io, `asking ${model} at ${host}`),
    wait,
    now: () => io.now().getTime(),
  });
  let requests = 0;
  let tokens = 0;
  let isStopped = false;
  return async (messages, schema, stage) => {
    const request = { url: url.href, model, messages };
    const known = cache.read(request);
    if (known !== undefined) return known;
    const needed = tokensOf(messages);
    if (requests >= maxRequests || tokens + needed > maxTokens) {
      if (!isStopped) remark(io, stopped(requests, tokens));
      isStopped = true;
      return undefined;
    }
    io.progress.stage(stage);
    const reply = await server.ask(messages, schema);
    checkRead(reply, needed);
    requests += 1;
    tokens += (reply.promptTokens ?? needed) + (reply.replyTokens ?? estimateTokens(reply.text));
    if (schema === undefined || findJson(reply.text) !== undefined) cache.write(request, reply.text);
    return reply.text;
  };
}

const stopped = (requests: number, tokens: number): string =>
  `stopped asking after ${counted(requests, 'request')} and ${tokens} tokens; the rest is drafted by rules`;

function keyOf({ environment }: Io): string | undefined {
  const key = environment.BRIEFING_API_KEY || undefined;
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key))
    throw new UsageError(
      'cannot use BRIEFING_API_KEY: it contains characters that are not allowed in a key (set it again)',
    );
  return key;
}

/** @throws Unreadable if the server's token count shows that it has truncated the request without saying so */
function checkRead({ promptTokens }: ChatReply, needed: number): void {
  if (promptTokens === undefined || promptTokens >= needed * CUT) return;
  throw new Unreadable(
    `the server truncated the request: it read ${promptTokens} of about ${needed} tokens (give the model a longer context; in Ollama, num_ctx)`,
  );
}
