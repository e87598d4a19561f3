import { fieldsOf } from '../../../drafting/review/fields.js';
import { type Item, partOf } from '../../../drafting/review/items.js';
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
  key('A', 'all here'),
  key('f', 'as fact'),
  key('a', 'add'),
  key('h', 'hedge'),
];

const NAME_KEYS: readonly FrameKey[] = [
  key('k', 'kind'),
  key('x', 'drop'),
  key('u', 'undo'),
  key('m', 'merge'),
  key('s', 'split'),
  key('n p', ''),
];

const OTHER_KEYS: readonly FrameKey[] = [key('x', 'drop'), key('u', 'undo'), key('n p', '')];

/** The keys for what is in view, the most useful first. */
export function keysFor(at: Item | undefined): readonly FrameKey[] {
  if (at === undefined) return [key('p', 'back'), key('u', 'undo'), ...LEAVING];
  if (at.kind === 'claims') return [...CLAIM_KEYS, ...LEAVING];
  const change = key(`1-${fieldsOf(at).length}`, 'change');
  const all = key('A', 'all of these');
  if (partOf(at) === 'names') return [ACCEPT, all, change, ...NAME_KEYS, ...LEAVING];
  const merge = at.kind === 'issues' ? [key('m', 'merge')] : [];
  return [ACCEPT, ...(at.kind === 'sources' ? [] : [all]), change, ...merge, ...OTHER_KEYS, ...LEAVING];
}

/** Every key with what it does. */
export const HELP: readonly (readonly [key: string, words: string])[] = [
  ['y', 'accept and go on; where the checks find an error it asks for a reason'],
  ['e', 'edit the words in place; they are checked again'],
  ['1-9 0', 'the standing of a claim, from stated to assumed; of other entries, the field of this number'],
  ['v', 'the voice of a claim: choose, new, none'],
  ['f', 'the claim put as a fact, as nobody may say it'],
  ['h', 'the words of the source that hedge the claim'],
  ['s', 'split a claim, or a name that is two'],
  ['m', 'merge with the next claim; a name or an issue with another one'],
  ['k', 'a name: person, body or place'],
  ['a', 'add a claim of this sentence'],
  ['A', 'accept all without a finding and go on: the claims of this sentence, or all names, issues or gaps'],
  ['x', 'drop'],
  ['u', 'undo, back to the start of this session'],
  ['n p', 'next and previous (also right and left)'],
  ['/', 'find an entry by its words'],
  ['j', 'go to a place such as 1.B2, or to a name'],
  ['o', 'open the file in your editor'],
  ['q', 'leave; every key has been written, and the review goes on where you left it'],
];
