import { counted } from '../../../answers/shared/inlines.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import type { LinkRequest } from '../../../drafting/joining/asking/ask-links.js';
import { linksInFile } from '../../../drafting/joining/asking/links-file.js';
import { type Requests, requestsFor } from '../../../drafting/model/converse.js';
import {
  type Conversation,
  estimateConversation,
  formatRequests,
  tokensOf,
} from '../../../drafting/model/parts-file.js';
import type { TokenizedReading } from '../../../reading/read.js';
import { digestOf } from '../../../system/files/digest.js';
import { type Io, remark } from '../../../system/io.js';
import { repliesFrom, withNextRequests } from './draft-model.js';
import type { ModelUse } from './options.js';

/**
 * Writes the model's requests to a file, or shows them. If replies are given, these are the next requests about each
 * part (for a second brief, a better one, the claims and corrections, in this order), or the requests for links.
 */
export async function writeRequests(
  io: Io,
  use: Extract<ModelUse, { kind: 'show' | 'write' }>,
  read: TokenizedReading,
  base: BriefingFile,
  force: boolean,
  links?: readonly LinkRequest[],
): Promise<void> {
  const given = use.replies === undefined ? undefined : repliesFrom(io, use.replies, read);
  const replied = given?.replies;
  // Corrections come before links, since links refer to the final text of the claims.
  const replies = given && links === undefined ? await withNextRequests(given, read, base) : replied;
  const { requests, open } = openRequests(read, base, replies);
  const all = [...open, ...(links ?? [])];
  const tokens = all.reduce((sum, { messages }) => sum + tokensOf(messages), 0);
  const text = formatRequests(digestOf(read.reading.text), requests, replies ?? new Map(), {
    tokens,
    ...(links && { links: linksInFile(links) }),
  });
  const what =
    all.length === 0
      ? 'nothing to correct (run briefing draft with --replies to write the draft)'
      : `${counted(all.length, 'request')} of about ${tokens} tokens${following(requests, replies)}; nothing was sent`;
  if (use.kind === 'show') {
    io.stdout.write(text);
    remark(io, what);
    return;
  }
  io.files.write(use.file, text, { force, isPrivate: true });
  remark(io, `wrote ${use.file}: ${what}`);
  if (all.length > 0)
    remark(
      io,
      `next, enter each answer as "reply" in ${use.file}, and continue with --replies ${use.file} --requests FILE2`,
    );
}

/** Says how many tokens the first requests have, including at most four follow-up requests for each. */
function following(
  firsts: readonly Requests[],
  replies: ReadonlyMap<number, Conversation> | undefined,
): string {
  if (replies !== undefined || firsts.length === 0) return '';
  const tokens = firsts.reduce((sum, first) => sum + estimateConversation(first), 0);
  return ` (up to about ${Math.ceil(tokens / 1000)},000 including follow-up requests)`;
}

/** Returns the requests for all parts, and the requests that have no reply yet. */
function openRequests(
  read: TokenizedReading,
  base: BriefingFile,
  conversations: ReadonlyMap<number, Conversation> = new Map(),
) {
  const requests = requestsFor(read, base);
  const open = requests
    .map(({ part, messages }) => conversations.get(part.number) ?? { messages, reply: undefined })
    .filter(({ reply }) => reply === undefined);
  return { requests, open };
}
