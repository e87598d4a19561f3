import type { Document } from '../document/document.js';

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
 * Writes a document in one format. Pure and total: it never throws, owns its escaping, and ends its output with one
 * line break.
 */
export type Renderer = (document: Document, options: RenderOptions) => string;

/** What a format cannot hold of a document. */
export interface Losses {
  /** Why nothing of it can be written. */
  readonly refusal?: {
    readonly words: string;
    /** Whether the command never has what the format holds, or only has none of it this time. */
    readonly because: 'wrong command' | 'nothing there';
  };
  /** What is left out, each by its name with the reason. */
  readonly leftOut: readonly string[];
}

/** Looks at a document before it is written, so that nothing is lost in silence. */
export type Limits = (document: Document) => Losses;
