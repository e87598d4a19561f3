import type { StructureNode, TextItem } from './read-pages.js';

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** The font size. */
  readonly size: number;
  readonly font: string;
}

/** Text on a single baseline without wide gaps. Measurements are in points; y increases upward. */
export interface Segment extends Piece {
  /** Whether the text begins with a small raised number or symbol, as footnotes do. */
  readonly isNote?: boolean;
}

/** Gaps wider than this many ems are gutters or spaces between cells, not spaces between words. */
const WIDE = 1.5;
/** Gaps wider than this many ems are spaces, even if the file has no space character. */
const NARROW = 0.18;
const RAISED = 0.85;
const NOTE_MARK = /^\s*(?:\d{1,3}(?:[,–-]\d{1,3})*|[*†‡§]+|\[\d{1,3}\])\s*$/u;

/** Returns the segments of a page in file order, without artifacts and rotated text. */
export function segmentsOf(items: readonly TextItem[], structure: StructureNode | null): Segment[] {
  const segments: Segment[] = [];
  let line: Line | undefined;
  for (const piece of piecesOf(items, listItemsIn(structure))) {
    if (piece.text.trim() === '') line?.space();
    else if (line?.takes(piece)) line.add(piece);
    else {
      if (line) segments.push(line.segment());
      line = new Line(piece);
    }
  }
  if (line) segments.push(line.segment());
  return segments.filter(({ text }) => text !== '');
}

/** Returns the pieces of text on a page. Tags mark running heads and feet as artifacts, and identify list items. */
function piecesOf(items: readonly TextItem[], listItems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  const marks: boolean[] = [];
  let isItem = false;
  for (const item of items) {
    isItem ||= listItems.has(item.id ?? '');
    mark(item, marks);
    const piece = item.type || marks.at(-1) ? undefined : toPiece(item);
    if (!piece) continue;
    const isFirst = isItem && piece.text.trim() !== '';
    pieces.push(isFirst ? withBullet(piece) : piece);
    if (isFirst) isItem = false;
  }
  return pieces;
}

/** Tracks whether the marked content around an item is an artifact. */
function mark({ type, tag }: TextItem, marks: boolean[]): void {
  if (type?.startsWith('begin')) marks.push(tag === 'Artifact' || marks.at(-1) === true);
  else if (type === 'endMarkedContent') marks.pop();
}

/** Adds a bullet to a list item that has neither a bullet nor a number. */
const withBullet = (piece: Piece): Piece =>
  /^\s*(?:\P{L}|[a-z][.)])/u.test(piece.text) ? piece : { ...piece, text: `• ${piece.text}` };

function toPiece({ str, transform, width, fontName }: TextItem): Piece | undefined {
  const [scale, slant, , height, x, y] = transform;
  if (str === '' || Math.abs(slant) > Math.abs(scale) * 0.1) return undefined;
  const size = Math.abs(height) || Math.abs(scale);
  return { text: str, x, right: x + width, y, size, font: fontName };
}

/** A segment to which pieces are added. */
class Line {
  private readonly parts: string[];
  private right: number;
  /** The longest piece, which determines the size of the line. The first piece may be a bullet or a raised number. */
  private main: Piece;
  private isSpaced = false;

  constructor(private readonly start: Piece) {
    this.main = start;
    this.parts = [start.text];
    this.right = start.right;
  }

  /** Whether a piece belongs to the line. Raised footnote marks do. */
  takes(piece: Piece): boolean {
    const { y, size } = this.main;
    const gap = piece.x - this.right;
    const rise = Math.abs(piece.y - y);
    const isLevel = rise < 0.2 * size || (rise < 0.6 * Math.max(size, piece.size) && piece.size !== size);
    return isLevel && gap < WIDE * Math.max(size, piece.size) && gap > -0.5 * size;
  }

  space(): void {
    this.isSpaced = true;
  }

  add(piece: Piece): void {
    const { main } = this;
    const isSpace = this.isSpaced || piece.x - this.right > NARROW * Math.min(main.size, piece.size);
    this.isSpaced = false;
    this.right = Math.max(this.right, piece.right);
    if (isNoteMark(piece, main)) return;
    this.parts.push(isSpace ? ` ${piece.text}` : piece.text);
    if (piece.text.length > main.text.length)
      this.main = { ...piece, x: main.x, y: Math.min(main.y, piece.y) };
  }

  segment(): Segment {
    const { x, y, size, font } = this.main;
    const text = this.parts.join('').replace(/\s+/gu, ' ').trim();
    const isNote = this.start.size < RAISED * size && NOTE_MARK.test(this.start.text);
    return { text, x, right: this.right, y, size, font, isNote };
  }
}

/** Whether a piece is a small raised number or symbol after a word. */
const isNoteMark = (piece: Piece, line: Piece): boolean =>
  piece.size < RAISED * line.size && piece.y > line.y + 0.1 * line.size && NOTE_MARK.test(piece.text);

/**
 * Returns the ids of the marked content at the start of each list item. Browsers draw bullets as shapes, so only the
 * tags identify list items.
 */
function listItemsIn(root: StructureNode | null): Set<string> {
  const starts = new Set<string>();
  const stack: StructureNode[] = root ? [root] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const id = node.role === 'LI' ? firstContent(node) : undefined;
    if (id !== undefined) starts.add(id);
    stack.push(...(node.children ?? []));
  }
  return starts;
}

function firstContent(item: StructureNode): string | undefined {
  let node: StructureNode | undefined = item;
  while (node && node.type !== 'content') node = node.children?.[0];
  return node?.id;
}
