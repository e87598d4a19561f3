import { needsReview } from '../accept.js';
import { addressOf, entryOf, type Item, partOf } from '../items.js';
import { queueOf } from '../scope.js';
import { type Listed, pageAround, pageShown } from './page.js';

/** Decides which entry a review shows next. */

type Queued = Pick<Listed, 'file' | 'findings' | 'scope'>;

/**
 * Returns the next entry that needs a review: first in the rest of the current part, then from the beginning of that
 * part, then in the later parts, and finally in the earlier ones.
 */
export function openAfter(state: Queued, from: Item | undefined): Item | undefined {
  const queue = queueOf(state);
  const index = indexIn(queue, from);
  const isWanted = needsReview(state);
  const around = [...queue.slice(index + 1), ...queue.slice(0, index + 1)];
  const here = from && around.find((item) => partOf(item) === partOf(from) && isWanted(item));
  return here ?? around.find(isWanted);
}

/** Returns the next entry to review after the given one, which may have been removed. */
export function onwards(state: Queued, from: Item, before: Queued): Item | undefined {
  if (entryOf(state.file, from) !== undefined) return openAfter(state, from);
  const queue = queueOf(before);
  return openAfter(state, queue[indexIn(queue, from) - 1]);
}

/** Returns the next entry to review after a page: first the ones left on the page, such as entries with findings. */
export function afterPage(state: Queued, page: readonly Item[]): Item | undefined {
  const isWanted = needsReview(state);
  return page.find(isWanted) ?? openAfter(state, page.at(-1));
}

/** Returns the entry above or below the current one in its list; without a list, the next or previous entry. */
export function beside(state: Listed, by: 1 | -1): Item | undefined {
  const items = pageShown(state)?.items ?? [];
  return items[indexIn(items, state.at) + by] ?? neighbor(state, by);
}

/** Returns the next or previous entry; undefined at the end or beginning. */
export function neighbor(state: Pick<Listed, 'file' | 'scope' | 'at'>, by: 1 | -1): Item | undefined {
  const queue = queueOf(state);
  if (state.at === undefined) return by < 0 ? queue.at(-1) : queue[0];
  return queue[indexIn(queue, state.at) + by];
}

/** Returns the next entry to review after a page, or the first entry of the previous page. */
export function neighborPage(state: Listed, by: 1 | -1): Item | undefined {
  if (state.at === undefined) return neighbor(state, by);
  const page = pageAround(state, state.at);
  const next = neighbor({ ...state, at: by > 0 ? page.at(-1) : page[0] }, by);
  if (by < 0) return next && pageAround(state, next)[0];
  const queue = queueOf(state);
  return queue.slice(indexIn(queue, page.at(-1)) + 1).find(needsReview(state)) ?? next;
}

export const indexIn = (queue: readonly Item[], at: Item | undefined): number =>
  at === undefined ? -1 : queue.findIndex((item) => addressOf(item) === addressOf(at));
