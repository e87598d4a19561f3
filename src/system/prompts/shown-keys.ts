import type { FrameKey } from './frame/frame.js';
import type { Choice } from './prompter.js';

/**
 * Returns the keys that are shown below a menu, each with what it does.
 *
 * @param ways whether Esc ends the menu, and with which choice
 */
export function keysOf<Value>(
  choices: readonly Choice<Value>[],
  ways: { readonly escape?: Value },
): [string, string][] {
  const canEscape = 'escape' in ways;
  const digits = choices.filter(({ key }) => key?.word === '').map(({ key }) => key?.letter);
  const choose = digits.length > 1 ? `enter or ${digits[0]}-${digits.at(-1)}` : 'enter';
  const named = choices.filter(({ key }) => key && key.word !== '' && !(canEscape && key.word === 'back'));
  const isEscape = (choice: Choice<Value>) => canEscape && choice.value === ways.escape;
  return [
    ['arrows', 'move'],
    [choose, 'choose'],
    ...(canEscape && !named.some(isEscape) ? [['esc', 'back'] as [string, string]] : []),
    ...named.map((choice): [string, string] => [
      `${choice.key?.letter}${isEscape(choice) ? ' or esc' : ''}`,
      choice.key?.word ?? '',
    ]),
  ];
}

/** The keys for editing a line. */
export const EDITING: readonly FrameKey[] = [
  { key: 'enter', word: 'accept', stays: true },
  { key: 'esc', word: 'cancel', stays: true },
  { key: 'tab', word: 'complete' },
  { key: 'alt-left alt-right', word: 'move by word' },
  { key: 'ctrl-w alt-d', word: 'delete words' },
  { key: 'ctrl-u ctrl-k', word: 'delete the rest' },
];
