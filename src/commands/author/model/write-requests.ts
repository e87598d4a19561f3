import type { BriefingFile } from '../../../briefing/file/schema.js';
import type { LinkRequest } from '../../../drafting/joining/asking/ask-links.js';
import { linksInFile } from '../../../drafting/joining/asking/links-file.js';
import { requestsFor } from '../../../drafting/model/converse.js';
import { formatRequests, tokensOf } from '../../../drafting/model/parts-file.js';
import type { TokenizedReading } from '../../../reading/read.js';
import type { Io } from '../../../system/io.js';
import { clean } from '../../../text/clean.js';
import { digestOfText } from './draft-model.js';
import type { ModelUse } from './options.js';

/** The requests to a model for a text that is added to a briefing, and the replies so far by part number. */
export interface FurtherRequests {
  readonly links: readonly LinkRequest[];
  readonly replies: ReadonlyMap<number, string>;
}

/** Writes the requests to a model to a file or shows them. */
export function writeRequests(
  io: Io,
  use: Extract<ModelUse, { kind: 'show' | 'write' }>,
  read: TokenizedReading,
  base: BriefingFile,
  force: boolean,
  further?: FurtherRequests,
): void {
  const requests = requestsFor(read, base);
  const all = [...requests, ...(further?.links ?? [])];
  const tokens = all.reduce((sum, { messages }) => sum + tokensOf(messages), 0);
  const text = formatRequests(digestOfText(read), requests, further?.replies ?? new Map(), {
    tokens,
    ...(further && { links: linksInFile(further.links) }),
  });
  const count = all.length === 1 ? '1 request' : `${all.length} requests`;
  const what = `${count} of about ${tokens} tokens; nothing was sent`;
  if (use.kind === 'show') {
    io.stdout.write(text);
    io.stderr.write(`briefing: ${what}\n`);
    return;
  }
  io.files.write(use.file, text, { force, isPrivate: true });
  io.stderr.write(`briefing: wrote ${clean(use.file)}: ${what}\n`);
}
