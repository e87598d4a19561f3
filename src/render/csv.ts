import type { Table } from '../document/document.js';
import type { Written } from '../system/streams/pieces.js';
import { clean } from '../text/clean.js';

/**
 * Writes a table as CSV (RFC 4180): a header, CRLF, quotes if needed. The encoding is UTF-8 without a byte-order mark,
 * which some programs would read as part of the first column name.
 */
export function* csv({ columns, rows }: Table): Written {
  yield record(columns);
  for (const row of rows) yield record(row);
}

const record = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * Matches the start of anything that a spreadsheet treats as a formula: at the beginning, or after the semicolon at
 * which some locales split (OWASP, CSV Injection). Full-width signs also start formulas with East Asian input.
 */
const FORMULA = /(^|;["\s]*)(?=[=+\-@＝＋－＠])/g;

function cell(value: string): string {
  const inert = clean(value).trim().replace(FORMULA, "$1'");
  return /[",;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
