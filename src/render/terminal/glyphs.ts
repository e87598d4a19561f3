import type { Tone } from '../../document/inline.js';
import type { PhaseSign } from '../../document/pictures.js';

/** The renderer's own signs, as against the words of the briefing, which are never transliterated. */
export interface Signs {
  /** How something may be put, by its tone. Circles mean nothing else. */
  readonly marks: Readonly<Record<'firm' | 'attributed' | 'doubtful', string>>;
  readonly phases: Readonly<Record<PhaseSign, string>>;
  /** A dash: a dot would look like a mark. */
  readonly bullet: string;
  /** Before words that nobody may say as fact. */
  readonly cross: string;
  /** Between parts of one line. */
  readonly separator: string;
  readonly openQuote: string;
  readonly closeQuote: string;
  /** In front of a notice. */
  readonly bar: string;
  /** Of the one rule of a table, under its head. */
  readonly rule: string;
}

const UNICODE: Signs = {
  marks: { firm: '●', attributed: '◐', doubtful: '○' },
  phases: { past: '■', running: '▶', planned: '▷', open: '□', off: '×', unknown: '?' },
  bullet: '–',
  cross: '✗',
  separator: '·',
  openQuote: '“',
  closeQuote: '”',
  bar: '│',
  rule: '─',
};

const ASCII: Signs = {
  marks: { firm: '+', attributed: '~', doubtful: '!' },
  phases: { past: '*', running: '>', planned: 'o', open: '.', off: 'x', unknown: '?' },
  bullet: '-',
  cross: 'x',
  separator: '-',
  openQuote: '"',
  closeQuote: '"',
  bar: '|',
  rule: '-',
};

export const signsFor = (unicode: boolean): Signs => (unicode ? UNICODE : ASCII);

/** The mark of a tone; what is neither firm nor doubtful counts as attributed. */
export const markOf = (tone: Tone, { marks }: Signs): string =>
  tone === 'firm' || tone === 'doubtful' ? marks[tone] : marks.attributed;
