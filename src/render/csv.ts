import type { Table } from '../document/document.js';
import { clean } from '../text/clean.js';

/**
 * A table as RFC 4180 has it: a head, CRLF, quotes where they are needed; in UTF-8 without a mark at its beginning, which
 * other programs would take for part of the first name.
 */
export const csv = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

/**
 * What a spreadsheet takes for a formula: at the beginning, or behind the semicolon at which some locales split
 * (OWASP, CSV Injection). The full-width signs begin formulas too where East Asian text is typed.
 */
const FORMULA = /(^|;["\s]*)(?=[=+\-@＝＋－＠])/g;

function cell(value: string): string {
  const inert = clean(value).trim().replace(FORMULA, "$1'");
  return /[",;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
