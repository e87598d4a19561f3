import type { Cell, ClaimLine, Inline, Tone } from './inline.js';
import type { Picture } from './pictures.js';

/**
 * The content of an answer, independent of its format. Layouts create it, and renderers write it. All unions are
 * discriminated by `kind`, so that a new kind does not compile until every renderer handles it.
 */

export interface Fact {
  readonly label: string;
  readonly values: readonly (readonly Inline[])[];
}

export interface Column {
  readonly label: string;
  /** `fit` is as wide as the content; `fill` takes a share of the remaining width. */
  readonly size: 'fit' | 'fill';
  readonly align?: 'left' | 'right';
}

/** The level of a heading. A section has level 1, one level below the title of the document. */
export type HeadingLevel = 1 | 2 | 3;

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly text: string;
      readonly anchor?: string;
      /** A remark about everything below the heading. Some formats show it at the right margin. */
      readonly aside?: string;
      /** Whether a rule separates the heading from a table without a header row. */
      readonly ruled?: true;
      /** Whether the content below the heading is collapsed, if the format supports it. */
      readonly folded?: true;
      /** Whether two adjacent headings with this flag are placed side by side if they fit. */
      readonly half?: true;
    }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly label: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'claims'; readonly claims: readonly ClaimLine[] }
  /** A remark about something uncertain or missing, set apart from the text. */
  | { readonly kind: 'notice'; readonly tone: Tone; readonly content: readonly Inline[] }
  | { readonly kind: 'next'; readonly commands: readonly string[] }
  /** A table of contents, whose entries link to the headings with these anchors. */
  | { readonly kind: 'contents'; readonly entries: readonly ContentsEntry[] }
  | Picture;

export type HeadingBlock = Extract<Block, { kind: 'heading' }>;

export interface ContentsEntry {
  readonly address: string;
  readonly text: string;
  readonly entries?: readonly ContentsEntry[];
}

export type TableBlock = Extract<Block, { kind: 'table' }>;

/** The record that `--format json` prints. `kind` and `version` identify its structure, on which programs rely. */
export interface DocumentData {
  readonly kind: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

export interface Document {
  readonly title: string;
  /** The BCP 47 tag of the briefing's language. */
  readonly language: string;
  readonly data: DocumentData;
  readonly blocks: readonly Block[];
}

/** A table of plain values with a fixed set of columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
