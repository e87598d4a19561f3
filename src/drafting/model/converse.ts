import type { BriefingFile } from '../../briefing/file/schema.js';
import type { TokenizedReading } from '../../reading/read.js';
import { applyModelAnswers } from './apply-model-answers.js';
import type { AnsweredPart } from './brief/answered-part.js';
import { checkBrief } from './brief/brief.js';
import { passedIn, refusedSentences, withCorrections } from './brief/corrections.js';
import { type Checked, ProposalChecks } from './check-proposals.js';
import { Entities, type Proposed } from './entities.js';
import { findJson, withoutThinking } from './find-json.js';
import { type Part, partsOf } from './parts.js';
import {
  type About,
  type Message,
  messagesFor,
  messagesForAnother,
  messagesToAnswer,
  messagesToMerge,
  messagesToRepeat,
  messagesToReturn,
  type Refusal,
} from './prompt.js';
import { type Answer, answerOf, NO_ANSWER } from './proposals.js';

/**
 * What a model is asked about a part, in turn: to write two briefs in plain text, each without seeing the other, to
 * make a better one from both, to put it into JSON with the claims, and to correct what does not pass the checks.
 */
export const TURNS = ['brief', 'another', 'merge', 'answer', 'correct'] as const;
export type Turn = (typeof TURNS)[number];

/**
 * Sends a request to a model.
 *
 * @returns the reply; undefined if the model is not asked, which ends the conversation about this part. If there was no
 *   reply at all, the rules draft this part.
 */
export type Ask = (messages: readonly Message[], part: Part, turn: Turn) => Promise<string | undefined>;

export interface Worded {
  readonly file: BriefingFile;
  readonly parts: readonly AnsweredPart[];
}

/** The requests for the two briefs of a part, of which the first is made first. */
export interface Requests {
  readonly part: Part;
  readonly messages: readonly Message[];
  readonly another: readonly Message[];
}

/** Returns the first requests for each part of a text, in order. */
export function requestsFor(read: TokenizedReading, base: BriefingFile): Requests[] {
  const about = aboutOf(read, base);
  return partsOf(read.reading).map((part) => ({
    part,
    messages: messagesFor(part, about),
    another: messagesForAnother(part, about),
  }));
}

function aboutOf({ reading }: TokenizedReading, base: BriefingFile): About {
  const { names, details } = reading;
  const title = details.title ?? base.sources[0]?.title ?? base.title;
  return { title, published: details.published, names: names.map(({ name }) => name) };
}

/**
 * Has a model reword a draft, part by part. Each claim is checked against its source sentence, and each line of the
 * brief against its claims. Claims and lines that fail are returned once, with the reasons; so is an answer that is not JSON. If a claim still fails, the
 * rule-based claim is used.
 *
 * @param base the rule-based draft
 * @param model the name under which entries are proposed
 */
export async function wordedBy(
  ask: Ask,
  read: TokenizedReading,
  base: BriefingFile,
  model: string | undefined,
): Promise<Worded> {
  const mark: Proposed = { proposed: { by: 'assistant', ...(model !== undefined && { name: model }) } };
  const entities = new Entities(base, read.reading.text, mark);
  const checks = new ProposalChecks(base, read, entities, mark);
  const parts: AnsweredPart[] = [];
  for (const request of requestsFor(read, base)) parts.push(await answered(ask, request, checks));
  return { file: await applyModelAnswers(base, parts, entities, checks, mark), parts };
}

async function answered(ask: Ask, requests: Requests, checks: ProposalChecks): Promise<AnsweredPart> {
  const { part } = requests;
  const answer = await askForAnswer(ask, requests);
  if (answer === undefined) return checkedPart(part, NO_ANSWER, checks);
  const first = await checkedPart(part, answerIn(answer.reply), checks);
  const isRead = isJsonAnswer(answer.reply);
  const refusals = refusalsIn(first);
  if (isRead && refusals.length === 0) return first;
  const toCorrect = isRead
    ? messagesToReturn(answer.messages, answer.reply, refusals)
    : messagesToRepeat(answer.messages, answer.reply, flawIn(answer.reply));
  const reply = await ask(toCorrect, part, 'correct');
  if (reply === undefined) return first;
  return isRead ? corrected(first, answerIn(reply), checks) : checkedPart(part, answerIn(reply), checks);
}

async function checkedPart(part: Part, answer: Answer, checks: ProposalChecks): Promise<AnsweredPart> {
  const checked = await checks.check(answer.claims, part);
  return { part, answer, checked, brief: await checkBrief(answer, checked, checks) };
}

/** Says why a reply is not an answer in JSON. */
export function flawIn(reply: string): string {
  try {
    JSON.parse(withoutThinking(reply));
    return 'it has no claims';
  } catch (error) {
    return error instanceof SyntaxError ? error.message : 'it is not JSON';
  }
}

/**
 * Asks for two briefs, for a better one made from both, and for an answer in JSON. A model may answer in JSON before it
 * is asked to.
 *
 * @returns the answer and the messages that it replies to; undefined if there is no answer
 */
async function askForAnswer(
  ask: Ask,
  { part, messages, another }: Requests,
): Promise<{ messages: readonly Message[]; reply: string } | undefined> {
  const brief = await ask(messages, part, 'brief');
  if (brief === undefined || isJsonAnswer(brief)) return exchange(messages, brief);
  const other = await ask(another, part, 'another');
  if (other === undefined || isJsonAnswer(other)) return exchange(another, other);
  const toMerge = messagesToMerge(messages, brief, other);
  const merged = await ask(toMerge, part, 'merge');
  if (merged === undefined || isJsonAnswer(merged)) return exchange(toMerge, merged);
  const toAnswer = messagesToAnswer(toMerge, merged);
  return exchange(toAnswer, await ask(toAnswer, part, 'answer'));
}

const exchange = (messages: readonly Message[], reply: string | undefined) =>
  reply === undefined ? undefined : { messages, reply };

/** Returns a part with corrected claims and lines. Lines that passed before are not refused now. */
async function corrected(
  { part, answer, checked, brief }: AnsweredPart,
  corrections: Answer,
  checks: ProposalChecks,
): Promise<AnsweredPart> {
  const others = await checks.check(corrections.claims, part);
  const known = new Set(checked.map(({ proposal }) => proposal.n));
  const better = [
    ...checked.map((one) => betterOf(one, others)),
    ...others.filter(({ proposal }) => !known.has(proposal.n)),
  ];
  const merged = withCorrections(answer, brief, corrections);
  return {
    part,
    answer: merged,
    checked: better,
    brief: await checkBrief(merged, better, checks, passedIn(brief)),
  };
}

const refusalsIn = ({ checked, brief }: AnsweredPart): Refusal[] => [
  ...checked.flatMap(refusalOf),
  ...refusedSentences(brief),
];

const answerIn = (reply: string): Answer => {
  const found = findJson(reply);
  return found === undefined ? NO_ANSWER : answerOf(found.value);
};

/** Returns whether a reply to the request for a brief is already an answer in JSON. */
export function isJsonAnswer(reply: string): boolean {
  const value = findJson(reply)?.value;
  return (
    typeof value === 'object' && value !== null && ['claims', 'issues', 'lead'].some((key) => key in value)
  );
}

const refusalOf = ({ proposal: { n }, reasons, doubt }: Checked): Refusal[] =>
  reasons.length === 0 && doubt === undefined
    ? []
    : [{ name: `claim ${n}`, reasons: [...reasons, ...(doubt ? [doubt] : [])] }];

/** Returns the correction of a claim if the correction passes and the claim did not; otherwise returns the claim. */
function betterOf(one: Checked, corrected: readonly Checked[]): Checked {
  const other = corrected.find(({ proposal }) => proposal.n === one.proposal.n);
  const isBetter = other !== undefined && other.reasons.length === 0 && refusalOf(one).length > 0;
  return isBetter ? other : one;
}
