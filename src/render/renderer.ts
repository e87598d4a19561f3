import type { Document } from '../document/document.js';
import type { Pieces } from '../system/streams/pieces.js';

/** What a renderer knows about the outside world. */
export interface RenderOptions {
  /** The width in columns, at least 1. */
  readonly width: number;
  readonly color: boolean;
  /** Whether symbols may be outside ASCII. */
  readonly unicode: boolean;
  /** Whether addresses may be clickable; called only if the document has an address. */
  readonly links?: () => boolean;
  /** The current time, for formats that need one and documents without a date. */
  readonly now?: Date;
}

/**
 * Writes a document in one format, piece by piece. A renderer never throws, escapes all words, and ends its output with
 * one line break.
 */
export type Renderer = (document: Document, options: RenderOptions) => Pieces;
