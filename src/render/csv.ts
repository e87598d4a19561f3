import type { Table } from '../document/document.js';
import type { Written } from '../system/streams/pieces.js';
import { clean } from '../text/clean.js';

/**
 * A table as RFC 4180 has it: a head, CRLF, quotes where they are needed; in UTF-8 without a mark at its beginning, which
 * other programs would take for part of the first name.
 */
export function* csv({ columns, rows }: Table): Written {
  yield record(columns);
  for (const row of rows) yield record(row);
}

const record = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * What a spreadsheet takes for a formula: at the beginning, or behind the semicolon at which some locales split
 * (OWASP, CSV Injection). The full-width signs begin formulas too where East Asian text is typed.
 */
const FORMULA = /(^|;["\s]*)(?=[=+\-@＝＋－＠])/g;

function cell(value: string): string {
  const inert = clean(value).trim().replace(FORMULA, "$1'");
  return /[",;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
