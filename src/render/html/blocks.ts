import type { Block, ContentsEntry, Fact } from '../../document/document.js';
import type { ClaimLine } from '../../document/inline.js';
import type { MapPicture, MapSentence } from '../../document/pictures.js';
import { isEmpty } from '../../document/walk.js';
import { anchorOf } from './anchors.js';
import {
  claimAddress,
  claimAnchor,
  escaped,
  type HtmlPage,
  idAttribute,
  placeAddress,
} from './page-state.js';
import { NONE, tableHtml } from './table.js';
import {
  contentsHtml,
  linked,
  locatorHtml,
  standingData,
  standingHtml,
  stripHtml,
  toneName,
} from './text.js';
import { timelineHtml } from './timeline.js';

/** Writes a block. `caption` is undefined if it would repeat the heading above the block. */
export function blockHtml(
  block: Exclude<Block, { kind: 'heading' }>,
  caption: string | undefined,
  page: HtmlPage,
): string {
  switch (block.kind) {
    case 'table':
      return tableHtml(block, caption, page);
    case 'list':
      return listHtml(block, page);
    case 'claims':
      return claimsHtml(block.claims, page);
    case 'paragraph':
      return isEmpty(block.content) ? '' : `<p>${contentsHtml(block.content, page)}</p>`;
    case 'facts':
      return block.facts.length === 0 ? NONE : factsHtml(block.facts, page);
    case 'notice':
      return isEmpty(block.content)
        ? ''
        : `<p class="notice ${block.tone}">${contentsHtml(block.content, page)}</p>`;
    case 'next':
      return nextHtml(block.commands);
    case 'contents':
      return contentsList(block.entries, page);
    case 'timeline':
      return timelineHtml(block, caption, page);
    case 'map':
      return mapHtml(block, page);
  }
}

function factsHtml(facts: readonly Fact[], page: HtmlPage): string {
  const entries = facts.map(({ label, values }) => {
    const all = values.length > 0 ? values : [[{ kind: 'absent', text: 'not stated' } as const]];
    const value = all.map((words) => `<dd>${contentsHtml(words, page)}</dd>`).join('');
    return `<div class="entry"${standingData(all.flat())}><dt>${page.words(label)}</dt>${value}</div>`;
  });
  return `<dl class="entries">${entries.join('\n')}</dl>`;
}

function listHtml({ ordered, items }: Extract<Block, { kind: 'list' }>, page: HtmlPage): string {
  if (items.length === 0) return NONE;
  const tag = ordered ? 'ol' : 'ul';
  const lines = items.map(
    (item) => `<li class="entry"${standingData(item)}>${contentsHtml(item, page)}</li>`,
  );
  return `<${tag} class="entries">${lines.join('\n')}</${tag}>`;
}

const claimsHtml = (claims: readonly ClaimLine[], page: HtmlPage): string =>
  claims.length === 0
    ? NONE
    : `<ul class="claims entries">${claims.map((claim) => claimHtml(claim, page)).join('\n')}</ul>`;

function claimHtml(claim: ClaimLine, page: HtmlPage): string {
  const { parties = [] } = claim;
  const id = page.isHome(claim) ? page.idFor(claimAnchor(claim)) : undefined;
  const origin = [
    linked(claimAddress(claim.id), escaped(claim.id), page),
    ...(claim.attribution === undefined ? [] : [page.words(claim.attribution)]),
    ...(claim.cue === undefined ? [] : [`hedge “<span class="hedge">${page.words(claim.cue)}</span>”`]),
    locatorHtml(claim, page),
  ];
  const remarks = (claim.remarks ?? []).map((remark) => `<p class="from">${page.words(remark)}</p>`);
  return (
    `<li class="claim entry"${idAttribute(id)} data-claim="${escaped(claim.id)}"` +
    ` data-standing="${escaped(claim.standing)}" data-mark="${toneName(claim.tone)}" data-party="${parties.map(escaped).join('\n')}">` +
    `${standingHtml(claim.standing, claim.tone)}<div><p dir="auto">${page.words(claim.text)}</p>` +
    `<p class="from">${origin.join(' · ')}</p>${remarks.join('')}</div></li>`
  );
}

const nextHtml = (commands: readonly string[]): string =>
  commands.length === 0
    ? ''
    : `<p class="next">Next: ${commands.map((command) => `<code>${escaped(command)}</code>`).join(' · ')}</p>`;

const contentsList = (entries: readonly ContentsEntry[], page: HtmlPage): string =>
  entries.length === 0
    ? ''
    : `<ul>${entries.map((entry) => `<li>${linked(entry.address, page.words(entry.text), page)}${contentsList(entry.entries ?? [], page)}</li>`).join('\n')}</ul>`;

function mapHtml({ label, sections }: MapPicture, page: HtmlPage): string {
  if (sections.length === 0) return NONE;
  const isKept = sections.some(({ sentences }) => sentences.some(({ words }) => words !== undefined));
  const parts = sections.map(
    ({ title, sentences }) =>
      `<div data-source="${escaped(sentences[0]?.source ?? '')}"><p class="caption">${page.words(title)}</p>` +
      `${sentences.length === 0 ? '' : `<ol>${sentences.map((one) => sentenceHtml(one, page)).join('\n')}</ol>`}</div>`,
  );
  return `<p class="quiet">${page.words(label)}</p><div class="map${isKept ? ' kept-text' : ''}">${parts.join('\n')}</div>`;
}

function sentenceHtml(sentence: MapSentence, page: HtmlPage): string {
  const { place, marks, words } = sentence;
  const id = page.idFor(anchorOf(placeAddress(sentence)));
  const strip = marks.length === 0 ? '<span></span>' : stripHtml(marks, page);
  const text =
    words === undefined ? '' : `<span class="sentence" dir="auto">${contentsHtml(words, page)}</span>`;
  return `<li${idAttribute(id)}><span class="quiet">${page.words(place)}</span>${strip}${text}</li>`;
}
