import { styleText } from 'node:util';
import { textWidth } from '../../text/width.js';
import { wrapText } from '../../text/wrap.js';
import type { FrameKey } from './frame/frame.js';
import type { Choice } from './prompter.js';

export interface Look {
  readonly color: boolean;
  readonly unicode: boolean;
}

/**
 * Returns a theme for inquirer that follows the color settings, unlike inquirer's default theme.
 *
 * @param keys the available keys, which replace inquirer's incomplete list of keys
 * @param message the question, if a proposal follows it
 */
export function themeFor(look: Look, keys: readonly (readonly [string, string])[], message = '') {
  const { unicode } = look;
  const paint = painter(look);
  // Wrap between words, since inquirer would break inside words. Leave one column for the space before a question.
  const lines = (painted: (text: string) => string) => (text: string) =>
    wrapText(text, windowColumns() - 1)
      .map(painted)
      .join('\n');
  const separator = unicode ? ' · ' : ' - ';
  const words = keys.map(([key, word]) => `${key === 'arrows' && unicode ? '↑↓' : key} ${word}`);
  return {
    prefix: { idle: '', done: '' },
    icon: { cursor: unicode ? '❯' : '>' },
    style: {
      message: lines(paint('bold')),
      answer: paint('cyan'),
      highlight: paint('cyan'),
      description: lines(String),
      error: lines(paint('red')),
      help: String,
      searchTerm: paint('cyan'),
      disabled: paint('dim'),
      defaultAnswer: (text: string) => proposalAfter(message, `(${text})`),
      keysHelpTip: () => packed(words, separator, windowColumns() - 1).join('\n'),
    },
  };
}

/**
 * Returns a function that colors text if the settings allow it. `styleText` alone would consult the environment again.
 */
export const painter =
  ({ color }: Look) =>
  (format: Parameters<typeof styleText>[0]) =>
  (text: string): string =>
    color && text !== '' ? styleText(format, text, { validateStream: false } as never) : text;

/** Returns the width of the window. It is determined for each line, since the user may have resized the window. */
export const windowColumns = (): number => process.stdout.columns || 80;

/** Returns the proposal as shown after a question, or below the question if the line is too short. */
function proposalAfter(message: string, proposed: string): string {
  const width = windowColumns() - 1;
  const last = wrapText(message, width).at(-1) ?? '';
  return textWidth(last) + 1 + textWidth(proposed) <= width
    ? proposed
    : `\n${wrapText(proposed, width).join('\n')}`;
}

/** Joins parts into as few lines as possible without breaking any part. */
export function packed(parts: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = lines.length === 0 ? part : `${lines.at(-1)}${separator}${part}`;
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/**
 * Returns the keys that are shown below a menu, each with a word for its effect.
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
