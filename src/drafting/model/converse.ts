import type { BriefingFile } from '../../briefing/file/schema.js';
import type { TokenizedReading } from '../../reading/read.js';
import { applyModelAnswers } from './apply-model-answers.js';
import type { AnsweredPart } from './brief/answered-part.js';
import { checkBrief, passedIn, refusedSentences, withCorrections } from './brief/brief.js';
import { type Checked, ProposalChecks } from './check-proposals.js';
import { Entities, type Proposed } from './entities.js';
import { findJson } from './find-json.js';
import { type Part, partsOf } from './parts.js';
import { type About, type Message, messagesFor, messagesToReturn, type Refusal } from './prompt.js';
import { type Answer, answerOf, NO_ANSWER } from './proposals.js';

/**
 * Sends a request to a model.
 *
 * @param isReturn whether the request returns claims to the model for correction
 * @returns the reply; undefined if the model is not asked, in which case the rules draft this part
 */
export type Ask = (
  messages: readonly Message[],
  part: Part,
  isReturn: boolean,
) => Promise<string | undefined>;

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
 * Has a model reword a draft, part by part. Each claim is checked against its source sentence. A claim that fails the
 * checks is returned to the model once, with the reasons. If it fails again, the rule-based claim is used.
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
  const reply = await ask(messages, part, false);
  const answer = reply === undefined ? NO_ANSWER : answerIn(reply);
  const checked = await checks.check(answer.claims, part);
  const brief = await checkBrief(answer, checked, checks);
  const refusals = [...checked.flatMap(refusalOf), ...refusedSentences(brief)];
  const second =
    refusals.length === 0
      ? undefined
      : await ask(messagesToReturn(messages, reply ?? '', refusals), part, true);
  if (reply === undefined || second === undefined) return { part, answer, checked, brief };
  const corrections = answerIn(second);
  const others = await checks.check(corrections.claims, part);
  const better = checked.map((one) => betterOf(one, others));
  const corrected = withCorrections(answer, brief, corrections);
  return {
    part,
    answer: corrected,
    checked: better,
    brief: await checkBrief(corrected, better, checks, passedIn(brief)),
  };
}

const answerIn = (reply: string): Answer => {
  const found = findJson(reply);
  return found === undefined ? NO_ANSWER : answerOf(found.value);
};

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
