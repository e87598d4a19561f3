import { tableOf } from '../document/alternatives.js';
import type { Block, Column, ContentsEntry, Document, Fact } from '../document/document.js';
import { type ClaimLine, crossed, type Inline, stripParts, type Tone } from '../document/inline.js';
import { captionOf, headingWords, isEmpty, sourcesOf } from '../document/walk.js';
import { anchorOf, contentsAddresses } from './html/anchors.js';
import { Folds } from './markdown-folds.js';
import { blockText, bold, code, link, literal, NOTHING } from './markdown-text.js';
import type { Renderer } from './renderer.js';
import { markOf, signsFor } from './terminal/glyphs.js';

/** Writes GitHub Flavored Markdown. The words of a briefing are escaped, so that they are never markup. */
export const markdown: Renderer = (document) => {
  const parts = [...partsOf(document)].filter((lines) => lines.length > 0 && lines[0] !== '');
  const title = `# ${literal(document.title.trim())}`;
  return [[title], ...parts].map((lines) => `${lines.join('\n')}\n`).join('\n');
};

function* partsOf(document: Document): Generator<readonly string[], void, undefined> {
  const place = placeWriter(document);
  const targets = contentsAddresses(document);
  const folds = new Folds();
  for (const [index, block] of document.blocks.entries()) {
    const caption = captionOf(document.blocks, index);
    if (caption !== undefined) yield [bold(caption)];
    // Two consecutive lists would merge into one with continuous numbering.
    if (isList(block) && isList(document.blocks[index - 1])) yield [NOTHING];
    if (block.kind === 'heading') {
      for (const end of folds.closedBefore(block)) yield [end];
      yield [target(block.anchor, targets)];
    }
    yield block.kind === 'heading' && block.folded ? [folds.opened(block)] : written(block, place);
  }
  for (const end of folds.rest()) yield [end];
}

/** Writes an anchor for the table of contents, since Markdown renderers generate different anchors for headings. */
const target = (anchor: string | undefined, targets: ReadonlySet<string>): string =>
  anchor !== undefined && targets.has(anchor) ? `<a id="${anchorOf(anchor)}"></a>` : '';

/** Writes a locator, with the name of its source if the document has several sources. */
type Place = (at: { readonly source: string; readonly at: string }) => string;

function placeWriter(document: Document): Place {
  const several = sourcesOf(document).size > 1;
  return ({ source, at }) => (several ? `${literal(source)} ${code(at)}` : code(at));
}

const isList = (block: Block | undefined): boolean =>
  block?.kind === 'list' || block?.kind === 'claims' || block?.kind === 'facts' || block?.kind === 'contents';

function written(block: Block, place: Place): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${literal(headingWords(block))}`];
    case 'paragraph':
      return [blockText(contents(block.content, place))];
    case 'facts':
      return listOf(block.facts.map((fact) => factText(fact, place)));
    case 'table':
      return block.rows.length === 0 ? NONE : tableLines(block.columns, block.rows, place);
    case 'list':
      return listOf(
        block.items.map((item) => blockText(contents(item, place))),
        block.ordered,
      );
    case 'claims':
      return listOf(block.claims.map((claim) => claimText(claim, place)));
    case 'notice':
      return isEmpty(block.content) ? [] : [`> ${blockText(contents(block.content, place))}`];
    case 'next':
      return block.commands.length === 0 ? [] : [`Next: ${block.commands.map(code).join(' · ')}`];
    case 'contents':
      return contentsLines(block.entries);
    case 'timeline':
    case 'map':
      return written(tableOf(block), place);
  }
}

const contentsLines = (entries: readonly ContentsEntry[], indent = ''): string[] =>
  entries.flatMap(({ text, address, entries: within = [] }) => [
    `${indent}- [${literal(text)}](#${anchorOf(address)})`,
    ...contentsLines(within, `${indent}  `),
  ]);

const NONE = ['none'];
const LINE_BREAK = '<br>';

const listOf = (items: readonly string[], ordered = false): string[] =>
  items.length === 0
    ? NONE
    : items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`.trimEnd());

function factText({ label, values }: Fact, place: Place): string {
  const text =
    values.length === 0 ? 'not stated' : values.map((value) => contents(value, place)).join(LINE_BREAK);
  return `${bold(label)}: ${text}`;
}

function claimText(claim: ClaimLine, place: Place): string {
  const origin = [
    ...(claim.attribution === undefined ? [] : [literal(claim.attribution)]),
    ...(claim.cue === undefined ? [] : [`hedge “${literal(claim.cue)}”`]),
    `${place(claim)} (${literal(claim.id)})`,
  ].join(', ');
  const remarks = (claim.remarks ?? []).map((remark) => LINE_BREAK + literal(remark));
  return `${marked(claim.standing, claim.tone)} ${literal(claim.text)} — ${origin}${remarks.join('')}`;
}

const marked = (standing: string, tone: Tone): string => `${markOf(tone, SIGNS)} ${bold(standing)}`;

const SIGNS = signsFor(true);

function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly (readonly Inline[])[])[],
  place: Place,
): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ label }) => literal(label))),
    row(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((cells) => row(columns.map((_, index) => contents(cells[index] ?? [], place)))),
  ];
}

/** Writes inline content. Adjacent words are escaped together, since a web address can extend across them. */
function contents(content: readonly Inline[], place: Place): string {
  let all = '';
  let words = '';
  for (const inline of content) {
    const { markup, after = '' } = writtenInline(inline, place);
    if (markup === undefined) words += after;
    else {
      all = beside(beside(all, literal(words)), markup);
      words = after;
    }
  }
  return beside(all, literal(words));
}

/** Joins two texts. A comment separates code spans or bold texts that would otherwise touch. */
const beside = (before: string, after: string): string =>
  /[`*]$/.test(before) && /^[`*]/.test(after) ? before + NOTHING + after : before + after;

/** Returns the markup of an inline element, if there is any, and the unescaped words after it. */
function writtenInline(inline: Inline, place: Place): { readonly markup?: string; readonly after?: string } {
  switch (inline.kind) {
    case 'text':
      return inline.tone === 'strong' ? { markup: bold(inline.text) } : { after: crossed(inline) };
    case 'standing':
      return {
        markup: marked(inline.standing, inline.tone),
        after: inline.cue === undefined ? '' : ` (“${inline.cue}”)`,
      };
    case 'strip':
      return { markup: stripParts(inline.marks).map(stripPart).join('') };
    case 'locator':
      return { markup: place(inline) };
    case 'command':
      return { markup: code(inline.command) };
    case 'link':
      return { markup: link(inline.text, inline.href) };
    case 'break':
      return { markup: LINE_BREAK };
    case 'reference':
    case 'absent':
      return { after: inline.text };
  }
}

const stripPart = ({ tone, after }: { readonly tone: Tone; readonly after: string }): string =>
  markOf(tone, SIGNS) + after;
