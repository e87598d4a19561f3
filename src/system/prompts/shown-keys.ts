import type { FrameKey } from './frame/frame.js';
import type { Choice } from './prompter.js';

/** Returns the keys that are shown below a menu, each with what it does. */
export function keysOf(choices: readonly Choice<unknown>[], canEscape: boolean): [string, string][] {
  const digits = choices.filter(({ key }) => key?.word === '').map(({ key }) => key?.letter);
  const choose = digits.length > 1 ? `enter or ${digits[0]}-${digits.at(-1)}` : 'enter';
  return [
    ['arrows', 'move'],
    [choose, 'choose'],
    ...(canEscape ? [['esc', 'back'] as [string, string]] : []),
    ...choices.flatMap(({ key }) =>
      key && key.word !== '' && !(canEscape && key.word === 'back')
        ? [[key.letter, key.word] as [string, string]]
        : [],
    ),
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
