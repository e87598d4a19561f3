import { needsReview } from '../accept.js';
import { isDoubtful } from '../findings.js';
import { addressOf, entryOf, type Item, partOf } from '../items.js';
import { queueOf } from '../scope.js';
import { type Listed, pageAround, pageShown } from './page.js';

/** Decides which entry a review shows next. */

/**
 * Returns the next entry that needs a review: first in the rest of the current part, then from the beginning of that
 * part, then in later parts, and finally in earlier ones. In a list of entries other than claims, the next doubtful
 * entry is returned if there is one, since a single key accepts the others.
 */
export function openAfter(state: Listed, from: Item | undefined): Item | undefined {
  const queue = queueOf(state);
  const index = indexIn(queue, from);
  const isWanted = needsReview(state);
  const around = [...queue.slice(index + 1), ...queue.slice(0, index + 1)];
  const here = from && nextHere(state, from, around);
  const next = here ?? around.find(isWanted);
  return next && (doubtfulOn(state, pageAround(state, next), here && from) ?? next);
}

/** Finds the next entry that needs a review in the same list or, if there is none, in the same part. */
function nextHere(state: Listed, from: Item, around: readonly Item[]): Item | undefined {
  const isWanted = needsReview(state);
  const page = from.kind === 'claims' ? [] : pageAround(state, from);
  const onPage = (item: Item) => indexIn(page, item) >= 0;
  return (
    around.find((item) => onPage(item) && isWanted(item)) ??
    around.find((item) => partOf(item) === partOf(from) && isWanted(item))
  );
}

/** Finds the next doubtful entry on a page after the given entry or, if there is none, the first doubtful entry. */
export function nextDoubtful(state: Listed, page: readonly Item[], from?: Item): Item | undefined {
  const isWanted = (item: Item) =>
    needsReview(state)(item) && isDoubtful(state.findings.get(addressOf(item)));
  return page.slice(indexIn(page, from) + 1).find(isWanted) ?? page.find(isWanted);
}

/** Like `nextDoubtful`, but returns undefined for a page of claims, which are reviewed in order. */
const doubtfulOn = (state: Listed, page: readonly Item[], from?: Item): Item | undefined =>
  page[0]?.kind === 'claims' ? undefined : nextDoubtful(state, page, from);

/**
 * Returns the next entry to review after the given one, even if an action has removed that entry. Claims that are left
 * in the list come before those of the next list.
 *
 * @param before the state before that action
 */
export function onwards(state: Listed, from: Item, before: Listed): Item | undefined {
  const left = from.kind === 'claims' ? leftInList(state, from, before) : undefined;
  if (left !== undefined) return left;
  if (entryOf(state.file, from) !== undefined) return openAfter(state, from);
  const queue = queueOf(before);
  const last = queue.slice(0, indexIn(queue, from)).findLast((item) => entryOf(state.file, item));
  return openAfter(state, last);
}

/** Finds the next open entry of the list that was shown before an action or, if there is none, the first open one. */
function leftInList(state: Listed, from: Item, before: Listed): Item | undefined {
  const { items = [] } = pageShown(before) ?? {};
  const open = items.filter((item) => entryOf(state.file, item) && needsReview(state)(item));
  const isAfter = (item: Item) => indexIn(items, item) > indexIn(items, from);
  return open.find(isAfter) ?? open[0];
}

/**
 * Returns the next entry to review after the acceptable entries of a page were accepted. Entries left on the page come
 * first.
 */
export function afterPage(state: Listed, page: readonly Item[]): Item | undefined {
  const isWanted = needsReview(state);
  const last = page.findLast((item) => entryOf(state.file, item));
  return page.find((item) => entryOf(state.file, item) && isWanted(item)) ?? openAfter(state, last);
}

/**
 * Returns the entry below or above the current one in its list or, without a list, the next or previous entry. At the
 * top of a list there is no entry above, so that pressing the key too often does not leave the list.
 */
export function beside(state: Listed, by: 1 | -1): Item | undefined {
  const { items = [] } = pageShown(state) ?? {};
  const index = indexIn(items, state.at);
  return items[index + by] ?? (by < 0 && index === 0 ? undefined : neighbor(state, by));
}

export function neighbor(state: Listed, by: 1 | -1): Item | undefined {
  const queue = queueOf(state);
  if (state.at === undefined) return by < 0 ? queue.at(-1) : queue[0];
  return queue[indexIn(queue, state.at) + by];
}

/**
 * Returns where to go from the current page: forward, to the next entry that needs a review on a later page; backward,
 * to the previous page.
 */
export function neighborPage(state: Listed, by: 1 | -1): Item | undefined {
  if (state.at === undefined) return neighbor(state, by);
  const page = pageAround(state, state.at);
  const next = neighbor({ ...state, at: by > 0 ? page.at(-1) : page[0] }, by);
  const firstOf = (item: Item) => {
    const there = pageAround(state, item);
    return doubtfulOn(state, there) ?? (by < 0 ? there[0] : item);
  };
  if (by < 0) return next && firstOf(next);
  const queue = queueOf(state);
  const open = queue.slice(indexIn(queue, page.at(-1)) + 1).find(needsReview(state)) ?? next;
  return open && firstOf(open);
}

export const indexIn = (queue: readonly Item[], at: Item | undefined): number =>
  at === undefined ? -1 : queue.findIndex((item) => addressOf(item) === addressOf(at));
