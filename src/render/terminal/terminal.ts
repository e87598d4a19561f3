import type { Block } from '../../document/document.js';
import { captionOf, isEmpty } from '../../document/walk.js';
import type { Renderer } from '../renderer.js';
import { claimLines, factLines } from './labels.js';
import { hanging, type Page, packed, pageFor, run, runsOf, wrapped } from './lines.js';
import { mapLines, timelineLines } from './pictures.js';
import { prepareTables, type Tables, tableLines } from './table.js';

/** For people at a terminal: aligned, wrapped at the window width, colored if wanted. */
export const terminal: Renderer = (document, options) => {
  const page = pageFor(document, options);
  const lines = [...wrapped([run(document.title, 'title')], page.proseWidth, page)];
  const tables = prepareTables(document.blocks, page);
  let glued = false;
  for (const [index, block] of document.blocks.entries()) {
    const drawn = [
      ...captionLines(captionOf(document.blocks, index), page),
      ...blockLines(block, tables, page),
    ];
    if (drawn.length === 0) continue;
    if (!glued) lines.push('');
    for (const line of drawn) lines.push(line);
    glued = block.kind === 'heading';
  }
  return `${lines.map(withoutTrailingSpaces).join('\n')}\n`;
};

const withoutTrailingSpaces = (line: string): string => (line.endsWith(' ') ? line.replace(/ +$/, '') : line);

function captionLines(caption: string | undefined, page: Page): string[] {
  return caption === undefined ? [] : wrapped([run(caption, 'heading')], page.proseWidth, page);
}

function blockLines(block: Block, tables: Tables, page: Page): string[] {
  switch (block.kind) {
    case 'heading':
      return wrapped([run(block.text, 'heading')], page.proseWidth, page);
    case 'paragraph':
      return isEmpty(block.content) ? [] : wrapped(runsOf(block.content, page), page.proseWidth, page);
    case 'facts':
      return orNone(block.facts, () => factLines(block.facts, page), page);
    case 'table':
      return orNone(block.rows, () => tableLines(block, tables, page), page);
    case 'list':
      return orNone(block.items, () => listLines(block, page), page);
    case 'claims':
      return orNone(block.claims, () => claimLines(block.claims, page), page);
    case 'notice':
      return isEmpty(block.content) ? [] : noticeLines(block, page);
    case 'next':
      return block.commands.length === 0 ? [] : nextLines(block.commands, page);
    case 'contents':
      return block.entries.flatMap(({ text }) =>
        hanging(run(page.signs.bullet), [run(text)], page.proseWidth, page),
      );
    case 'timeline':
      return orNone(block.phases, () => timelineLines(block, page), page);
    case 'map':
      return orNone(block.sections, () => mapLines(block, page), page);
  }
}

/** An empty list says 'none', so that nobody looks for missing items. */
const orNone = (entries: readonly unknown[], draw: () => string[], page: Page): string[] =>
  entries.length > 0 ? draw() : wrapped([run('none', 'quiet')], page.width, page);

function listLines({ ordered, items }: Extract<Block, { kind: 'list' }>, page: Page): string[] {
  const digits = String(items.length).length;
  const marker = (index: number) => (ordered ? `${String(index + 1).padStart(digits)}.` : page.signs.bullet);
  return items.flatMap((item, index) =>
    hanging(run(marker(index)), runsOf(item, page), page.proseWidth, page),
  );
}

/** A bar at the left of every line. */
const noticeLines = ({ tone, content }: Extract<Block, { kind: 'notice' }>, page: Page): string[] =>
  hanging(run(page.signs.bar, tone), runsOf(content, page), page.proseWidth, page, 'on every line');

/** Wraps between commands; a command is split only if it is wider than a line. */
function nextLines(commands: readonly string[], page: Page): string[] {
  const entries = commands.map((command) => [run(command, 'command')]);
  const runs = packed(entries, ` ${page.signs.separator} `, page.proseWidth - NEXT.length);
  return hanging(run('Next:'), runs, page.proseWidth, page);
}

const NEXT = 'Next: ';
