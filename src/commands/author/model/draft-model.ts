import type { BriefingFile } from '../../../briefing/file/schema.js';
import { type Ask, requestsFor, type Worded, wordedBy } from '../../../drafting/model/converse.js';
import { formatRequests, readReplies } from '../../../drafting/model/parts-file.js';
import type { TokenizedReading } from '../../../reading/read.js';
import { digestOf } from '../../../system/files/digest.js';
import type { Io } from '../../../system/io.js';
import { clean } from '../../../text/clean.js';
import type { ModelOptions, ModelUse } from './options.js';

/** Enough for the replies to a whole book. */
const MOST_BYTES = 50 * 1024 * 1024;

/** Writes the requests to a model to a file, or shows them. */
export function writeRequests(
  io: Io,
  use: Extract<ModelUse, { kind: 'show' | 'write' }>,
  read: TokenizedReading,
  base: BriefingFile,
  force: boolean,
): void {
  const requests = requestsFor(read, base);
  const text = formatRequests(digestOfText(read), requests);
  const count = requests.length === 1 ? '1 request' : `${requests.length} requests`;
  const { tokens } = JSON.parse(text) as { tokens: number };
  const what = `${count} of about ${tokens} tokens; nothing was sent`;
  if (use.kind === 'show') {
    io.stdout.write(text);
    io.stderr.write(`briefing: ${what}\n`);
    return;
  }
  io.files.write(use.file, text, { force, isPrivate: true });
  io.stderr.write(`briefing: wrote ${clean(use.file)}: ${what}\n`);
}

/** Has a model word a rule-based draft. */
export async function wordedDraft(
  io: Io,
  use: Extract<ModelUse, { kind: 'ask' | 'replies' }>,
  options: ModelOptions,
  read: TokenizedReading,
  base: BriefingFile,
): Promise<Worded> {
  const ask = use.kind === 'ask' ? await serverFor(io, use, options) : repliesFrom(io, use.file, read, base);
  return wordedBy(ask, read, base, use.model);
}

async function serverFor(io: Io, use: Extract<ModelUse, { kind: 'ask' }>, options: ModelOptions) {
  const { askServer } = await import('./ask-server.js');
  return askServer(io, use, options);
}

/** Takes replies from a file. They are not sent back for correction: rejected claims are drafted by the rules. */
function repliesFrom(io: Io, file: string, read: TokenizedReading, base: BriefingFile): Ask {
  const contents = new TextDecoder().decode(io.files.read(file, MOST_BYTES));
  const replies = readReplies(file, contents, digestOfText(read), requestsFor(read, base).length);
  return (_messages, { number }, isReturn) => Promise.resolve(isReturn ? undefined : replies.get(number));
}

const digestOfText = ({ reading }: TokenizedReading): string =>
  digestOf(new TextEncoder().encode(reading.text));

/** Summarizes the proposals in one line. */
export function outcome({ parts }: Worded): string {
  const checked = parts.flatMap((part) => part.checked);
  const malformed = parts.reduce((sum, { answer }) => sum + answer.malformed, 0);
  const refused = checked.filter(({ reasons }) => reasons.length > 0).length;
  const asked = checked.filter(
    ({ reasons, questions, doubt }) => reasons.length === 0 && (questions.length > 0 || doubt !== undefined),
  ).length;
  const also = malformed === 0 ? '' : `, ${malformed} of its entries were unusable`;
  const claims = checked.length === 1 ? '1 claim' : `${checked.length} claims`;
  return `the model proposed ${claims}: ${refused} refused, ${asked} to review${also}`;
}
