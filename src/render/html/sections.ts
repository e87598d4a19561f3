import type { Block, HeadingBlock } from '../../document/document.js';
import { captionOf } from '../../document/walk.js';
import type { Written } from '../../system/streams/pieces.js';
import { anchorOf } from './anchors.js';
import { blockHtml } from './blocks.js';
import { type HtmlPage, idAttribute } from './page-state.js';

/**
 * Writes blocks in sections. Each heading starts a section, which ends before the next heading of the same or
 * a higher level.
 */
export function* sectionsHtml(blocks: readonly Block[], page: HtmlPage): Written {
  const open: string[] = [];
  let isPaired = false;
  function* closed(depth: number): Written {
    while (open.length > depth) yield `${open.pop() ?? ''}\n`;
  }
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') {
      yield* onLine(blockHtml(block, captionOf(blocks, index), page));
      continue;
    }
    // A page must not skip a heading level, even if the document does.
    const level = Math.min(block.level, open.length + 1);
    yield* closed(level - 1);
    if (level === 1 && isPaired !== (block.half === true)) {
      yield isPaired ? '</div>\n' : '<div class="pair">\n';
      isPaired = !isPaired;
    }
    yield `${opened(block, level, page)}\n`;
    open.push(block.folded ? '</details></section>' : '</section>');
  }
  yield* closed(0);
  if (isPaired) yield '</div>\n';
}

/** Adds a line break to a block, unless the block is empty. */
function* onLine(pieces: Written): Written {
  let isEmpty = true;
  for (const piece of pieces) {
    isEmpty &&= piece === '';
    yield piece;
  }
  if (!isEmpty) yield '\n';
}

/** Writes the start of a section. Top-level sections are landmarks, which are named by their headings. */
function opened(block: HeadingBlock, level: number, page: HtmlPage): string {
  const id = page.idFor(anchorOf(block.anchor ?? '')) ?? (level === 1 ? page.freshId('part') : undefined);
  const name = level === 1 ? ` aria-labelledby="${id}"` : '';
  const tag = `h${level + 1}`;
  const aside = block.aside === undefined ? '' : ` <small>${page.words(block.aside)}</small>`;
  const words = page.words(block.text.trim() || 'Untitled') + aside;
  const heading = `<${tag}${idAttribute(id)} dir="auto">${words}</${tag}>`;
  const kind = level === 2 && block.anchor !== undefined ? ' class="card"' : '';
  return `<section${name}${kind}>${block.folded ? `<details><summary>${heading}</summary>` : heading}`;
}
