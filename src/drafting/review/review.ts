import type { Attribution, BriefingFile } from '../../briefing/file/schema.js';
import { acceptedOne, acceptedPage, acceptedSo, errorsOf } from './accept.js';
import type { Action } from './actions.js';
import { changedBy } from './change.js';
import { type Check, type Findings, joined } from './findings.js';
import { entryOf, type Item, itemsOf } from './items.js';
import { afterPage, beside, indexIn, neighborPage, onwards, openAfter } from './lists/next-entry.js';
import { type Page, pageAround, pageShown } from './lists/page.js';
import { applyPatch, inverse, isEmpty, type Patch, patchBetween } from './patch.js';
import { type Outcome, withoutEntries } from './removal.js';
import { queueOf, type Scope } from './scope.js';
import type { ReviewText } from './text.js';
import { faultOf } from './valid.js';
import { voicesInOrder } from './voices/order.js';

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
  /** All voices since the session began, in the order of their digits. */
  readonly voices: readonly Attribution[];
  /** The current item; undefined if everything in scope is reviewed. */
  readonly at: Item | undefined;
  /** Whether the current item is shown alone, though it could be shown in a list. */
  readonly isClose: boolean;
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
  /** The rows of the window, for the number of entries that are shown together. */
  readonly rows?: number;
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
    voices: voicesInOrder(file, tools.text?.whole ?? ''),
    at: undefined,
    isClose: false,
    history: [],
    said: undefined,
    tools,
  };
  return { ...review, at: openAfter(review, undefined) };
}

/** Applies an action. An impossible action changes nothing; `said` explains why. */
export function perform(review: Review, action: Action): Step {
  switch (action.do) {
    case 'next':
      return { review: moved(review, beside(review, 1), 1) };
    case 'previous':
      return { review: moved(review, beside(review, -1), -1) };
    case 'next page':
      return { review: moved(review, neighborPage(review, 1), 1) };
    case 'previous page':
      return { review: moved(review, neighborPage(review, -1), -1) };
    case 'closer':
      return { review: { ...review, isClose: !review.isClose, said: undefined } };
    case 'go':
      return { review: { ...review, at: action.to, isClose: false, said: undefined } };
    case 'undo':
      return undone(review);
    default:
      return review.at === undefined ? { review } : acted(review, review.at, action);
  }
}

type Going = 'next' | 'previous' | 'next page' | 'previous page' | 'closer' | 'go' | 'undo';

function acted(review: Review, at: Item, action: Exclude<Action, { do: Going }>): Step {
  const { file, findings, tools } = review;
  const decided = (outcome: Outcome): Step => {
    const step = kept(review, outcome);
    if ('refused' in step) return step;
    return { ...step, review: { ...step.review, at: onwards(step.review, at, review), isClose: false } };
  };
  switch (action.do) {
    case 'accept':
      return decided(acceptedOne(file, at, errorsOf(findings, at), action.reason));
    case 'accept so':
      return decided(acceptedSo(file, at, findings, tools.text));
    case 'accept page':
      return pageDone(review, 'y accepts', ({ acceptable }) => acceptedPage(file, acceptable));
    case 'drop page':
      return pageDone(review, 'x drops', ({ items }) => withoutEntries(file, items));
    default:
      return onPage(review, kept(review, changedBy(file, at, action, tools.text)));
  }
}

/** Decides all entries of the list. */
function pageDone(review: Review, instead: string, outcomeOf: (page: Page) => Outcome): Step {
  const page = pageShown(review);
  if (page === undefined) return { review: { ...review, said: `There is no list: ${instead} this entry.` } };
  const step = kept(review, outcomeOf(page));
  if ('refused' in step) return step;
  return { ...step, review: { ...step.review, at: afterPage(step.review, page.items) } };
}

/** Keeps the list that an entry was dropped from in view. */
function onPage(before: Review, step: Step): Step {
  const { review } = step;
  const page = before.at && pageShown(before) && pageAround(before, before.at);
  if (page === undefined || review.at === undefined || indexIn(page, review.at) >= 0) return step;
  const isGone = before.at && entryOf(review.file, before.at) === undefined && before.at.id !== review.at.id;
  if (!isGone) return step;
  const left = page.findLast((item) => entryOf(review.file, item) !== undefined);
  return left ? { ...step, review: { ...review, at: left } } : step;
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
  return {
    review: { ...withFile(review, file), at: last.at, isClose: false, history, said: 'Undone.' },
    patch,
  };
}

/** The same review of a changed file; if the current item was removed, the next one is current. */
export function withFile(review: Review, file: BriefingFile): Review {
  const { at, tools } = review;
  const findings = joined(tools.check(file), review.textFindings);
  const voices = voicesInOrder(file, tools.text?.whole ?? '', review.voices);
  const changed = { ...review, file, findings, voices };
  if (at === undefined || entryOf(file, at) !== undefined) return changed;
  const before = queueOf(review);
  const index = indexIn(before, at);
  const there = (item: Item) => entryOf(file, item) !== undefined;
  // A person changed into a place is still the current item.
  const moved = itemsOf(file).find(({ id }) => id === at.id);
  return {
    ...changed,
    at: moved ?? before.slice(index).find(there) ?? before.slice(0, index).findLast(there),
  };
}

/** The same review after the claims were checked against their sentences. */
export function withTextFindings(review: Review, textFindings: Findings): Review {
  const findings = joined(review.tools.check(review.file), textFindings);
  const checked = { ...review, textFindings, findings };
  return review.at === undefined ? { ...checked, at: openAfter(checked, undefined) } : checked;
}

function moved(review: Review, to: Item | undefined, by: 1 | -1): Review {
  const end = by > 0 ? 'This is the last one.' : 'This is the first one.';
  return to === undefined ? { ...review, said: end } : { ...review, at: to, said: undefined };
}
