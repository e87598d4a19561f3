import type { BriefingFile } from '../../briefing/file/schema.js';
import type { TokenizedReading } from '../../reading/read.js';
import { type AnsweredPart, type Checked, ProposalChecks } from './check-proposals.js';
import { Entities, type Proposed } from './entities.js';
import { findJson } from './find-json.js';
import { type Part, partsOf } from './parts.js';
import { type About, type Message, messagesFor, messagesToReturn, type Refusal } from './prompt.js';
import { type Answer, answerOf, NO_ANSWER } from './proposals.js';
import { worded } from './worded.js';

/**
 * Puts a request to a model.
 *
 * @param isReturn whether claims go back for the one time that they may
 * @returns undefined where it is not asked, or not any more: the rules draft that part
 */
export type Ask = (
  messages: readonly Message[],
  part: Part,
  isReturn: boolean,
) => Promise<string | undefined>;

/** What came of a conversation. */
export interface Worded {
  readonly file: BriefingFile;
  readonly parts: readonly AnsweredPart[];
}

/** A request for each part of a text, in their order. */
export const requestsFor = (read: TokenizedReading, base: BriefingFile) =>
  partsOf(read.reading).map((part) => ({ part, messages: messagesFor(part, aboutOf(read, base)) }));

function aboutOf({ reading }: TokenizedReading, base: BriefingFile): About {
  const { names, details } = reading;
  const title = details.title ?? base.sources[0]?.title ?? base.title;
  return { title, published: details.published, names: names.map(({ name }) => name) };
}

/**
 * Has a model word a draft, part by part. Each claim is held against its sentence; what does not pass goes back once with
 * the reasons, and then the claim of the rules stays.
 *
 * @param base the draft by rules
 * @param model by which name the entries are proposed
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
  return { file: await worded(base, parts, entities, checks, mark), parts };
}

async function answered(
  ask: Ask,
  { part, messages }: { readonly part: Part; readonly messages: readonly Message[] },
  checks: ProposalChecks,
): Promise<AnsweredPart> {
  const reply = await ask(messages, part, false);
  const answer = reply === undefined ? NO_ANSWER : answerIn(reply);
  const checked = await checks.check(answer.claims, part);
  const refusals = checked.flatMap(refusalOf);
  if (reply === undefined || refusals.length === 0) return { part, answer, checked };
  const second = await ask(messagesToReturn(messages, reply, refusals), part, true);
  const corrected = second === undefined ? [] : await checks.check(answerIn(second).claims, part);
  return { part, answer, checked: checked.map((one) => better(one, corrected)) };
}

const answerIn = (reply: string): Answer => {
  const found = findJson(reply);
  return found === undefined ? NO_ANSWER : answerOf(found.value);
};

const refusalOf = ({ proposal: { n }, reasons, doubt }: Checked): Refusal[] =>
  reasons.length === 0 && doubt === undefined
    ? []
    : [{ n, reasons: [...reasons, ...(doubt ? [doubt] : [])] }];

/** The correction of a claim that went back, where that passes; what has passed stays as it is. */
function better(one: Checked, corrected: readonly Checked[]): Checked {
  const other = corrected.find(({ proposal }) => proposal.n === one.proposal.n);
  const isBetter = other !== undefined && other.reasons.length === 0 && refusalOf(one).length > 0;
  return isBetter ? other : one;
}
