import { type Block, tidy } from '../blocks.js';
import { type HtmlElement, isElement, isText, nameOf, textOf } from './dom.js';
import { boldLead, linesOf, type Part } from './inline-layout.js';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED = names(
  'script style noscript template figcaption nav form button input select textarea iframe object video audio canvas svg math map s strike del head title dialog menu rp rt',
);
const BLOCKS = names(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6',
);
const HEADINGS = names('h1 h2 h3 h4 h5 h6 summary dt');
const BOLD = names('b strong');
/**
 * The maximum length of a bullet. A list item that is longer, or that contains a heading, is a section of its own, as
 * in a live blog.
 */
const LONGEST_BULLET = 1200;

/** Returns the blocks of an element in order: headings, paragraphs, list items, quotations and table rows. */
export function toBlocks(root: HtmlElement): Block[] {
  const writer = new BlockWriter();
  writeChildren(root, writer, 'paragraph');
  writer.end('paragraph');
  return writer.blocks;
}

interface Style {
  readonly isBold: boolean;
  readonly isLinked: boolean;
}
const PLAIN: Style = { isBold: false, isLinked: false };

/** Collects inline text until the end of a block. */
class BlockWriter {
  readonly blocks: Block[] = [];
  private parts: Part[] = [];
  private linked = 0;

  add(text: string, { isBold, isLinked }: Style): void {
    this.parts.push({ text, isBold });
    if (isLinked) this.linked += lettersIn(text);
  }

  /** Breaks the line. Two consecutive line breaks end the paragraph. */
  breakLine(kind: Block['kind']): void {
    const last = this.parts.findLast(({ text }) => text.trim() !== '' || text === '\n');
    if (last?.text === '\n') this.end(kind);
    else this.parts.push({ text: '\n', isBold: false });
  }

  end(kind: Block['kind']): void {
    const text = this.parts.map((part) => part.text).join('');
    const length = lettersIn(text);
    const isLink = this.linked > length * 0.85;
    const lead = kind === 'paragraph' ? boldLead(this.parts) : '';
    this.parts = [];
    this.linked = 0;
    if (length === 0) return;
    if (lead !== '') this.push('heading', lead, isLink);
    for (const line of linesOf(text.slice(lead.length)))
      this.push(line.isBullet ? 'bullet' : kind, line.text, isLink);
  }

  private push(kind: Block['kind'], text: string, isLink: boolean): void {
    const plain = tidy(text);
    if (plain !== '') this.blocks.push({ kind, text: plain, isLink });
  }
}

const lettersIn = (text: string): number => text.length - (text.match(/[^\p{L}\p{N}]/gu)?.length ?? 0);

function writeChildren(parent: HtmlElement, writer: BlockWriter, kind: Block['kind'], style = PLAIN): void {
  for (const node of parent.childNodes) {
    if (isText(node)) writer.add(textOf(node).replace(/\s+/gu, ' '), style);
    else if (isElement(node) && !isSkipped(node)) writeElement(node, writer, kind, style);
  }
}

function writeElement(element: HtmlElement, writer: BlockWriter, kind: Block['kind'], style: Style): void {
  const name = nameOf(element);
  if (name === 'br') writer.breakLine(kind);
  else if (name === 'tr') writeRow(element, writer, kind);
  else if (name === 'q') writeQuoted(element, writer, kind);
  else if (!BLOCKS.has(name)) writeChildren(element, writer, kind, styleInside(element, name, style));
  else {
    writer.end(kind);
    writeBlock(element, name, writer, kind);
  }
}

const styleInside = (element: HtmlElement, name: string, { isBold, isLinked }: Style): Style => ({
  isBold: isBold || BOLD.has(name),
  isLinked: isLinked || (name === 'a' && leadsAway(element)),
});

/** Whether a link leads to a different page. Links within a page are anchors or footnote marks. */
const leadsAway = (link: HtmlElement): boolean => /^[^#]/.test(link.getAttribute('href') ?? '');

function writeQuoted(element: HtmlElement, writer: BlockWriter, kind: Block['kind']): void {
  writer.add('“', PLAIN);
  writeChildren(element, writer, kind);
  writer.add('”', PLAIN);
}

function writeBlock(element: HtmlElement, name: string, writer: BlockWriter, kind: Block['kind']): void {
  const inner = kindInside(element, name, kind);
  writeChildren(element, writer, inner);
  writer.end(inner);
}

function kindInside(element: HtmlElement, name: string, kind: Block['kind']): Block['kind'] {
  if (HEADINGS.has(name)) return 'heading';
  if (name === 'blockquote') return 'quotation';
  if (name === 'li') return isBullet(element) ? 'bullet' : 'paragraph';
  return kind === 'heading' ? 'paragraph' : kind;
}

const isBullet = (item: HtmlElement): boolean =>
  textOf(item).length <= LONGEST_BULLET && item.querySelector('h1,h2,h3,h4,h5,h6,blockquote') === null;

/** Adds a table row as a line. If the table is only used for layout, the cells of the row are added as paragraphs. */
function writeRow(row: HtmlElement, writer: BlockWriter, kind: Block['kind']): void {
  writer.end(kind);
  const cells = [...row.children].filter((cell) => /^t[dh]$/.test(nameOf(cell)));
  if (cells.length < 2 || cells.some((cell) => cell.querySelector('table'))) {
    for (const cell of cells) writeBlock(cell, 'td', writer, 'paragraph');
    return;
  }
  const texts = cells.map((cell) => tidy(textOf(cell))).filter((text) => text !== '');
  writer.add(texts.join(' | '), PLAIN);
  writer.end('paragraph');
}

const isSkipped = (element: HtmlElement): boolean =>
  SKIPPED.has(nameOf(element)) || (nameOf(element) === 'sup' && isNoteMark(element));

/** Whether a superscript is a footnote mark, such as `[1]`, `12` or `*`, that contains a link or is inside a link. */
const isNoteMark = (sup: HtmlElement): boolean =>
  (sup.querySelector('a') !== null || (sup.parentNode !== null && nameOf(sup.parentNode) === 'a')) &&
  /^\s*\[?(?:\d+|[*†‡]|\w)\]?\s*$/u.test(textOf(sup));
