import type { BriefingFile } from '../../briefing/file/schema.js';
import { acceptedAsShown, acceptedPage, withSuggested } from './accept.js';
import type { Action, Navigation } from './actions.js';
import { changedBy, faultOf } from './change.js';
import { addressOf, entryOf, type Item, isOpen, itemsOf, MAY_BE_PADDING, partOf } from './items.js';
import { withName } from './links.js';
import { keptLetters, lettersOf } from './lists/letters.js';
import { afterPage, beside, indexIn, neighborPage, nextDoubtful, onwards } from './lists/next-entry.js';
import { type Page, pageAround, pageShown } from './lists/page.js';
import { isEmpty, patchBetween } from './patch.js';
import { type Outcome, withoutEntries, withoutEntry } from './removal.js';
import { atAdded } from './state/added.js';
import { withDecisions, withDropped } from './state/decided.js';
import {
  acceptedWords,
  addedSaid,
  droppedSaid,
  effectSaid,
  kindSaid,
  listSaid,
  movedOnSaid,
  voicesSaid,
} from './state/said.js';
import { type Review, type Step, withFile } from './state/state.js';
import { doneWords, undone } from './state/undone.js';
import { chosenBetween, explainedBetween, namedBetween } from './voices/chosen.js';

/**
 * Performs an action. If the action is impossible, nothing changes, and `said` explains why. A claim that was changed
 * is still shown as before, alone or in its list, so that the next key applies to the entry that the reviewer expects.
 */
export function perform(before: Review, action: Action): Step {
  const review = withShown({ ...before, isMovedOn: false });
  const step = performed(review, action);
  const { at } = step.review;
  const isSame = at?.kind === 'claims' && review.at && addressOf(at) === addressOf(review.at);
  if (action.do === 'closer' || !isSame) return { ...step, review: { ...step.review, held: undefined } };
  if (step.patch === undefined) return step;
  const held = review.held ?? (pageShown(review) === undefined ? 'alone' : 'list');
  const next = { ...step.review, held };
  const all = [effectSaid(review, next, action), listSaid(next)].filter((one) => one !== undefined);
  const said = before.isMovedOn ? movedOnSaid(review, next) : (next.said ?? (all.join(' ') || undefined));
  return { ...step, review: { ...next, said } };
}

/** Remembers the list on the screen, which keeps its entries and letters. */
function withShown(review: Review): Review {
  const { items } = pageShown(review) ?? {};
  if (items === undefined) return review;
  const letters = new Map([...keptLetters(review.shown, items), ...lettersOf(review, items)]);
  return { ...review, shown: { entries: new Set(items.map(addressOf)), letters } };
}

function performed(review: Review, action: Action): Step {
  switch (action.do) {
    case 'next':
      return { review: moved(review, beside(review, 1), 1) };
    case 'previous':
      return { review: moved(review, beside(review, -1), -1) };
    case 'next page':
      return { review: moved(review, neighborPage(review, 1), 1) };
    case 'previous page':
      return { review: moved(review, neighborPage(review, -1), -1) };
    case 'next doubtful':
      return { review: atDoubtful(review) };
    case 'closer':
      return { review: { ...review, isClose: !review.isClose, said: undefined } };
    case 'go':
      return { review: { ...review, at: action.to, isClose: false, said: undefined } };
    case 'add names':
      return namesAdded(review, action);
    case 'undo':
      return undone(review);
    default:
      return review.at === undefined ? { review } : acted(review, review.at, action);
  }
}

type Acting = Exclude<Action, { readonly do: Navigation }>;

function acted(review: Review, at: Item, action: Acting): Step {
  const { file, tools } = review;
  const decided = (outcome: Outcome): Step => {
    const step = kept(review, outcome, action);
    if ('refused' in step || isOpen(step.review.file, at)) return step;
    const next = onwards(settled(step.review, at), at, review);
    return { ...step, review: { ...step.review, at: next, isClose: false } };
  };
  const corrected = (outcome: Outcome): Step => {
    const isGone = !('refused' in outcome) && !itemsOf(outcome).some(({ id }) => id === at.id);
    return isGone ? decided(outcome) : kept(review, outcome, action);
  };
  switch (action.do) {
    case 'accept':
      return decided(withDecisions(review, acceptedAsShown(review, at, action.reason), [at]));
    case 'accept so':
      return corrected(withSuggested(review, at));
    case 'accept page':
      return pageDone(review, action, ({ acceptable }) =>
        withDecisions(review, acceptedPage(review, acceptable), acceptable),
      );
    case 'drop page':
      if (!MAY_BE_PADDING.includes(partOf(at)))
        return { review: { ...review, said: 'This list cannot be dropped; press x to drop this entry.' } };
      return pageDone(review, action, ({ items }) => withoutEntries(file, items));
    case 'drop':
      return onPage(
        review,
        withWarning(review, at, decided(withDropped(file, withoutEntry(file, at.id, tools.text)))),
      );
    case 'add':
      return atAdded(review, kept(review, changedBy(file, at, action, tools.text), action));
    default:
      return onPage(review, kept(review, changedBy(file, at, action, tools.text), action));
  }
}

/** Adds names, and remembers which words the reviewer rejected as names. */
function namesAdded(review: Review, action: Extract<Action, { do: 'add names' }>): Step {
  const passed = new Set([...review.passed, ...action.passed]);
  const outcome = action.names.reduce<Outcome>(
    (now, { kind, name }) => ('refused' in now ? now : withName(now, kind, name, review.tools.text)),
    review.file,
  );
  const step = kept({ ...review, passed }, outcome, action);
  return step.patch ? { ...step, review: { ...step.review, said: addedSaid(action.names) } } : step;
}

/** Discards the findings about an entry on which the reviewer has decided; text checks are made again later. */
function settled(review: Review, at: Item): Review {
  const left = new Map(review.findings);
  left.delete(addressOf(at));
  return { ...review, findings: left };
}

function pageDone(review: Review, action: Acting, outcomeOf: (page: Page) => Outcome): Step {
  const page = pageShown(review);
  const key = action.do === 'accept page' ? 'y to accept' : 'x to drop';
  if (page === undefined)
    return { review: { ...review, said: `There is no list here; press ${key} this entry.` } };
  const step = kept(review, outcomeOf(page), action);
  if ('refused' in step) return step;
  const said = action.do === 'accept page' ? acceptedWords(review, page) : undefined;
  return { ...step, review: { ...step.review, at: afterPage(step.review, page.items), said } };
}

function atDoubtful(review: Review): Review {
  const { items = [] } = pageShown(review) ?? {};
  const to = nextDoubtful(review, items, review.at);
  return to === undefined
    ? { ...review, said: 'No entry in this list is doubtful.' }
    : { ...review, at: to, said: undefined };
}

/** Adds a message about what remains of a dropped entry. */
function withWarning(before: Review, at: Item, step: Step): Step {
  const said = step.patch && droppedSaid(before, at, step.review);
  return said === undefined ? step : { ...step, review: { ...step.review, said } };
}

/** Keeps the position in the list after an entry of the list was dropped. */
function onPage(before: Review, step: Step): Step {
  const { review } = step;
  const page = before.at && pageShown(before) && pageAround(before, before.at);
  if (page === undefined || review.at === undefined || indexIn(page, review.at) >= 0) return step;
  const isGone = before.at && entryOf(review.file, before.at) === undefined && before.at.id !== review.at.id;
  if (!isGone) return step;
  const left = page.findLast((item) => entryOf(review.file, item) !== undefined);
  return left ? { ...step, review: { ...review, at: left } } : step;
}

/** Returns the review with the changed file, or with a message if the file would be invalid. */
function kept(review: Review, outcome: Outcome, action: Action): Step & { readonly refused?: true } {
  const fault = 'refused' in outcome ? outcome.refused : faultOf(review.file, outcome);
  if (fault !== undefined) return { review: { ...review, said: fault }, refused: true };
  const after = outcome as BriefingFile;
  const patch = patchBetween(review.file, after);
  if (isEmpty(patch)) return { review: { ...review, said: undefined } };
  const words = doneWords(review.file, review.at, action);
  const history = [...review.history, { patch, at: review.at, chosen: review.chosen, words }];
  const { file } = review;
  const answers = [chosenBetween, namedBetween].flatMap((between) => between(file, after));
  const chosen = new Set([...review.chosen, ...answers, ...explainedBetween(review, after)]);
  const next = withFile({ ...review, chosen }, after);
  return { review: { ...next, history, said: voicesSaid(review, next) ?? kindSaid(review, next) }, patch };
}

function moved(review: Review, to: Item | undefined, by: 1 | -1): Review {
  const isTop = by < 0 && (pageShown(review)?.items.length ?? 0) > 0;
  const first = isTop
    ? 'This is the top of the list; press p to go to the previous one.'
    : 'This is the first entry.';
  const end = by > 0 ? 'This is the last entry.' : first;
  return to === undefined ? { ...review, said: end } : { ...review, at: to, said: undefined };
}
