import type { Column, TableBlock } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { isEmpty } from '../../document/walk.js';
import type { HtmlPage } from './page.js';
import { contentsHtml, escaped, standingsIn } from './text.js';

/** An empty list is said to be empty, so that nobody looks for what is not there. */
export const NONE = '<p class="quiet">none</p>';

/** A table that may be scrolled by keyboard where the window is narrower than it. */
export function tableHtml(
  { label, columns, rows }: TableBlock,
  caption: string | undefined,
  page: HtmlPage,
): string {
  if (rows.length === 0)
    return (caption === undefined ? '' : `<p class="caption">${escaped(caption)}</p>`) + NONE;
  // Numbers, which stand to the right, name no row.
  const header = Math.max(
    0,
    columns.findIndex(({ align }) => align !== 'right'),
  );
  const head = columns.map((column) => `<th scope="col"${alignment(column)}>${escaped(column.label)}</th>`);
  const body = rows.map((row) => {
    const cells = columns.map((column, index) => cellHtml(row[index] ?? [], column, index === header, page));
    return `<tr class="entry" data-standing="${standingsIn(row.flat())}">${cells.join('')}</tr>`;
  });
  return framed(label, caption, `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody>`);
}

/** The frame that every table has: a name, and a caption that is only hidden from sight where a heading says it. */
export function framed(label: string, caption: string | undefined, contents: string, kind = ''): string {
  const name = escaped(label.trim() || 'Table');
  const hidden = caption === undefined ? ' class="unseen"' : '';
  return (
    `<div class="scroll entries" role="group" tabindex="0" aria-label="${name}"><table${kind && ` class="${kind}"`}>` +
    `<caption${hidden}>${name}</caption>${contents}</table></div>`
  );
}

function cellHtml(content: readonly Inline[], column: Column, isHeader: boolean, page: HtmlPage): string {
  const html = contentsHtml(content, page);
  const kind = `${alignment(column)}`;
  return isHeader && hasWords(content) ? `<th scope="row"${kind}>${html}</th>` : `<td${kind}>${html}</td>`;
}

/** Marks alone name no row. */
const hasWords = (content: readonly Inline[]): boolean =>
  !isEmpty(content.filter(({ kind }) => kind !== 'strip'));

const alignment = ({ align, size }: Column): string => {
  const names = [...(align === 'right' ? ['right'] : []), ...(size === 'fit' ? ['fit'] : [])];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
};
