import type { styleText } from 'node:util';
import type { Standing } from '../../../../briefing/standing.js';
import type { Use } from '../../../../briefing/use.js';
import { withMark } from '../../../../drafting/review/state/effects.js';
import { type Look, painter } from '../../../../system/prompts/theme.js';
import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';

/**
 * The role of a piece of text. Color is never the only mark: a hedge is also underlined, and is quoted below the
 * sentence.
 */
export type Style = 'content' | 'quiet' | 'hedge' | 'voice' | 'strong' | 'error' | 'question';

const FORMATS: Readonly<Record<Style, Parameters<typeof styleText>[0] | undefined>> = {
  content: undefined,
  quiet: 'dim',
  hedge: ['underline', 'bold'],
  voice: ['cyan', 'underline'],
  strong: 'bold',
  error: 'red',
  question: 'magenta',
};

export interface Paint {
  painted(style: Style, text: string): string;
  /** The bar beside the sentence that a claim comes from. */
  readonly bar: string;
  /** Whether brackets mark the words of a claim in its sentence, as they do without colors. */
  readonly marksBySign: boolean;
  readonly unicode: boolean;
}

export function paintFor(look: Look): Paint {
  const paint = painter(look);
  return {
    painted: (style, text) => {
      const format = FORMATS[style];
      return format === undefined ? text : paint(format)(text);
    },
    bar: look.unicode ? '│' : '|',
    marksBySign: !look.color,
    unicode: look.unicode,
  };
}

/** Renders a standing after the mark for its use: '◐ likely'. */
export const signed = (use: Use, standing: Standing, { unicode }: Pick<Paint, 'unicode'>): string =>
  withMark(use, standing, !unicode);

const LABEL_COLUMNS = 13;

/** The minimum width at which labels have a column of their own. */
const COLUMN_FROM = 50;

/** Renders a label and its value, which can take several lines: 'standing   ◐ expected'. */
export function labeledRow(
  label: string,
  words: string,
  width: number,
  paint: Paint,
  style: Style = 'content',
) {
  if (width < COLUMN_FROM) return hanging(label, clean(words), width, paint, style);
  const lines = wrapText(clean(words), width - LABEL_COLUMNS).map((line) => paint.painted(style, line));
  const head = label.padEnd(LABEL_COLUMNS);
  return lines.map((line, index) => `${index === 0 ? head : ' '.repeat(LABEL_COLUMNS)}${line}`);
}

function hanging(label: string, words: string, width: number, paint: Paint, style: Style): string[] {
  const head = `${label}: `;
  const lines = wrapText(`${head.replaceAll(' ', '\u00a0')}${words}`, Math.max(1, width - 2));
  const [first = '', ...rest] = lines;
  const body = first.slice(head.length);
  return [`${head}${paint.painted(style, body)}`, ...rest.map((line) => `  ${paint.painted(style, line)}`)];
}
