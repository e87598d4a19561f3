import { clean } from '../../../text/clean.js';
import { graphemes, textWidth } from '../../../text/width.js';
import { wrapText } from '../../../text/wrap.js';
import { type Look, painter } from '../theme.js';
import type { Above, Frame, FrameKey } from './frame.js';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A frame as drawn for a window, and its scroll position. */
export interface Drawn {
  /** One string for each row of the window. The last one may be empty. */
  readonly rows: readonly string[];
  /** The index of the first visible line of the text. It is never beyond the last page. */
  readonly first: number;
  /** The number of lines of the text that are visible at once. */
  readonly height: number;
  readonly hasMore: boolean;
  /** Whether the user has seen all the lines that `afterAll` requires. */
  readonly isSeen: boolean;
}

/** The maximum width of a text. Longer lines are hard to read. */
const WIDEST = 100;

/** The minimum number of rows for which the rule and the message line are drawn. */
const ROWS_FOR_ALL = 9;
/** The minimum number of rows for showing both a message and the keys; with fewer rows, a message replaces the keys. */
const ROWS_FOR_NOTE = 6;

export const textColumns = ({ columns }: Size): number => Math.max(1, Math.min(columns - 1, WIDEST));

/** @param wanted the index of the line of the text that should come first */
export function drawFrame(frame: Frame, size: Size, wanted: number, look: Look): Drawn {
  const width = textColumns(size);
  const [dim, bold] = [painter(look)('dim'), painter(look)('bold')];
  // Dim only the rule, since dim words are too faint on light themes.
  const hasAll = size.rows >= ROWS_FOR_ALL;
  const lines = frame.lines(width);
  const notes = hasAll ? noteLines(frame.note, width, size) : shortNote(frame.note, width, look);
  const hasKeys = notes.length === 0 || size.rows >= ROWS_FOR_NOTE;
  const height = Math.max(1, size.rows - notes.length - (hasAll ? 3 : hasKeys ? 2 : 1));
  const first = Math.max(0, Math.min(wanted, lines.length - height));
  const hasMore = first + height < lines.length;
  const isSeen = first + height >= Math.min(lines.length, frame.afterAll?.lines(width) ?? 0);
  const text = Array.from({ length: height }, (_, row) => lines[first + row] ?? '');
  const keys = keysLine(
    isSeen ? frame.keys : frame.keys.map((one) => afterAllKey(one, frame)),
    hasMore,
    width,
    look,
  );
  const rule = (look.unicode ? '─' : '-').repeat(width);
  const rows = hasAll
    ? [bold(aboveLine(frame.above, width, look)), dim(rule), ...text, ...notes, keys]
    : [bold(aboveLine(frame.above, width, look)), ...text, ...notes, ...(hasKeys ? [keys] : [])];
  return { rows: rows.slice(0, Math.max(1, size.rows)), first, height, hasMore, isSeen };
}

/** Returns the rows of a message. A long message leaves fewer rows for the text. */
const noteLines = (note = '', width: number, { rows }: Size): string[] =>
  note === '' ? [''] : wrapText(clean(note), width).slice(0, Math.max(1, rows - ROWS_FOR_ALL));

const shortNote = (note = '', width: number, look: Look): string[] =>
  note === '' ? [] : [fitted(clean(note), width, look)];

/** Relabels a key that only scrolls as long as the user has not seen everything. */
const afterAllKey = (key: FrameKey, { afterAll }: Frame): FrameKey =>
  afterAll?.keys.includes(key.key) ? { ...key, word: 'show the rest' } : key;

function aboveLine({ bar, left, right }: Above, width: number, look: Look): string {
  const barred = clean(bar === undefined ? left : `${bar} ${left}`);
  const words = textWidth(barred) <= width ? barred : clean(left);
  const rightWords = right === undefined ? '' : clean(right);
  const space = width - textWidth(words) - textWidth(rightWords);
  return rightWords !== '' && space >= 2
    ? `${words}${' '.repeat(space)}${rightWords}`
    : fitted(words, width, look);
}

/** Returns the line that lists the keys: 'y accept · e edit · q leave', or 'y · e · q' if there is little space. */
export function keysLine(keys: readonly FrameKey[], hasMore: boolean, width: number, look: Look): string {
  const separator = look.unicode ? ' · ' : ' - ';
  const words = ({ key, word }: FrameKey) => (word === '' ? key : `${key} ${word}`);
  const all: readonly FrameKey[] = hasMore ? [{ key: 'space', word: 'more', stays: true }, ...keys] : keys;
  const line = (some: readonly FrameKey[]) => some.map(words).join(separator);
  const shown = new Set(all.filter(({ stays }) => stays));
  for (const key of all) {
    const longer = all.filter((one) => shown.has(one) || one === key);
    if (textWidth(line(longer)) > width) break;
    shown.add(key);
  }
  const kept = all.filter((one) => shown.has(one));
  const short = line(withinWidth(kept, textWidth(line(kept)) - width, look));
  const named = textWidth(short) <= width ? short : line(kept.map((one) => ({ ...one, word: '' })));
  return fitted(named, width, look);
}

/** Shortens the longest label if the keys are too wide, so that the last keys can be read. */
function withinWidth(keys: readonly FrameKey[], excess: number, { unicode }: Look): readonly FrameKey[] {
  if (excess <= 0) return keys;
  const longest = Math.max(...keys.map(({ word }) => word.length));
  const mark = unicode ? '…' : '...';
  const left = Math.max(0, longest - excess - mark.length);
  return keys.map((one) =>
    one.word.length === longest ? { ...one, word: `${one.word.slice(0, left).trimEnd()}${mark}` } : one,
  );
}

function fitted(text: string, width: number, { unicode }: Look): string {
  if (textWidth(text) <= width) return text;
  const mark = unicode ? '…' : '...';
  let line = '';
  for (const grapheme of graphemes(text)) {
    if (textWidth(line + grapheme + mark) > width) break;
    line += grapheme;
  }
  return `${line}${mark}`;
}

/** The number of lines that stay visible when the text is scrolled by a page. */
const OVERLAP = 1;

/**
 * Returns the scroll position after a key is pressed.
 *
 * @returns the index of the first visible line; undefined if the key does not scroll or the text cannot be scrolled
 * further
 */
export function scrolledTo(
  pressed: string,
  { first, height, hasMore, isSeen }: Drawn,
  frame: Frame,
): number | undefined {
  if (frame.current && (pressed === 'up' || pressed === 'down')) return undefined;
  const isSpace = (!isSeen && frame.afterAll?.keys.includes(pressed)) || frame.scrollKeys?.includes(pressed);
  const key = isSpace ? 'space' : pressed;
  const window = Math.max(1, height - OVERLAP);
  const down = { down: 1, pagedown: window, space: window, end: Number.MAX_SAFE_INTEGER }[key];
  if (down !== undefined) return hasMore ? first + down : undefined;
  const up = { up: 1, pageup: window, home: first }[key];
  return up !== undefined && first > 0 ? Math.max(0, first - up) : undefined;
}

/** Returns the scroll position at which the line with the cursor is visible, with another line on either side. */
export function scrolledToCurrent(frame: Frame, width: number, first: number, height: number): number {
  const line = frame.current?.(width);
  if (line === undefined) return first;
  return Math.max(Math.min(first, line - 1), Math.min(line + 2 - height, line), 0);
}
