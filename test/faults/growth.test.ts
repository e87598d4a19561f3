import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../src/checking/rules/overstatement/clauses.js';
import { hardened } from '../../src/checking/rules/overstatement/detect-overstatement.js';
import { comparable, wordsIn } from '../../src/checking/verify/comparable.js';
import { sentencesIn } from '../../src/reading/sentences/split.js';
import * as markdown from '../../src/render/markdown-text.js';
import { mayHold } from '../../src/searching/scan.js';
import { clean } from '../../src/text/clean.js';
import { durationWords } from '../../src/text/dates.js';
import { safeFileName } from '../../src/text/file-name.js';
import { fold, foldWords } from '../../src/text/fold.js';
import { shellWord } from '../../src/text/shell.js';
import { nearest, wordsNear } from '../../src/text/typing-errors.js';
import { graphemes, textWidth } from '../../src/text/width.js';
import { wrapText } from '../../src/text/wrap.js';
import { share } from './share.js';

/**
 * Tests that functions take linear time for texts that repeat one token. Processor times of two sizes are compared:
 * eight times the text may take up to thirty times as long (in quadratic time, 64 times). The best of three runs
 * counts.
 */
const STANDINGS = ['planned', 'likely', 'aim', 'perceived', 'pending', 'alleged', 'assumed'] as const;
const FORMS = ['sentence', 'title', 'phrase'] as const;

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  clean,
  fold,
  foldWords,
  safeFileName,
  durationWords,
  shellWord,
  sentencesIn,
  graphemes,
  textWidth,
  'wrapText at 40': (text) => wrapText(text, 40),
  'wrapText at 2': (text) => wrapText(text, 2),
  nearest: (text) => nearest(text, ['harbour', 'fees']),
  wordsNear: (text) => wordsNear('harbour', text),
  comparable,
  wordsIn,
  mayHold: (text) => [false, true].map((slips) => mayHold(Buffer.from(text), ['harbour', 'ü'], slips)),
  clausesOf,
  ...Object.fromEntries(
    STANDINGS.flatMap((standing) =>
      FORMS.map((form) => [`hardened ${standing} ${form}`, (text: string) => hardened(text, standing, form)]),
    ),
  ),
  ...Object.fromEntries(Object.entries(markdown).filter(([, value]) => typeof value === 'function')),
};

const TOKENS = [
  ...['A. ', 'St. ', 'Mr. ', 'U.S. ', '...', '? ', '1.', '1) ', '• ', '- ', '\n', '\r', '\t', ' ', '\u00a0'],
  ...['“', '‘', '"', "'", '”', '(', '((', ')', '[', '](', '<', '&', '*', '_', '`', '|', '\\', '~', '!['],
  ...[
    'the likely ',
    'is ',
    'is to ',
    'was widely ',
    ', which ',
    ', and ',
    ', a said',
    'which has ',
    'views a ',
    'no ',
  ],
  ...[
    'a',
    'A',
    'a ',
    'A-',
    'aed',
    's a',
    'as ',
    'ABCs a ',
    '; ',
    'x: ',
    'a@b.',
    '@a ',
    '#1 ',
    'https://a.b/',
  ],
  ...[
    'e\u0301',
    '\u0301',
    '\u200d',
    '\ufe0f',
    '👩\u200d',
    '👩‍👩‍👧',
    '🇩🇪',
    '中',
    '한',
    '\u1100',
    '\u0e33',
    '\u0903',
  ],
  ...['ß', 'ﬁ', '\u00ad', '\ufeff', '\u202e', '\ud83d', '\u0600'],
];

const SMALL = 4_000;
const LARGE = 8 * SMALL;
/** A time in milliseconds. Shorter times say nothing about growth. */
const NOISE = 60;

function timeOf(work: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  work(text);
  return process.cpuUsage(before).user / 1000;
}

function growsTooFast(work: (text: string) => unknown, token: string): boolean {
  const [small, large] = [SMALL, LARGE].map((size) => token.repeat(Math.ceil(size / token.length)));
  for (let turn = 0; turn < 3; turn += 1) {
    const after = timeOf(work, large ?? '');
    if (after < NOISE || after < 30 * timeOf(work, small ?? '')) return false;
  }
  return true;
}

describe('a function takes time in proportion to the length of the text', () => {
  const cases = Object.entries(FUNCTIONS).map(([name, work], turn) => ({ name, work, turn }));
  test.each(cases)('$name', ({ work, turn }) => {
    expect(share(TOKENS, 4, turn).filter((token) => growsTooFast(work, token))).toEqual([]);
  });
});
