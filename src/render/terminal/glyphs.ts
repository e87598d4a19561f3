import type { Tone } from '../../document/inline.js';
import type { PhaseSign } from '../../document/pictures.js';

/** The renderer's own signs, as against the words of the briefing, which are never transliterated. */
export interface Signs {
  /** One claim in a bar, by its tone. */
  readonly shades: Shades;
  /** How something may be put, by its tone; and who is tied to what. Circles mean nothing else. */
  readonly marks: Shades & { readonly plain: string; readonly quiet: string };
  readonly phases: Readonly<Record<PhaseSign, string>>;
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

/** From firm to soft, to be told apart without colour. */
interface Shades {
  readonly firm: string;
  readonly attributed: string;
  readonly doubtful: string;
}

const UNICODE: Signs = {
  shades: { firm: '█', attributed: '▒', doubtful: '░' },
  marks: { firm: '●', attributed: '◐', doubtful: '○', plain: '·', quiet: '–' },
  phases: { past: '■', running: '▶', planned: '▷', open: '□', off: '×', unknown: '?' },
  bullet: '•',
  cross: '✗',
  separator: '·',
  openQuote: '“',
  closeQuote: '”',
  bar: '│',
  rule: '─',
};

const ASCII: Signs = {
  shades: { firm: '#', attributed: '=', doubtful: '.' },
  marks: { firm: '+', attributed: '~', doubtful: '!', plain: '.', quiet: '-' },
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

/** The sign for a tone; what is neither firm nor doubtful counts as attributed. */
export function shadeOf(tone: Tone, shades: Shades): string {
  return tone === 'firm' || tone === 'doubtful' ? shades[tone] : shades.attributed;
}

/** The mark of a tie; one without a tone claims nothing. */
export function markOf(tone: Tone | undefined, { marks }: Signs): string {
  if (tone === undefined) return marks.plain;
  return tone === 'quiet' ? marks.quiet : shadeOf(tone, marks);
}
