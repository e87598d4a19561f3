import type { BriefingFile } from '../../briefing/file/schema.js';
import { acceptedAll, acceptedOne, acceptedSo, errorsOf, suggestionFor } from './accept.js';
import type { Action } from './actions.js';
import { changedBy } from './change.js';
import { type Check, type Findings, joined } from './findings.js';
import { addressOf, entryOf, type Item, isOpen, itemsOf } from './items.js';
import { applyPatch, inverse, isEmpty, type Patch, patchBetween } from './patch.js';
import type { Outcome } from './removal.js';
import { isInScope, type Scope } from './scope.js';
import type { ReviewText } from './text.js';
import { faultOf } from './valid.js';

/**
 * The review of a draft as a pure state machine: takes a file, a position and actions, and returns the changed file.
 * It knows nothing of keys, screens or disks.
 */
export interface Review {
  readonly file: BriefingFile;
  /** Findings of the rules, and of the claims checked against their sentences. */
  readonly findings: Findings;
  /** Only the latter; they are computed elsewhere, since reading takes time. */
  readonly textFindings: Findings;
  readonly scope: Scope;
  /** The current item; undefined if everything in scope is reviewed. */
  readonly at: Item | undefined;
  /** The changes, the latest last, each with the item that was current. */
  readonly history: readonly Done[];
  /** The effect of the last action if it is not visible otherwise, or why it had none. */
  readonly said: string | undefined;
  readonly tools: Tools;
}

interface Done {
  readonly patch: Patch;
  readonly at: Item | undefined;
}

export interface Tools {
  readonly check: Check;
  /** Absent if no text is stored next to the file. */
  readonly text?: ReviewText;
}

/** A review after an action, and the patch to write. */
export interface Step {
  readonly review: Review;
  readonly patch?: Patch;
}

/** Starts at the first unreviewed entry. */
export function startReview(
  file: BriefingFile,
  scope: Scope,
  tools: Tools,
  textFindings: Findings = new Map(),
): Review {
  const review: Review = {
    file,
    findings: joined(tools.check(file), textFindings),
    textFindings,
    scope,
    at: undefined,
    history: [],
    said: undefined,
    tools,
  };
  return { ...review, at: openAfter(review, undefined) };
}

/** All items in scope, in order. */
export const queueOf = ({ file, scope }: Pick<Review, 'file' | 'scope'>): Item[] =>
  itemsOf(file).filter((item) => isInScope(scope, item));

/** Applies an action. An impossible action changes nothing; `said` explains why. */
export function perform(review: Review, action: Action): Step {
  switch (action.do) {
    case 'next':
      return { review: moved(review, 1) };
    case 'previous':
      return { review: moved(review, -1) };
    case 'go':
      return { review: { ...review, at: action.to, said: undefined } };
    case 'undo':
      return undone(review);
    default:
      return review.at === undefined ? { review } : acted(review, review.at, action);
  }
}

function acted(
  review: Review,
  at: Item,
  action: Exclude<Action, { do: 'next' | 'previous' | 'go' | 'undo' }>,
): Step {
  const { file, findings, tools } = review;
  const decided = (outcome: Outcome): Step => {
    const step = kept(review, outcome);
    return 'refused' in step ? step : { ...step, review: onwards(step.review, at, review) };
  };
  switch (action.do) {
    case 'accept':
      return decided(acceptedOne(file, at, errorsOf(findings, at), action.reason));
    case 'accept so':
      return decided(acceptedSo(file, at, suggestionFor(findings, at)));
    case 'accept all':
      return decided(acceptedAll(file, at, findings));
    default:
      return kept(review, changedBy(file, at, action, tools.text));
  }
}

/** The result of an action if the changed file is valid. */
function kept(review: Review, outcome: Outcome): Step & { readonly refused?: true } {
  const fault = 'refused' in outcome ? outcome.refused : faultOf(review.file, outcome);
  if (fault !== undefined) return { review: { ...review, said: fault }, refused: true };
  const patch = patchBetween(review.file, outcome as BriefingFile);
  if (isEmpty(patch)) return { review: { ...review, said: undefined } };
  const history = [...review.history, { patch, at: review.at }];
  return { review: { ...withFile(review, outcome as BriefingFile), history, said: undefined }, patch };
}

function undone(review: Review): Step {
  const last = review.history.at(-1);
  if (last === undefined) return { review: { ...review, said: 'There is nothing to undo.' } };
  const patch = inverse(last.patch);
  const file = applyPatch(review.file, patch);
  if (file === undefined)
    return {
      review: { ...review, said: 'It cannot be undone: another window has changed the entry since.' },
    };
  const history = review.history.slice(0, -1);
  return { review: { ...withFile(review, file), at: last.at, history, said: 'Undone.' }, patch };
}

/** The same review of a changed file; if the current item was removed, the next one is current. */
export function withFile(review: Review, file: BriefingFile): Review {
  const { at, tools } = review;
  const changed = { ...review, file, findings: joined(tools.check(file), review.textFindings) };
  if (at === undefined || entryOf(file, at) !== undefined) return changed;
  const before = queueOf(review);
  const index = before.findIndex((item) => addressOf(item) === addressOf(at));
  const there = (item: Item) => entryOf(file, item) !== undefined;
  const moved = sameId(file, at);
  return {
    ...changed,
    at: moved ?? before.slice(index).find(there) ?? before.slice(0, index).findLast(there),
  };
}

/** The same review after the claims were checked against their sentences. */
export const withTextFindings = (review: Review, textFindings: Findings): Review => ({
  ...review,
  textFindings,
  findings: joined(review.tools.check(review.file), textFindings),
});

/** A person changed into a place is still the current item. */
const sameId = (file: BriefingFile, { id }: Item): Item | undefined =>
  itemsOf(file).find((item) => item.id === id);

function moved(review: Review, by: 1 | -1): Review {
  const queue = queueOf(review);
  const index = indexIn(queue, review.at);
  const at = review.at === undefined ? (by < 0 ? queue.at(-1) : queue[0]) : queue[index + by];
  const end = by > 0 ? 'This is the last one.' : 'This is the first one.';
  return at === undefined ? { ...review, said: end } : { ...review, at, said: undefined };
}

const indexIn = (queue: readonly Item[], at: Item | undefined): number =>
  at === undefined ? -1 : queue.findIndex((item) => addressOf(item) === addressOf(at));

/** Moves to the next unreviewed entry, wrapping around at the end, or stays. */
function onwards(review: Review, from: Item, before: Review): Review {
  if (entryOf(review.file, from) !== undefined) return { ...review, at: openAfter(review, from) };
  const queue = queueOf(before);
  return { ...review, at: openAfter(review, queue[indexIn(queue, from) - 1]) };
}

function openAfter(review: Pick<Review, 'file' | 'scope'>, from: Item | undefined): Item | undefined {
  const queue = queueOf(review);
  const index = indexIn(queue, from);
  const open = (item: Item) => isOpen(review.file, item);
  return queue.slice(index + 1).find(open) ?? queue.slice(0, index + 1).find(open);
}
