import type { Block, Column, Fact, HeadingLevel, TableBlock } from './document.js';
import type { Cell, Inline, Tone } from './inline.js';

/** Small builders, so that views read like what they say. A plain string stands for plain text. */

export type Words = string | Inline | readonly (string | Inline)[];

export function inlines(words: Words): readonly Inline[] {
  if (typeof words === 'string') return [text(words)];
  if (!isList(words)) return [words];
  return isMade(words) ? words : words.map((part) => (typeof part === 'string' ? text(part) : part));
}

/** Whether no plain string is among them. A large table has many cells, which need no copies. */
const isMade = (words: readonly (string | Inline)[]): words is readonly Inline[] =>
  words.every((part) => typeof part !== 'string');

const isList = (words: Inline | readonly (string | Inline)[]): words is readonly (string | Inline)[] =>
  Array.isArray(words);

export const text = (words: string, tone?: Tone): Inline =>
  tone ? { kind: 'text', text: words, tone } : { kind: 'text', text: words };
export const strong = (words: string): Inline => text(words, 'strong');
export const quiet = (words: string): Inline => text(words, 'quiet');
export const absent = (words = 'not stated'): Inline => ({ kind: 'absent', text: words });
export const reference = (address: string, words: string): Inline => ({
  kind: 'reference',
  address,
  text: words,
});
export const lineBreak: Inline = { kind: 'break' };

export const heading = (level: HeadingLevel, words: string, anchor?: string): Block =>
  anchor ? { kind: 'heading', level, text: words, anchor } : { kind: 'heading', level, text: words };
export const paragraph = (words: Words): Block => ({ kind: 'paragraph', content: inlines(words) });
export const notice = (tone: Tone, words: Words): Block => ({
  kind: 'notice',
  tone,
  content: inlines(words),
});
export const next = (...commands: string[]): Block => ({ kind: 'next', commands });
export const list = (items: readonly Words[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items: items.map(inlines),
});

/** A fact without values is said to be absent, never left out. */
export const fact = (label: string, ...values: readonly Words[]): Fact => ({
  label,
  values: values.length > 0 ? values.map(inlines) : [[absent()]],
});
export const facts = (...all: readonly Fact[]): Block => ({ kind: 'facts', facts: all });

export const column = (label: string, size: Column['size'], align?: Column['align']): Column =>
  align ? { label, size, align } : { label, size };
export const table = (
  label: string,
  columns: readonly Column[],
  rows: readonly (readonly Words[])[],
): TableBlock => ({
  kind: 'table',
  label,
  columns,
  rows: rows.map((row) => row.map((cell): Cell => inlines(cell))),
});

/** Puts a separator between groups of words: ['a', 'b', 'c'] with ', '. */
export function joined(parts: readonly Words[], separator = ', '): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? inlines(part) : [text(separator), ...inlines(part)]));
}

/** So many things a cell or a line names before the rest is counted. */
export const MOST_LISTED = 10;

/**
 * Things one after the other; beyond a number the rest is counted: 'a, b and 5,990 more'. Keeps what is written from
 * growing with the square of a briefing in which everything bears upon everything.
 *
 * @param make the words for one thing; asked only for those that are shown
 */
export function listed<Item>(
  items: readonly Item[],
  make: (item: Item) => Words,
  most = MOST_LISTED,
  separator = ', ',
): Inline[] {
  // One more is named rather than counted.
  const shown = items.length === most + 1 ? items : items.slice(0, most);
  const words = joined(shown.map(make), separator);
  const rest = items.length - shown.length;
  return rest === 0 ? words : [...words, text(` and ${grouped(rest)} more`)];
}

/** So many cells a table of two kinds of things may have before it is narrowed. */
export const MOST_CELLS = 10_000;

/**
 * How many rows and columns of a table with a cell for each pair are shown: all of them, or as many as stay readable and
 * together within the number of cells. What is left out is said by `narrowedWords`.
 */
export function narrowed(
  rows: number,
  columns: number,
  most = MOST_CELLS,
): { readonly rows: number; readonly columns: number } {
  if (rows * columns <= most) return { rows, columns };
  const side = Math.floor(Math.sqrt(most));
  if (columns <= side) return { rows: Math.floor(most / columns), columns };
  if (rows <= side) return { rows, columns: Math.floor(most / rows) };
  return { rows: side, columns: side };
}

/** 'the first 100 of 5,000 issues and the first 100 of 5,000 parties'; undefined where all are shown. */
export function narrowedWords(
  shown: ReturnType<typeof narrowed>,
  all: { readonly rows: number; readonly columns: number },
  names: { readonly rows: string; readonly columns: string },
): string | undefined {
  const parts = (['rows', 'columns'] as const)
    .filter((side) => shown[side] < all[side])
    .map((side) => `the first ${grouped(shown[side])} of ${grouped(all[side])} ${names[side]}`);
  return parts.length === 0 ? undefined : parts.join(' and ');
}

const grouped = (count: number): string => count.toLocaleString('en-US');
