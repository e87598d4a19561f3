import type { Block, Document, HeadingBlock } from '../../document/document.js';
import { captionOf, isEmpty } from '../../document/walk.js';
import { textWidth } from '../../text/width.js';
import type { Renderer, RenderOptions } from '../renderer.js';
import { claimLines, factGroups } from './labels.js';
import { hanging, type Page, packed, pageFor, painted, run, runsOf, wrapped } from './lines.js';
import { mapLines, timelineLines } from './pictures.js';
import { isHeadless, prepareTables, type Tables, tableGroups } from './table.js';
import { columnWidth, inTwoColumns, NARROWEST_TWO, type Piece, stacked } from './two-columns.js';

/** Writes text for people at a terminal: aligned, wrapped at the width of the window and, if supported, colored. */
export const terminal: Renderer = (document, options) => {
  const page = pageFor(document, options);
  const title = wrapped([run(page.signs.punctuated(document.title), 'title')], page.proseWidth, page);
  const columns = twoColumns(document, options);
  const space = needsSpace(document.blocks, 0, page) ? [''] : [];
  const body = columns
    ? [...space, ...columns]
    : [...piecesOf(document.blocks, page)].flatMap(({ lines, isApart }) =>
        isApart ? ['', ...lines] : lines,
      );
  return [...title, ...body].map((line) => `${withoutTrailingSpaces(line)}\n`).join('');
};

/**
 * Returns true if a blank line separates a block from the block above. No blank line is needed between
 * a paragraph and the hints below it, or before a heading with a rule if the heading is at the top of the page or after
 * a table.
 */
function needsSpace(blocks: readonly Block[], index: number, page: Page): boolean {
  const block = blocks[index];
  const before = blocks[index - 1];
  if (block?.kind === 'heading')
    return !isRuled(block, page) || (before !== undefined && before.kind !== 'table');
  return block?.kind !== 'next' || before?.kind !== 'paragraph' || isEmpty(before.content);
}

/**
 * Lays out a document in two columns if the window is wide enough. The hints for the next command are below
 * both columns.
 */
function twoColumns(document: Document, options: RenderOptions): string[] | undefined {
  if (options.width < NARROWEST_TWO) return undefined;
  const width = columnWidth(options.width);
  const isNext = ({ kind }: Block) => kind === 'next';
  const body = document.blocks.filter((block) => !isNext(block));
  const drawn = inTwoColumns([...piecesOf(body, pageFor(document, options, width))], width);
  const next = stacked([...piecesOf(document.blocks.filter(isNext), pageFor(document, options))]);
  return drawn && [...drawn, ...(next.length > 0 ? ['', ...next] : [])];
}

/** Splits blocks into pieces, between which a column can end. A heading and the next block form one piece. */
function* piecesOf(blocks: readonly Block[], page: Page): Generator<Piece> {
  const tables = prepareTables(blocks, page);
  let above: string[] = [];
  let isApart = true;
  for (const [index, block] of blocks.entries()) {
    const [first = [], ...others] = blockGroups(block, tables, page);
    if (above.length === 0) isApart = needsSpace(blocks, index, page);
    const lines = [...above, ...captionLines(captionOf(blocks, index), page), ...first];
    const isHeading = block.kind === 'heading';
    above = isHeading || first.length === 0 ? lines : [];
    if (!isHeading && first.length > 0) yield { lines, isApart };
    for (const group of others) yield { lines: group, isApart: false };
  }
  if (above.length > 0) yield { lines: above, isApart };
}

/** Returns the lines of a block in groups, between which a column can end. */
function blockGroups(block: Block, tables: Tables, page: Page): string[][] {
  if (block.kind === 'facts' && block.facts.length > 0) return factGroups(block.facts, page);
  if (block.kind === 'table' && block.rows.length > 0 && isHeadless(block))
    return tableGroups(block, tables, page);
  return [blockLines(block, tables, page)];
}

const withoutTrailingSpaces = (line: string): string => (line.endsWith(' ') ? line.replace(/ +$/, '') : line);

const captionLines = (caption: string | undefined, page: Page): string[] =>
  caption === undefined ? [] : wrapped([run(caption, 'heading')], page.proseWidth, page);

function blockLines(block: Block, tables: Tables, page: Page): string[] {
  switch (block.kind) {
    case 'heading':
      return headingLines(block, page);
    case 'paragraph':
      return isEmpty(block.content) ? [] : wrapped(runsOf(block.content, page), page.proseWidth, page);
    case 'facts':
      return orNone(block.facts, () => factGroups(block.facts, page).flat(), page);
    case 'table':
      return orNone(block.rows, () => tableGroups(block, tables, page).flat(), page);
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

/** Draws an empty list as 'none', so that nobody looks for missing items. */
const orNone = (entries: readonly unknown[], draw: () => string[], page: Page): string[] =>
  entries.length > 0 ? draw() : wrapped([run('none', 'quiet')], page.width, page);

function listLines({ ordered, items }: Extract<Block, { kind: 'list' }>, page: Page): string[] {
  const digits = String(items.length).length;
  const marker = (index: number) => (ordered ? `${String(index + 1).padStart(digits)}.` : page.signs.bullet);
  return items.flatMap((item, index) =>
    hanging(run(marker(index)), runsOf(item, page), page.proseWidth, page),
  );
}

const noticeLines = ({ tone, content }: Extract<Block, { kind: 'notice' }>, page: Page): string[] =>
  hanging(run(page.signs.bar, tone), runsOf(content, page), page.proseWidth, page, 'on every line');

/** Wraps lines between commands. A command is split only if it is wider than a line. */
function nextLines(commands: readonly string[], page: Page): string[] {
  const entries = commands.map((command) => [run(command, 'command')]);
  const runs = packed(entries, ` ${page.signs.separator} `, page.proseWidth - NEXT.length);
  return hanging(run('Next:'), runs, page.proseWidth, page);
}

const NEXT = 'Next: ';

/** The minimum width of a rule, since a shorter rule looks like a dash. */
const SHORTEST_RULE = 4;

/**
 * Writes a heading. Its rule and remark are on the same line; if they do not fit, the rule is below. In a
 * narrow window, headings have no rule. The heading of a section without a rule is in capitals, so that it can be
 * found at a glance without color.
 */
function headingLines(block: HeadingBlock, page: Page): string[] {
  const { aside } = block;
  const words = page.signs.punctuated(block.text);
  const text = block.level === 1 && !block.ruled ? words.toUpperCase() : words;
  const after = aside === undefined ? '' : ` ${page.signs.punctuated(aside)}`;
  const available = page.width - textWidth(text) - textWidth(after) - 1;
  if (isRuled(block, page) && available >= SHORTEST_RULE)
    return [painted([run(text, 'heading'), run(' '), ruleOf(available, page), run(after)], page)];
  const remark = aside === undefined ? [] : [run(` (${aside})`)];
  const lines = wrapped([run(text, 'heading'), ...remark], page.proseWidth, page);
  return isRuled(block, page) ? [...lines, painted([ruleOf(page.width, page)], page)] : lines;
}

const isRuled = ({ ruled }: HeadingBlock, page: Page): boolean => ruled === true && !page.hasCards;

const ruleOf = (width: number, { signs }: Page) => run(signs.rule.repeat(width), 'rule');
