import type { Document } from '../document/document.js';

/** How to draw: all that a renderer knows of the outside. */
export interface RenderOptions {
  /** Columns to fill, at least 1. */
  readonly width: number;
  readonly color: boolean;
  /** Whether borders and bullets may be more than ASCII. */
  readonly unicode: boolean;
}

/**
 * Writes a document in one format. Pure and total: it never throws, owns its escaping, and ends its output with one
 * line break.
 */
export type Renderer = (document: Document, options: RenderOptions) => string;
