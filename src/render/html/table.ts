import type { Column, TableBlock } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { isEmpty } from '../../document/walk.js';
import type { HtmlPage } from './page-state.js';
import { contentsHtml, standingData } from './text.js';

/** An empty list or table is shown as 'none', so that nobody looks for missing items. */
export const NONE = '<p class="quiet">none</p>';

export function tableHtml(
  { label, columns, rows }: TableBlock,
  caption: string | undefined,
  page: HtmlPage,
): string {
  if (rows.length === 0)
    return (caption === undefined ? '' : `<p class="caption">${page.words(caption)}</p>`) + NONE;
  // The row header is the first cell that is not a right-aligned number.
  const header = Math.max(
    0,
    columns.findIndex(({ align }) => align !== 'right'),
  );
  const head = columns.map((column) => headHtml(column, page));
  const named = columns.some(({ label: name }) => name !== '');
  const body = rows.map((row) => {
    const cells = columns.map((column, index) => cellHtml(row[index] ?? [], column, index === header, page));
    return `<tr class="entry"${standingData(row.flat())}>${cells.join('')}</tr>`;
  });
  return (
    `<table class="entries">${captionHtml(label, caption, page)}` +
    `${named ? `<thead><tr>${head.join('')}</tr></thead>` : ''}<tbody>${body.join('\n')}</tbody></table>`
  );
}

/** A column without a label has an empty cell, since a header must not be empty. */
const headHtml = (column: Column, page: HtmlPage): string =>
  column.label === ''
    ? `<td${alignment(column)}></td>`
    : `<th scope="col"${alignment(column)}>${page.words(column.label)}</th>`;

/** A caption that repeats the heading above is visible only to screen readers. */
const captionHtml = (label: string, caption: string | undefined, page: HtmlPage): string =>
  label.trim() === ''
    ? ''
    : `<caption${caption === undefined ? ' class="unseen"' : ''}>${page.words(label.trim())}</caption>`;

function cellHtml(content: readonly Inline[], column: Column, isHeader: boolean, page: HtmlPage): string {
  const html = contentsHtml(content, page);
  const kind = alignment(column);
  if (isHeader && hasWords(content)) return `<th scope="row"${kind}>${html}</th>`;
  // On a phone, the style sheet shows the column label before the cell.
  const name = column.label === '' ? '' : ` data-label="${page.words(column.label)}"`;
  return `<td${kind}${name}>${html}</td>`;
}

const hasWords = (content: readonly Inline[]): boolean =>
  !isEmpty(content.filter(({ kind }) => kind !== 'strip'));

const alignment = ({ align, size }: Column): string => {
  const names = [...(align === 'right' ? ['right'] : []), ...(size === 'fit' ? ['fit'] : [])];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
};
