import type { Block } from '../../document/document.js';
import { captionOf } from '../../document/walk.js';
import { anchorOf } from './anchors.js';
import { blockHtml } from './blocks.js';
import type { HtmlPage } from './page.js';

type Heading = Extract<Block, { kind: 'heading' }>;

/** Headings open sections, which end before the next heading of the same or a higher level. */
export function sectionsHtml(blocks: readonly Block[], page: HtmlPage): string {
  const parts: string[] = [];
  const open: string[] = [];
  let isPaired = false;
  const close = (depth: number) => {
    while (open.length > depth) parts.push(open.pop() ?? '');
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') {
      parts.push(blockHtml(block, captionOf(blocks, index), page));
      continue;
    }
    // Never skips a level, whatever the document has.
    const level = Math.min(block.level, open.length + 1);
    close(level - 1);
    if (level === 1 && isPaired !== (block.half === true)) {
      parts.push(isPaired ? '</div>' : '<div class="pair">');
      isPaired = !isPaired;
    }
    parts.push(opened(block, level, page));
    open.push(block.folded ? '</details></section>' : '</section>');
  }
  close(0);
  return [...parts, isPaired ? '</div>' : ''].filter((part) => part !== '').join('\n');
}

/** Top-level sections are landmarks named by their headings. */
function opened(block: Heading, level: number, page: HtmlPage): string {
  const anchor = block.anchor === undefined ? undefined : page.idFor(anchorOf(block.anchor));
  const id = anchor ?? (level === 1 ? page.freshId('part') : undefined);
  const name = level === 1 ? ` aria-labelledby="${id}"` : '';
  const tag = `h${level + 1}`;
  const words = page.words(block.text.trim() || 'Untitled');
  const heading = `<${tag}${id === undefined ? '' : ` id="${id}"`} dir="auto">${words}</${tag}>`;
  const kind = level === 2 && block.anchor !== undefined ? ' class="card"' : '';
  return `<section${name}${kind}>${block.folded ? `<details><summary>${heading}</summary>` : heading}`;
}
