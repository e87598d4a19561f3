import type { Block, Column, Fact, HeadingLevel, TableBlock } from './document.js';
import type { Cell, Inline, Tone } from './inline.js';

/** Short functions for building documents. A string stands for plain text. */

export type Words = string | Inline | readonly (string | Inline)[];

export function inlines(words: Words): readonly Inline[] {
  if (typeof words === 'string') return [text(words)];
  if (!isList(words)) return [words];
  return words.map((part) => (typeof part === 'string' ? text(part) : part));
}

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

/** Creates a fact. If there are no values, the fact is shown as absent. */
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

export function joined(parts: readonly Words[], separator = ', '): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? inlines(part) : [text(separator), ...inlines(part)]));
}
