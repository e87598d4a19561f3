import type { Block, Column, ContentsEntry, Fact, TableBlock } from '../../document/document.js';
import type { ClaimLine, Inline } from '../../document/inline.js';
import { isEmpty } from '../../document/walk.js';
import { claimAddress, claimAnchor, type HtmlPage } from './page.js';
import { barsHtml, matrixHtml, timelineHtml } from './pictures.js';
import { contentsHtml, escaped, linked, placeHtml, standingHtml, standingsIn } from './text.js';

/** A block as HTML; `caption` is undefined where the heading above says the same. Headings are the page's business. */
export function blockHtml(
  block: Exclude<Block, { kind: 'heading' }>,
  caption: string | undefined,
  page: HtmlPage,
): string {
  switch (block.kind) {
    case 'paragraph':
      return isEmpty(block.content) ? '' : `<p>${contentsHtml(block.content, page)}</p>`;
    case 'facts':
      return block.facts.length === 0 ? NONE : factsHtml(block.facts, page);
    case 'table':
      return tableHtml(block, caption, page);
    case 'list':
      return listHtml(block, page);
    case 'claims':
      return block.claims.length === 0 ? NONE : claimsHtml(block.claims, page);
    case 'notice':
      return isEmpty(block.content)
        ? ''
        : `<p class="notice ${block.tone}">${contentsHtml(block.content, page)}</p>`;
    case 'next':
      return nextHtml(block.commands);
    case 'contents':
      return contentsList(block.entries, page);
    case 'bars':
      return barsHtml(block, caption, page);
    case 'timeline':
      return timelineHtml(block, caption, page);
    case 'matrix':
      return matrixHtml(block, caption, page);
  }
}

/** An empty list is said to be empty, so that nobody looks for what is not there. */
export const NONE = '<p class="quiet">none</p>';

function factsHtml(facts: readonly Fact[], page: HtmlPage): string {
  const entries = facts.map(({ label, values }) => {
    const all = values.length > 0 ? values : [[{ kind: 'absent', text: 'not stated' } as const]];
    const value = all.map((words) => `<dd>${contentsHtml(words, page)}</dd>`).join('');
    return `<div class="entry" data-standing="${standingsIn(all.flat())}"><dt>${escaped(label)}</dt>${value}</div>`;
  });
  return `<dl class="entries">${entries.join('\n')}</dl>`;
}

function listHtml({ ordered, items }: Extract<Block, { kind: 'list' }>, page: HtmlPage): string {
  if (items.length === 0) return NONE;
  const tag = ordered ? 'ol' : 'ul';
  const entries = items.map(
    (item) => `<li class="entry" data-standing="${standingsIn(item)}">${contentsHtml(item, page)}</li>`,
  );
  return `<${tag} class="entries">${entries.join('\n')}</${tag}>`;
}

const claimsHtml = (claims: readonly ClaimLine[], page: HtmlPage): string =>
  `<ul class="claims entries">${claims.map((claim) => claimHtml(claim, page)).join('\n')}</ul>`;

function claimHtml(claim: ClaimLine, page: HtmlPage): string {
  const id = page.isHome(claim) ? page.idFor(claimAnchor(claim)) : undefined;
  const name = linked(claimAddress(claim.id), escaped(claim.id), page);
  const hedge = claim.cue === undefined ? [] : [`hedge “${escaped(claim.cue)}”`];
  const origin = [name, escaped(claim.attribution), ...hedge, placeHtml(claim, page)].join(' · ');
  const remarks = (claim.remarks ?? []).map((remark) => `<p class="from">${escaped(remark)}</p>`);
  return (
    `<li class="claim entry"${id === undefined ? '' : ` id="${id}"`} data-claim="${escaped(claim.id)}"` +
    ` data-standing="${escaped(claim.standing)}" data-party="${partyData(claim)}">` +
    `${standingHtml(claim.standing, claim.tone)}<div><p dir="auto">${escaped(claim.text)}</p><p class="from">${origin}</p>` +
    `${remarks.join('')}${id === undefined ? '' : alsoUnder(claim, page)}</div></li>`
  );
}

/** The way back from where a claim is explained to the parts that show it too. */
function alsoUnder({ id }: ClaimLine, page: HtmlPage): string {
  const links = page.partsWith(id).map(({ address, text }) => linked(address, escaped(text), page));
  return links.length === 0 ? '' : `<p class="from back">Also under ${links.join(' · ')}</p>`;
}

const partyData = ({ parties = [] }: ClaimLine): string => parties.map(escaped).join('\n');

const nextHtml = (commands: readonly string[]): string =>
  commands.length === 0
    ? ''
    : `<p class="next">Next: ${commands.map((command) => `<code>${escaped(command)}</code>`).join(' · ')}</p>`;

const contentsList = (entries: readonly ContentsEntry[], page: HtmlPage): string =>
  entries.length === 0
    ? ''
    : `<ul>${entries.map((entry) => `<li>${linked(entry.address, escaped(entry.text), page)}${contentsList(entry.entries ?? [], page)}</li>`).join('\n')}</ul>`;

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
  return isHeader && html.trim() !== '' ? `<th scope="row"${kind}>${html}</th>` : `<td${kind}>${html}</td>`;
}

const alignment = ({ align, size }: Column): string => {
  const names = [...(align === 'right' ? ['right'] : []), ...(size === 'fit' ? ['fit'] : [])];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
};
