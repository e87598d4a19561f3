import type { Block, Document, HeadingBlock } from './document.js';
import type { Inline } from './inline.js';
import type { MapSentence } from './pictures.js';

/** Returns the text content of a block in reading order. Claims and commands have none. */
export function contentsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'claims':
    case 'next':
    case 'contents':
      return [];
    case 'paragraph':
    case 'notice':
      return [block.content];
    case 'facts':
      return block.facts.flatMap((fact) => fact.values);
    case 'table':
      return block.rows.flat();
    case 'list':
      return block.items;
    case 'timeline':
      return block.phases.flatMap(({ moments }) =>
        moments.flatMap(({ when, what, standing, at }) => [when, what, standing, at]),
      );
    case 'map':
      return block.sections.flatMap(({ sentences }) => sentences.map(mapContents));
  }
}

const mapContents = ({ source, at, marks, words = [] }: MapSentence): readonly Inline[] => [
  { kind: 'locator', source, at },
  { kind: 'strip', marks },
  ...words,
];

/** Returns the sources that a document cites in claims and locators. */
export function sourcesOf(document: Document): Set<string> {
  const sources = new Set<string>();
  for (const block of document.blocks) {
    if (block.kind === 'claims') for (const claim of block.claims) sources.add(claim.source);
    for (const content of contentsOf(block)) {
      for (const inline of content) if (inline.kind === 'locator') sources.add(inline.source);
    }
  }
  return sources;
}

/** Returns the label of a table or picture. Returns undefined if the heading directly before it is the same. */
export function captionOf(blocks: readonly Block[], index: number): string | undefined {
  const block = blocks[index];
  const before = blocks[index - 1];
  if (!block || !('label' in block) || block.label === '') return undefined;
  return before?.kind === 'heading' && before.text === block.label ? undefined : block.label;
}

/** Returns the text of a heading, followed by its remark in parentheses. */
export const headingWords = ({ text, aside }: HeadingBlock): string =>
  aside === undefined ? text.trim() : `${text.trim()} (${aside.trim()})`;

/** Returns whether content has no words. A paragraph without words is not shown. */
export const isEmpty = (content: readonly Inline[]): boolean =>
  content.every((inline) => inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === ''));
