import { heading } from '../../../document/build.js';
import type { Block, ContentsEntry, HeadingLevel } from '../../../document/document.js';

/** A part of the book: its heading, its blocks, and its entries in the table of contents. */
export interface Section {
  readonly title: string;
  readonly anchor: string;
  readonly blocks: readonly Block[];
  readonly entries?: readonly ContentsEntry[];
}

/** Adapts the blocks of an answer to the book: headings one level lower, without the hint for the next command. */
export const within = (blocks: readonly Block[]): Block[] =>
  blocks
    .filter(({ kind }) => kind !== 'next')
    .map((block) => (block.kind === 'heading' ? { ...block, level: below(block.level) } : block));

const below = (level: HeadingLevel): HeadingLevel => (level === 1 ? 2 : 3);

export const contentsEntry = ({ title, anchor, entries }: Section): ContentsEntry => ({
  address: anchor,
  text: title,
  ...(entries ? { entries } : {}),
});

/** Joins the sections, each under its heading. */
export const joinSections = (sections: readonly Section[]): Block[] =>
  sections.flatMap(({ title, anchor, blocks }): Block[] => [heading(1, title, anchor), ...blocks]);
