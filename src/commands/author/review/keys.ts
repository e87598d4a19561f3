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
  const all = at.kind === 'sources' ? [] : [key('A', 'all of these')];
  if (partOf(at) === 'names') return [...first, ...all, change, ...NAME_KEYS, ...LEAVING];
  const merge = at.kind === 'issues' ? [key('m', 'merge')] : [];
  return [...first, ...all, change, ...merge, ...OTHER_KEYS, ...LEAVING];
}

/** Every key with what it does. */
export const HELP: readonly (readonly [key: string, words: string])[] = [
  ['y', 'accept and move on; if the checks find an error, asks for a reason'],
  ['r', 'accept a name as its question suggests, and move on'],
  ['A', 'accept all without findings and move on: the claims of this sentence, or all names, issues or gaps'],
  ['e', 'edit the text in place; it is checked again'],
  ['1-9 0', 'the standing of a claim, from stated to assumed; for other entries, the field with this number'],
  ['v', 'the voice of a claim: type a name, which may be new, or choose'],
  ['h', 'the words of the source that hedge the claim'],
  ['s', 'split a claim, or a name that is really two'],
  ['m', 'merge a claim with the next one, or a name or issue with another'],
  ['a', 'add a claim from this sentence or, among the names, a person, organization or place'],
  ['d', 'dispute: choose the claim that contradicts this one'],
  ['t', 'topics: the names and issues that the claim is about'],
  ['f', 'how the claim would read as a fact, which nobody should say'],
  ['k', 'whether a name is a person, organization or place'],
  ['x', 'drop'],
  ['u', 'undo, back to the start of this session'],
  ['n p', 'next and previous (also the right and left arrows)'],
  ['/', 'find an entry by words in it'],
  ['j', 'go to a place such as 1.B2, or to a name'],
  ['o', 'open the file in your editor'],
  ['q', 'quit; everything is saved, and the next review continues here'],
];
