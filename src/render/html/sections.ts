import type { Block, HeadingBlock } from '../../document/document.js';
import { captionOf } from '../../document/walk.js';
import { anchorOf } from './anchors.js';
import { blockHtml } from './blocks.js';
import { type HtmlPage, idAttribute } from './page-state.js';

/**
 * Writes blocks in sections. Each heading starts a section, which ends before the next heading of the same or
 * a higher level.
 */
export function sectionsHtml(blocks: readonly Block[], page: HtmlPage): string {
  const lines: string[] = [];
  const open: string[] = [];
  let isPaired = false;
  const closeTo = (depth: number) => lines.push(...open.splice(depth).reverse());
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') {
      lines.push(blockHtml(block, captionOf(blocks, index), page));
      continue;
    }
    // A page must not skip a heading level, even if the document does.
    const level = Math.min(block.level, open.length + 1);
    closeTo(level - 1);
    if (level === 1 && isPaired !== (block.half === true)) {
      lines.push(isPaired ? '</div>' : '<div class="pair">');
      isPaired = !isPaired;
    }
    lines.push(opened(block, level, page));
    open.push(block.folded ? '</details></section>' : '</section>');
  }
  closeTo(0);
  if (isPaired) lines.push('</div>');
  return lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

/** Writes the start of a section. Top-level sections are landmarks, which are named by their headings. */
function opened(block: HeadingBlock, level: number, page: HtmlPage): string {
  const id = page.idFor(anchorOf(block.anchor ?? '')) ?? (level === 1 ? page.freshId() : undefined);
  const name = level === 1 ? ` aria-labelledby="${id}"` : '';
  const tag = `h${level + 1}`;
  const aside = block.aside === undefined ? '' : ` <small>${page.words(block.aside)}</small>`;
  const words = page.words(block.text.trim() || 'Untitled') + aside;
  const heading = `<${tag}${idAttribute(id)} dir="auto">${words}</${tag}>`;
  const kind = level === 2 && block.anchor !== undefined ? ' class="card"' : '';
  return `<section${name}${kind}>${block.folded ? `<details><summary>${heading}</summary>` : heading}`;
}
