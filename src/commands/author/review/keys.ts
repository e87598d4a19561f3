import { fieldsOf } from '../../../drafting/review/fields.js';
import { type Item, MAY_BE_PADDING, partOf } from '../../../drafting/review/items.js';
import type { Page } from '../../../drafting/review/lists/page.js';
import type { FrameKey } from '../../../system/prompts/frame/frame.js';

const LEAVING: readonly FrameKey[] = [
  { key: '?', word: '', stays: true },
  { key: 'q', word: 'quit', stays: true },
];

const key = (name: string, word: string): FrameKey => ({ key: name, word });

const ACCEPT: FrameKey = { key: 'y', word: 'accept', stays: true };

const CLAIM_KEYS: readonly FrameKey[] = [
  key('w', 'words'),
  key('e', 'edit'),
  key('v', 'voice'),
  key('x', 'drop'),
  key('u', 'undo'),
  key('s', 'split'),
  key('m', 'merge'),
  key('n p', 'move'),
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
  key('n p', 'move'),
];

/**
 * Returns the keys for a list, the most useful first. Some of these apply to the entry under the cursor.
 *
 * @param isForAll whether `y` accepts all acceptable entries and not only the one under the cursor
 * @param hasDoubtful whether another entry of the list must be accepted on its own
 * @param suggested the key `r` for the entry under the cursor, if it has an effect
 */
export function keysOfList(
  at: Item,
  page: Page,
  { isForAll, hasDoubtful }: { readonly isForAll: boolean; readonly hasDoubtful: boolean },
  suggested: FrameKey | undefined,
): readonly FrameKey[] {
  const accept: FrameKey = {
    key: 'y',
    word: `accept ${isForAll ? countWords(page) : 'this'}`,
    stays: true,
  };
  // After y, the doubtful entries are shown one by one, unless n skips them.
  const past = isWhole(page) ? [] : [key('n', 'next')];
  const own = keysFor(at, suggested).filter(
    ({ key: one }) => one !== 'y' && !LEAVING.some((two) => two.key === one),
  );
  const moves = [
    key('A-Z', 'go to'),
    ...own.slice(0, FIRST),
    ...(hasDoubtful ? [key('tab', 'next ?')] : []),
    ...past,
    ...dropsAll(at),
    key('enter', 'zoom'),
  ];
  return [accept, ...moves, ...own.slice(FIRST), ...LEAVING];
}

/** How many of the keys for the entry come before the keys for the list. */
const FIRST = 3;

const isWhole = ({ items, acceptable }: Page): boolean => acceptable.length === items.length;

const countWords = (page: Page): string => (isWhole(page) ? 'all' : String(page.acceptable.length));

const dropsAll = (at: Item): FrameKey[] =>
  MAY_BE_PADDING.includes(partOf(at)) ? [key('X', 'drop all')] : [];

const OTHER_KEYS: readonly FrameKey[] = [key('x', 'drop'), key('u', 'undo'), key('n p', 'move')];

/**
 * Returns the keys for the current entry, the most useful first.
 *
 * @param suggested the key `r`, if it has an effect
 * @param hasUnread whether the entry is a source with sentences that no claim comes from
 */
export function keysFor(
  at: Item | undefined,
  suggested: FrameKey | undefined,
  hasUnread = false,
): readonly FrameKey[] {
  if (at === undefined)
    return [{ key: 'enter', word: 'finish', stays: true }, key('p', 'back'), key('u', 'undo'), ...LEAVING];
  const change = key(`1-${fieldsOf(at).length}`, 'change');
  const first = suggested?.stays ? [ACCEPT, suggested] : [ACCEPT];
  const last = suggested && !suggested.stays ? [suggested] : [];
  if (at.kind === 'claims') return [...first, ...CLAIM_KEYS, ...last, ...LEAVING];
  if (partOf(at) === 'names') return [...first, change, ...NAME_KEYS, ...LEAVING];
  const merge = at.kind === 'issues' ? [key('m', 'merge'), key('enter', 'lines')] : [];
  const adds = hasUnread ? [key('a', 'add a sentence')] : [];
  return [...first, change, ...merge, ...adds, ...OTHER_KEYS, ...LEAVING];
}
