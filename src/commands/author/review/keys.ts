import { fieldsOf } from '../../../drafting/review/fields.js';
import { type Item, partOf } from '../../../drafting/review/items.js';
import type { Page } from '../../../drafting/review/lists/page.js';
import type { FrameKey } from '../../../system/prompts/frame/frame.js';

const LEAVING: readonly FrameKey[] = [
  { key: '?', word: '', stays: true },
  { key: 'q', word: 'quit', stays: true },
];

const key = (name: string, word: string): FrameKey => ({ key: name, word });

const ACCEPT: FrameKey = { key: 'y', word: 'accept', stays: true };

const CLAIM_KEYS: readonly FrameKey[] = [
  ACCEPT,
  key('e', 'edit'),
  key('1-0', 'standing'),
  key('v', 'voice'),
  key('x', 'drop'),
  key('u', 'undo'),
  key('s', 'split'),
  key('m', 'merge'),
  key('n p', ''),
  key('f', 'as fact'),
  key('a', 'add'),
  key('h', 'hedge'),
  key('d', 'dispute'),
  key('t', 'topics'),
];

const NAME_KEYS: readonly FrameKey[] = [
  key('k', 'kind'),
  key('x', 'drop'),
  key('a', 'add'),
  key('u', 'undo'),
  key('m', 'merge'),
  key('s', 'split'),
  key('n p', ''),
];

/**
 * Returns the keys for a list, the most useful first; those for an entry are for the one under the cursor.
 *
 * @param isSuggested whether a finding of that entry suggests a change
 */
export function keysOfList(at: Item, { items, acceptable }: Page, isSuggested: boolean): readonly FrameKey[] {
  const isAll = acceptable.length === items.length;
  const count = isAll ? 'all' : `${acceptable.length} of ${items.length}`;
  const accept: FrameKey = { key: 'y', word: `accept ${count}`, stays: true };
  // After y, what is left of the list comes entry by entry, unless n goes past it.
  const past = isAll ? [] : [key('n', 'next')];
  const moves = [...past, key('up down', ''), key('enter', 'closer')];
  const own = keysFor(at, isSuggested).filter(
    ({ key: one }) => one !== 'y' && !LEAVING.some((two) => two.key === one),
  );
  return [accept, ...moves, ...own, ...LEAVING];
}

const OTHER_KEYS: readonly FrameKey[] = [key('x', 'drop'), key('u', 'undo'), key('n p', '')];

/**
 * Returns the keys for the current entry, the most useful first.
 *
 * @param isSuggested whether one of its findings suggests a change
 */
export function keysFor(at: Item | undefined, isSuggested: boolean): readonly FrameKey[] {
  if (at === undefined) return [key('p', 'back'), key('u', 'undo'), ...LEAVING];
  if (at.kind === 'claims') return [...CLAIM_KEYS, ...LEAVING];
  const change = key(`1-${fieldsOf(at).length}`, 'change');
  const first = isSuggested ? [ACCEPT, key('r', 'as suggested')] : [ACCEPT];
  if (partOf(at) === 'names') return [...first, change, ...NAME_KEYS, ...LEAVING];
  const merge = at.kind === 'issues' ? [key('m', 'merge')] : [];
  return [...first, change, ...merge, ...OTHER_KEYS, ...LEAVING];
}
