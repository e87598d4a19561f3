import type { Table } from '../../document/document.js';
import { clean } from '../../text/clean.js';
import type { Limits, Renderer } from '../renderer.js';
import { sheetOf } from './sheet.js';

/**
 * The one table of the answer as RFC 4180 has it: a head, CRLF, quotes where they are needed; in UTF-8 without a mark
 * at its beginning, which other programs would take for part of the first name.
 */
export const csv: Renderer = (document) => {
  const sheet = sheetOf(document);
  const lines = 'rows' in sheet ? [sheet.columns, ...sheet.rows] : [[document.title]];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
};

/** A table as CSV: see `csv`. */
export const csvOf = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

export const csvLimits: Limits = (document) => {
  const sheet = sheetOf(document);
  return { ...('rows' in sheet ? {} : { refusal: sheet }), leftOut: [] };
};

/**
 * What a spreadsheet takes for a formula: at the beginning, or behind the semicolon at which some locales split
 * (OWASP, CSV Injection). The full-width signs begin formulas too where East Asian text is typed.
 */
const FORMULA = /(^|;["\s]*)(?=[=+\-@＝＋－＠])/g;

function cell(value: string): string {
  const inert = clean(value).trim().replace(FORMULA, "$1'");
  return /[",;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
