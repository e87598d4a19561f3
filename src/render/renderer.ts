import type { Document } from '../document/document.js';
import type { Pieces } from '../system/streams/pieces.js';

/** Everything that a renderer knows about the outside world. */
export interface RenderOptions {
  /** The width in columns, at least 1. */
  readonly width: number;
  readonly color: boolean;
  /** Whether borders and bullets may use Unicode. */
  readonly unicode: boolean;
  /** Whether addresses may be clickable; called only if there are any. */
  readonly links?: () => boolean;
  /** The current time, for formats that need one and documents without a date. */
  readonly now?: Date;
}

/**
 * Writes a document in one format, piece by piece. Pure and total: it never throws, escapes all words, and ends its
 * output with one line break.
 */
export type Renderer = (document: Document, options: RenderOptions) => Pieces;
