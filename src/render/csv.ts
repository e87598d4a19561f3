import type { Table } from '../document/document.js';
import { clean } from '../text/clean.js';

/**
 * Writes a table with its header as CSV (RFC 4180). There is no byte-order mark, since some programs would read it as
 * part of the first column name.
 */
export const csv = ({ columns, rows }: Table): string => [columns, ...rows].map(record).join('');

const record = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * Matches the place before a sign that starts a formula in a spreadsheet: at the beginning of a cell, or after a
 * semicolon, which separates cells in some locales (OWASP, CSV Injection). Full-width signs also start formulas.
 */
const FORMULA = /(^|;["\s]*)(?=[=+\-@＝＋－＠])/g;

function cell(value: string): string {
  const inert = clean(value).trim().replace(FORMULA, "$1'");
  return /[",;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
