import { fact, facts, joined, paragraph } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Inline, Tone } from '../../document/inline.js';
import type { FrameKey } from '../../system/prompts/frame/frame.js';

/** The actions of keys in a tour. */
export type Wish =
  | 'on'
  | 'next'
  | 'previous'
  | 'back'
  | 'details'
  | 'say'
  | 'jump'
  | 'check'
  | 'help'
  | 'leave';

const WISHES: Readonly<Record<string, Wish>> = {
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
  c: 'check',
  '?': 'help',
  h: 'help',
  q: 'leave',
};

export const wishOf = (key: string): Wish | undefined =>
  Object.hasOwn(WISHES, key) ? WISHES[key] : undefined;

/** The available actions at a place. */
export interface Ways {
  readonly isCheck: boolean;
  readonly hasSheet: boolean;
  readonly hasDetails: boolean;
  readonly canGoBack: boolean;
}

const key = (name: string, word: string): FrameKey => ({ key: name, word });

export const LEAVING: readonly FrameKey[] = [
  { key: '?', word: 'help', stays: true },
  { key: 'q', word: 'quit', stays: true },
];

/** The keys for a place, most useful first. */
export const keysFor = ({ isCheck, hasSheet, hasDetails, canGoBack }: Ways): FrameKey[] => [
  ...(isCheck ? [key('c', 'check')] : []),
  { key: 'n', word: 'next', stays: true },
  ...(hasSheet ? [key('s', 'say')] : []),
  ...(hasDetails ? [key('d', 'details')] : []),
  key('j', 'jump'),
  ...(canGoBack ? [key('b', 'back')] : []),
  ...LEAVING,
];

/**
 * Lays out the help for the keys.
 *
 * @param command the command that shows everything at this place
 * @param more options for every command
 */
export const helpBlocks = (command: string, more: string): Block[] => [
  facts(
    fact('Space, PgDn', 'continue: more of this page, then the next step (also Enter)'),
    fact('n, right', 'next step; marks this one as read'),
    fact('p, left', 'previous step'),
    fact('Esc, b', 'back to where you came from'),
    fact('d', 'details: a person, a place, or a claim with its place in the source'),
    fact('s', 'what can be said on an issue, and how'),
    fact('j', 'jump: type part of a step, issue, person or other name'),
    fact('q, Ctrl-D', 'quit; your progress is saved'),
  ),
  paragraph(
    joined(
      [
        standing('as reported', 'firm'),
        standing('keep its hedge or its voice', 'attributed'),
        standing('never as fact', 'doubtful'),
      ],
      ' · ',
    ),
  ),
  paragraph(['All of this page: ', { kind: 'command', command }]),
  paragraph(['Your progress: ', { kind: 'command', command: `briefing progress${more}` }]),
  paragraph(['Start over: ', { kind: 'command', command: `briefing guide --restart${more}` }]),
  paragraph(['For screen readers: ', { kind: 'command', command: `briefing guide --accessible${more}` }]),
];

const standing = (words: string, tone: Tone): Inline => ({ kind: 'standing', standing: words, tone });
