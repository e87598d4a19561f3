import type { Table } from '../document/document.js';
import { clean } from '../text/clean.js';

/**
 * A table in CSV (RFC 4180): a header, CRLF, quotes if needed; in UTF-8 without a byte-order mark, which some
 * programs would read as part of the first name.
 */
export const csv = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

/**
 * What a spreadsheet treats as a formula: at the beginning, or after the semicolon at which some locales
 * split (OWASP, CSV Injection). Full-width signs also start formulas with East Asian input.
 */
const FORMULA = /(^|;["\s]*)(?=[=+\-@＝＋－＠])/g;

function cell(value: string): string {
  const inert = clean(value).trim().replace(FORMULA, "$1'");
  return /[",;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
