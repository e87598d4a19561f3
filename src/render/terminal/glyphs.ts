import type { Tone } from '../../document/inline.js';
import type { PhaseSign } from '../../document/pictures.js';

/** The symbols of the renderer. They have ASCII versions, but the words of a briefing are never transliterated. */
export interface Signs {
  /** The marks of uses, by tone. No other symbol is a circle. */
  readonly marks: Readonly<Record<'firm' | 'attributed' | 'doubtful', string>>;
  readonly phases: Readonly<Record<PhaseSign, string>>;
  /** The sign before an item of a list: a dash, since a dot would resemble a mark. */
  readonly bullet: string;
  /** The sign before words that must not be stated as fact. */
  readonly cross: string;
  /** The sign between the parts of a line. */
  readonly separator: string;
  readonly openQuote: string;
  readonly closeQuote: string;
  /** The sign before each line of a notice. */
  readonly bar: string;
  /** The rule under the header of a table. */
  readonly rule: string;
  /** Converts the separators and quotation marks in the text of a layout. Letters are never changed. */
  readonly punctuated: (text: string) => string;
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
  punctuated: (text) => text,
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
  punctuated: (text) => text.replace(/[·“”]/g, (sign) => (sign === '·' ? '-' : '"')),
};

export const signsFor = (unicode: boolean): Signs => (unicode ? UNICODE : ASCII);

/** Returns the mark of a tone. All tones except 'firm' and 'doubtful' have the mark of 'attributed'. */
export const markOf = (tone: Tone, { marks }: Signs): string =>
  tone === 'firm' || tone === 'doubtful' ? marks[tone] : marks.attributed;
