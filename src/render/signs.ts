/** The renderer's own signs, as against the words of the briefing, which are never transliterated. */
export interface Signs {
  readonly bullet: string;
  /** Between parts of one line. */
  readonly separator: string;
  readonly openQuote: string;
  readonly closeQuote: string;
  /** In front of a notice. */
  readonly bar: string;
  readonly border: Border;
}

/** The characters of a table's frame: its horizontal and vertical line, and its corners row by row. */
export interface Border {
  readonly horizontal: string;
  readonly vertical: string;
  readonly top: Corners;
  readonly middle: Corners;
  readonly bottom: Corners;
}

export type Corners = readonly [left: string, between: string, right: string];

const UNICODE: Signs = {
  bullet: '•',
  separator: '·',
  openQuote: '“',
  closeQuote: '”',
  bar: '│',
  border: {
    horizontal: '─',
    vertical: '│',
    top: ['┌', '┬', '┐'],
    middle: ['├', '┼', '┤'],
    bottom: ['└', '┴', '┘'],
  },
};

const ASCII: Signs = {
  bullet: '-',
  separator: '-',
  openQuote: '"',
  closeQuote: '"',
  bar: '|',
  border: {
    horizontal: '-',
    vertical: '|',
    top: ['+', '+', '+'],
    middle: ['+', '+', '+'],
    bottom: ['+', '+', '+'],
  },
};

export const signsFor = (unicode: boolean): Signs => (unicode ? UNICODE : ASCII);
