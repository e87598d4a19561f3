import { tableOf } from '../document/alternatives.js';
import type { Block, Column, Fact } from '../document/document.js';
import { type ClaimLine, crossed, type Inline, stripWords, type Tone } from '../document/inline.js';
import { captionOf, headingWords, isEmpty } from '../document/walk.js';
import { clean } from '../text/clean.js';
import type { Renderer } from './renderer.js';
import { markOf, signsFor } from './terminal/glyphs.js';
import { isNumber } from './terminal/grid.js';

/**
 * Writes text for screen readers and for line-by-line search, without borders, color or wrapping. Each value takes up
 * one line, preceded by its name.
 */
export const plain: Renderer = (document) => {
  const parts = document.blocks.flatMap((block, index) => {
    const caption = captionOf(document.blocks, index);
    return [caption === undefined ? [] : [line(caption)], blockLines(block)].filter(
      ({ length }) => length > 0,
    );
  });
  return [[line(document.title)], ...parts].map((lines) => `${lines.join('\n')}\n`).join('\n');
};

/** Cleans text. All words of the output pass through this function. */
const line = (text: string): string => clean(text).trim();

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [line(headingWords(block))];
    case 'paragraph':
      return isEmpty(block.content) ? [] : [inlineWords(block.content)];
    case 'facts':
      return block.facts.length === 0 ? NONE : block.facts.flatMap(factLines);
    case 'table':
      return block.rows.length === 0 ? NONE : rowLines(block.columns, block.rows);
    case 'list':
      return block.items.length === 0
        ? NONE
        : block.items.map((item, index) => itemLine(item, index, block.ordered));
    case 'claims':
      return block.claims.length === 0 ? NONE : separated(block.claims.map(claimLines));
    case 'notice':
      return isEmpty(block.content) ? [] : [labeled('Note', inlineWords(block.content))];
    case 'next':
      return block.commands.map((command) => labeled('Next', line(command)));
    case 'contents':
      return block.entries.map((entry) => `- ${line(entry.text)}`);
    case 'timeline':
    case 'map':
      return blockLines(tableOf(block));
  }
}

const NONE = ['none'];

function separated(groups: readonly (readonly string[])[]): string[] {
  const lines: string[] = [];
  for (const group of groups) {
    if (lines.length > 0) lines.push('');
    lines.push(...group);
  }
  return lines;
}

function labeled(label: string, value: string): string {
  if (label === '') return value;
  return value === '' ? `${label}:` : `${label}: ${value}`;
}

/** Repeats the label of a fact before each value, so that every line is complete. */
const factLines = ({ label, values }: Fact): string[] =>
  values.length === 0
    ? [labeled(line(label), 'not stated')]
    : values.map((value) => labeled(line(label), inlineWords(value)));

/** Writes one line per cell that is not empty. A row number precedes the text of the next cell. */
function rowLines(columns: readonly Column[], rows: readonly (readonly (readonly Inline[])[])[]): string[] {
  const labels = columns.map(({ label }) => line(label));
  return separated(
    rows
      .map((row) =>
        columns.flatMap((column, index) => {
          const words = cellWords(row[index] ?? [], labels[index]);
          if (words === '' || isNumber(column)) return [];
          const before = columns[index - 1];
          const number = before && isNumber(before) ? `${inlineWords(row[index - 1] ?? [])} ` : '';
          return [labeled(labels[index] ?? '', `${number}${words}`)];
        }),
      )
      .filter((lines) => lines.length > 0),
  );
}

/** A strip alone in a cell is not labeled 'claims' if the column already is. */
function cellWords(cell: readonly Inline[], label: string | undefined): string {
  const [only, ...others] = cell;
  return label === 'Claims' && only?.kind === 'strip' && others.length === 0
    ? line(stripWords(only.marks))
    : inlineWords(cell);
}

const itemLine = (item: readonly Inline[], index: number, ordered: boolean): string =>
  `${ordered ? `${index + 1}.` : '-'} ${inlineWords(item)}`.trimEnd();

function claimLines(claim: ClaimLine): string[] {
  return [
    labeled(line(`Claim ${claim.id}`), line(claim.text)),
    labeled('Standing', line(marked(claim.standing, claim.tone))),
    ...(claim.cue === undefined ? [] : [labeled('Hedge word', line(claim.cue))]),
    ...(claim.attribution === undefined ? [] : [labeled('Attributed to', line(claim.attribution))]),
    labeled('Source', line(`${claim.source}, ${claim.at}`)),
    ...(claim.remarks ?? []).map((remark) => labeled('Remark', line(remark))),
  ];
}

/** Writes inline content on one line. A line break becomes a semicolon or, after punctuation, a space. */
function inlineWords(content: readonly Inline[]): string {
  let before = '';
  let words = '';
  for (const inline of content) {
    if (inline.kind === 'break') {
      before = joined(before, line(words));
      words = '';
    } else words += inlineText(inline);
  }
  return joined(before, line(words));
}

function inlineText(inline: Exclude<Inline, { kind: 'break' }>): string {
  switch (inline.kind) {
    case 'text':
      return crossed(inline);
    case 'reference':
    case 'absent':
      return inline.text;
    case 'standing':
      return marked(inline.standing, inline.tone) + (inline.cue ? ` (hedge word: ${inline.cue})` : '');
    case 'strip':
      return `claims: ${stripWords(inline.marks)}`;
    case 'locator':
      return `${inline.source} ${inline.at}`;
    case 'command':
      return inline.command;
    case 'link':
      return inline.text === inline.href ? inline.href : `${inline.text} (${inline.href})`;
  }
}

const SIGNS = signsFor(false);

/** Returns a standing with its mark in ASCII: '~ likely'. */
const marked = (standing: string, tone: Tone): string => `${markOf(tone, SIGNS)} ${standing}`;

function joined(before: string, value: string): string {
  if (before === '' || value === '') return before + value;
  return `${before}${/[.;:!?]$/.test(before) ? '' : ';'} ${value}`;
}
