import type { Document } from '../document/document.js';

export interface RenderOptions {
  /** The width in columns, at least 1. */
  readonly width: number;
  readonly color: boolean;
  /** True if symbols may be non-ASCII characters. */
  readonly unicode: boolean;
  /** Returns true if addresses may be clickable. Called only if the document contains an address. */
  readonly links?: () => boolean;
  /** The current time, for formats that print a date. */
  readonly now?: Date;
}

/**
 * Writes a document in an output format. A renderer escapes all text, ends its output with a line break, and never
 * throws.
 */
export type Renderer = (document: Document, options: RenderOptions) => string;
