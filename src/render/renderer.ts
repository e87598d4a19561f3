import type { Document } from '../document/document.js';
import type { Pieces } from '../system/streams/pieces.js';

/** How to draw: all that a renderer knows of the outside. */
export interface RenderOptions {
  /** Columns to fill, at least 1. */
  readonly width: number;
  readonly color: boolean;
  /** Whether borders and bullets may be more than ASCII. */
  readonly unicode: boolean;
  /** Whether addresses may be made to open with a click; asked only where there is one. */
  readonly links?: () => boolean;
  /** The time of writing, for formats that must carry one and documents without a date of their own. */
  readonly now?: Date;
}

/**
 * Writes a document in one format, piece by piece. Pure and total: it never throws, owns its escaping, and ends its output
 * with one line break.
 */
export type Renderer = (document: Document, options: RenderOptions) => Pieces;
