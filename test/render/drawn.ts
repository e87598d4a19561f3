import type { Block, Document } from '../../src/document/document.js';
import type { Renderer, RenderOptions } from '../../src/render/renderer.js';

/** Makes a document with the title 'Harbour'. */
export const documentOf = (...blocks: readonly Block[]): Document => ({
  title: 'Harbour',
  language: 'en',
  data: { kind: 'test', version: 1 },
  blocks,
});

/** Renders a document with the title 'Harbour'. Defaults: 80 columns, no color, Unicode. */
export const drawn = (
  renderer: Renderer,
  blocks: readonly Block[],
  options: Partial<RenderOptions> = {},
): string => renderer(documentOf(...blocks), { width: 80, color: false, unicode: true, ...options });
