import type { BriefingFile } from '../../briefing/file/schema.js';
import type { TokenizedReading } from '../../reading/read.js';
import { applyModelAnswers } from './apply-model-answers.js';
import type { AnsweredPart } from './brief/answered-part.js';
import { type CheckedBrief, checkBrief, passedIn, refusedSentences, withCorrections } from './brief/brief.js';
import { leftOut, linesOf, withEdits } from './brief/edited.js';
import { type Checked, ProposalChecks } from './check-proposals.js';
import { Entities, type Proposed } from './entities.js';
import { findJson } from './find-json.js';
import { type Part, partsOf } from './parts.js';
import {
  type About,
  type Message,
  messagesFor,
  messagesToAnswer,
  messagesToEdit,
  messagesToReturn,
  type Refusal,
} from './prompt.js';
import { type Answer, answerOf, NO_ANSWER } from './proposals.js';

/**
 * The turns of the conversation about a part: the model writes a brief in plain text, puts it into JSON with the claims,
 * edits it, and corrects what still does not pass the checks.
 */
export const TURNS = ['brief', 'answer', 'edit', 'correct'] as const;
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

/** Returns one request for each part of a text, in order. */
export const requestsFor = (read: TokenizedReading, base: BriefingFile) =>
  partsOf(read.reading).map((part) => ({ part, messages: messagesFor(part, aboutOf(read, base)) }));

function aboutOf({ reading }: TokenizedReading, base: BriefingFile): About {
  const { names, details } = reading;
  const title = details.title ?? base.sources[0]?.title ?? base.title;
  return { title, published: details.published, names: names.map(({ name }) => name) };
}

/**
 * Has a model reword a draft, part by part. Each claim is checked against its source sentence, and each line of the
 * brief against its claims. The model then edits its brief: the request says which claims and lines did not pass and
 * why, and what the brief leaves out. Claims and lines that fail after that are returned once more. If a claim still
 * fails, the rule-based claim is used.
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

async function answered(
  ask: Ask,
  { part, messages }: { readonly part: Part; readonly messages: readonly Message[] },
  checks: ProposalChecks,
): Promise<AnsweredPart> {
  const brief = await ask(messages, part, 'brief');
  // A model may answer in JSON at once, and old files of replies contain no brief in plain text.
  const isAnswer = brief === undefined || isJsonAnswer(brief);
  const toAnswer = isAnswer ? messages : messagesToAnswer(messages, brief);
  const reply = isAnswer ? brief : await ask(toAnswer, part, 'answer');
  const answer = reply === undefined ? NO_ANSWER : answerIn(reply);
  const checked = await checks.check(answer.claims, part);
  const first = { part, answer, checked, brief: await checkBrief(answer, checked, checks) };
  const toEdit = reply === undefined ? undefined : requestToEdit(toAnswer, reply, first);
  if (toEdit === undefined) return first;
  const edits = await ask(toEdit, part, 'edit');
  if (edits === undefined) return first;
  const second = await revised(first, answerIn(edits), withEdits, checks);
  const refusals = refusalsIn(second);
  if (refusals.length === 0) return second;
  const corrections = await ask(messagesToReturn(toEdit, edits, refusals), part, 'correct');
  return corrections === undefined
    ? second
    : await revised(second, answerIn(corrections), withCorrections, checks);
}

/** Returns undefined if there is nothing to edit: no brief, and nothing that failed the checks. */
function requestToEdit(
  messages: readonly Message[],
  reply: string,
  part: AnsweredPart,
): Message[] | undefined {
  const refusals = refusalsIn(part);
  if (linesOf(part.answer).length > 0) return messagesToEdit(messages, reply, refusals, leftOut(part));
  return refusals.length > 0 ? messagesToReturn(messages, reply, refusals) : undefined;
}

/** Returns a part with the claims and lines of a later answer. Lines that passed before are not refused now. */
async function revised(
  { part, answer, checked, brief }: AnsweredPart,
  later: Answer,
  merge: (answer: Answer, brief: CheckedBrief, later: Answer) => Answer,
  checks: ProposalChecks,
): Promise<AnsweredPart> {
  const others = await checks.check(later.claims, part);
  const known = new Set(checked.map(({ proposal }) => proposal.n));
  const better = [
    ...checked.map((one) => betterOf(one, others)),
    ...others.filter(({ proposal }) => !known.has(proposal.n)),
  ];
  const merged = merge(answer, brief, later);
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
