import { counted } from '../../../answers/shared/inlines.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import type { AskedLinks, AskLinks } from '../../../drafting/joining/asking/ask-links.js';
import { LINKS_SCHEMA } from '../../../drafting/joining/asking/check-links.js';
import { checkHasClaims, readLinkReplies } from '../../../drafting/joining/asking/links-file.js';
import { ANSWER_SCHEMA } from '../../../drafting/model/answer-schema.js';
import {
  type Ask,
  flawIn,
  isJsonAnswer,
  TURNS,
  type Turn,
  type Worded,
  wordedBy,
} from '../../../drafting/model/converse.js';
import { partsOf } from '../../../drafting/model/parts.js';
import {
  type Conversation,
  readReplies,
  repliesIn,
  unusableFile,
  wholeJson,
} from '../../../drafting/model/parts-file.js';
import type { TokenizedReading } from '../../../reading/read.js';
import { digestOf } from '../../../system/files/digest.js';
import type { Io } from '../../../system/io.js';
import type { ModelOptions, ModelUse } from './options.js';

/** A language model that rewords the claims of a draft and links them to other claims. */
export interface Model {
  readonly name: string | undefined;
  /** Whether it rewords claims; a file of replies may contain only links. */
  readonly words: boolean;
  readonly ask: Ask;
  readonly links: AskLinks;
}

/** The beginnings of the progress messages for the requests to a model, by turn. */
const PROGRESS: Record<Turn, string> = {
  brief: 'asking for a brief of',
  another: 'asking for a second brief of',
  merge: 'asking for a better brief of',
  answer: 'asking for the claims of',
  correct: 'asking the model to correct',
};

/** The maximum size of a file of replies, enough for a whole book. */
const MOST_BYTES = 50 * 1024 * 1024;

/** Returns a model that runs on a server, or one whose replies are in a file. */
export const modelFor = async (
  io: Io,
  use: Extract<ModelUse, { kind: 'ask' | 'replies' }>,
  options: ModelOptions,
  read: TokenizedReading,
): Promise<Model> =>
  use.kind === 'ask' ? served(io, use, options) : { name: use.model, ...repliesFrom(io, use.file, read) };

async function served(
  io: Io,
  use: Extract<ModelUse, { kind: 'ask' }>,
  options: ModelOptions,
): Promise<Model> {
  const { askServer } = await import('./ask-server.js');
  const send = askServer(io, use, options);
  return {
    name: use.model,
    words: true,
    ask: (messages, { number, of }, turn) =>
      send(
        messages,
        turn === 'answer' || turn === 'correct' ? ANSWER_SCHEMA : undefined,
        `${PROGRESS[turn]} part ${number} of ${of}`,
      ),
    links: async (requests) => {
      const replies: (string | undefined)[] = [];
      for (const { messages, part } of requests)
        replies.push(
          await send(messages, LINKS_SCHEMA, `asking for links, part ${part.number} of ${part.of}`),
        );
      return replies;
    },
  };
}

/**
 * Reads the replies to all turns from a file.
 *
 * @throws Unreadable if the replies are for a different text, or if those about a part contain no answer in JSON
 */
export function repliesFrom(io: Io, file: string, read: TokenizedReading) {
  const contents = new TextDecoder().decode(io.files.read(file, MOST_BYTES));
  checkHasClaims(file, contents);
  const replies = readReplies(file, contents, digestOf(read.reading.text), partsOf(read.reading).length);
  const ask: Ask = async (_messages, { number, of }, turn) => {
    const conversation = replies.get(number);
    const reply = replyTo(turn, conversation);
    if (turn !== 'brief' && conversation !== undefined && (reply === undefined || turn === 'correct'))
      checkAnswered(file, repliesIn(conversation), of === 1 ? undefined : number);
    return reply;
  };
  const links: AskLinks = async (requests) => readLinkReplies(file, wholeJson(contents), requests);
  return { replies, words: replies.size > 0, ask, links };
}

function replyTo(turn: Turn, conversation: Conversation | undefined): string | undefined {
  const replies = conversation === undefined ? [] : repliesIn(conversation);
  if (turn !== 'correct') return replies[TURNS.indexOf(turn)];
  // The corrections follow the answer, which a model may send before it is asked for it.
  const answer = replies.slice(0, TURNS.indexOf(turn)).findIndex(isJsonAnswer);
  return replies[answer < 0 ? TURNS.indexOf(turn) : answer + 1];
}

/** The beginning of an answer in JSON, which may have flaws. */
const JSON_START = /^\s*(?:```\w*\s*)?\{/;

/**
 * Checks that one of the replies about a part is an answer in JSON.
 *
 * @param part the number of the part; undefined if there is only one
 * @throws Unreadable if there is no answer, or if it is not JSON
 */
function checkAnswered(file: string, replies: readonly string[], part: number | undefined): void {
  if (replies.some(isJsonAnswer)) return;
  const last = replies.at(-1) ?? '';
  const isBrief = replies.length < TURNS.indexOf('correct') && !JSON_START.test(last);
  const contents = part === undefined ? 'it contains' : `part ${part} contains`;
  const answer = part === undefined ? 'the answer' : `the answer about part ${part}`;
  throw unusableFile(
    file,
    isBrief
      ? `${contents} only the brief (write the next request with --replies ${file} --requests FILE2)`
      : `${answer} is not JSON in the form that was asked for: ${flawIn(last)} (${replies.length > TURNS.indexOf('correct') ? `correct it in ${file}` : `correct it, or ask again with --replies ${file} --requests FILE2`})`,
  );
}

/**
 * Adds the next request to each conversation that has a reply. The request asks for a second brief, for a better one
 * made from both, for the claims, or for corrections of claims and lines that did not pass the checks.
 *
 * @throws Unreadable if a model was asked again for an answer in JSON, and its reply is not one
 */
export async function withNextRequests(
  { replies: conversations, ask: replied }: Pick<ReturnType<typeof repliesFrom>, 'replies' | 'ask'>,
  read: TokenizedReading,
  base: BriefingFile,
): Promise<ReadonlyMap<number, Conversation>> {
  const all = new Map(conversations);
  const ask: Ask = async (messages, part, turn) => {
    const conversation = conversations.get(part.number);
    const reply = replyTo(turn, conversation);
    if (reply === undefined && conversation !== undefined)
      all.set(part.number, { earlier: repliesIn(conversation), messages });
    return reply === undefined ? undefined : replied(messages, part, turn);
  };
  await wordedBy(ask, read, base, undefined);
  return all;
}

export const wordedDraft = (model: Model, read: TokenizedReading, base: BriefingFile): Promise<Worded> =>
  wordedBy(model.ask, read, base, model.name);

export function outcome({ file, parts }: Worded): string {
  const checked = parts.flatMap((part) => part.checked);
  const malformed = parts.reduce((sum, { answer }) => sum + answer.malformed, 0);
  const rejected = checked.filter(({ reasons }) => reasons.length > 0).length;
  const asked = checked.filter(
    ({ reasons, questions, doubt }) => reasons.length === 0 && (questions.length > 0 || doubt !== undefined),
  ).length;
  return `the model proposed ${counted(checked.length, 'claim')}: ${rejected} rejected, ${asked} to review${unusable(malformed)}${unconfirmed(file, parts)}`;
}

/** Lists the positions that the model proposed but that are not in the draft. */
function unconfirmed({ positions }: BriefingFile, parts: Worded['parts']): string {
  const kept = new Set(positions.map(({ act, text }) => `${act} ${text}`));
  const left = parts
    .flatMap(({ answer }) => answer.positions)
    .map(({ who, act, text }) => ({ who, said: `${act} ${text.replace(/[.!]$/, '')}` }))
    .filter(({ said }) => !kept.has(said))
    .map(({ who, said }) => `“${who} ${said}”`);
  return left.length === 0
    ? ''
    : `; left out, since the text does not confirm the position or name its holder: ${left.join(', ')}`;
}

export function linksOutcome({ proposed, refused, malformed }: AskedLinks): string {
  return `the model proposed ${counted(proposed, 'link')} to the other texts: ${refused} rejected${unusable(malformed)}`;
}

const unusable = (malformed: number): string =>
  malformed === 0 ? '' : `, ${counted(malformed, 'unusable entry', 'unusable entries')}`;
