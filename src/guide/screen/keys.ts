import { fact, facts, joined, paragraph } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Inline, Tone } from '../../document/inline.js';
import type { FrameKey } from '../../system/prompts/frame/frame.js';

/** The actions that keys trigger in a tour. */
export type Action =
  | 'on'
  | 'next'
  | 'previous'
  | 'back'
  | 'details'
  | 'say'
  | 'jump'
  | 'quiz'
  | 'help'
  | 'leave';

const ACTIONS: Readonly<Record<string, Action>> = {
  enter: 'on',
  space: 'on',
  pagedown: 'on',
  n: 'next',
  right: 'next',
  p: 'previous',
  left: 'previous',
  escape: 'back',
  b: 'back',
  backspace: 'back',
  d: 'details',
  s: 'say',
  j: 'jump',
  '/': 'jump',
  c: 'quiz',
  '?': 'help',
  h: 'help',
  q: 'leave',
};

export const actionOf = (key: string): Action | undefined =>
  Object.hasOwn(ACTIONS, key) ? ACTIONS[key] : undefined;

interface Available {
  readonly isQuiz: boolean;
  readonly hasSheet: boolean;
  readonly hasDetails: boolean;
  readonly canGoBack: boolean;
}

const key = (name: string, word: string): FrameKey => ({ key: name, word });

export const LEAVING: readonly FrameKey[] = [
  { key: '?', word: 'help', stays: true },
  { key: 'q', word: 'quit', stays: true },
];

/** Returns the keys to show at a place, the most useful first. */
export const keysFor = ({ isQuiz, hasSheet, hasDetails, canGoBack }: Available): FrameKey[] => [
  ...(isQuiz ? [key('c', 'check')] : []),
  { key: 'n', word: 'next', stays: true },
  ...(hasSheet ? [key('s', 'say')] : []),
  ...(hasDetails ? [key('d', 'details')] : []),
  key('j', 'jump'),
  ...(canGoBack ? [key('b', 'back')] : []),
  ...LEAVING,
];

export const helpBlocks = (command: string, more: string): Block[] => [
  facts(
    fact('Space, PgDn', 'continue: more of this page, then the next step (also Enter)'),
    fact('n, right', 'next step; marks this step as read'),
    fact('p, left', 'previous step'),
    fact('Esc, b', 'back to the previous place'),
    fact('d', 'details: a person, a place, or a claim with its place in the source'),
    fact('s', 'what can be said on an issue, and how'),
    fact('j', 'jump: type part of a step, issue, person or other name'),
    fact('q, Ctrl-D', 'quit; your progress is saved'),
  ),
  paragraph(
    joined(
      [
        standing('as reported', 'firm'),
        standing('only with its hedge or its voice', 'attributed'),
        standing('never as fact', 'doubtful'),
      ],
      ' · ',
    ),
  ),
  paragraph(['This page in full: ', { kind: 'command', command }]),
  paragraph(['Your progress: ', { kind: 'command', command: `briefing progress${more}` }]),
  paragraph(['Start over: ', { kind: 'command', command: `briefing guide --restart${more}` }]),
  paragraph(['For screen readers: ', { kind: 'command', command: `briefing guide --accessible${more}` }]),
];

const standing = (words: string, tone: Tone): Inline => ({ kind: 'standing', standing: words, tone });
