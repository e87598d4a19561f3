import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';
import type { Paint, Style } from './paint.js';

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
