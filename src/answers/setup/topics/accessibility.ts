import { type HelpRecord, makeHelp, tablePart, textPart } from './topic.js';

const PROMISES = [
  [
    'Screen readers',
    '--format plain: each value on a line of its own, preceded by its name; no borders, no wrapping',
  ],
  ['Color', 'never carries information that is not also in words; --color never or NO_COLOR turns it off'],
  ['Contrast', 'only the colors of your terminal are used, so its theme applies'],
  [
    'Narrow or magnified screens',
    '--width 40; tables that do not fit are shown row by row, one value per line',
  ],
  ['Braille and simple terminals', '--ascii draws lines and marks in ASCII'],
  ['Long output', '--no-pager prints it without a pager'],
  [
    'Motion',
    'nothing blinks or spins; work that takes more than a second is reported on one line; if TERM is dumb or ACCESSIBLE is set, the line is not redrawn',
  ],
];

export const accessibilityTopic = (): HelpRecord =>
  makeHelp(
    'accessibility',
    'Accessibility',
    [
      tablePart('For every command', ['Topic', 'What the program does'], PROMISES),
      textPart(
        'If you cannot read or use something with the tools that you have, that is a bug: please report it.',
      ),
    ],
    'briefing agenda --format plain',
    'briefing help environment',
  );
