import type { Cell, ClaimLine, Inline, Tone } from './inline.js';
import type { Picture } from './pictures.js';

/**
 * What a view makes and a renderer writes: the contents of an answer, knowing nothing of screens.
 * Every union here is closed on `kind`: a new kind fails to compile until each renderer knows it.
 */

/** One labelled value, or several that stand under each other. */
export interface Fact {
  readonly label: string;
  readonly values: readonly (readonly Inline[])[];
}

export interface Column {
  readonly label: string;
  /** `fit`: as wide as its contents; `fill`: takes a share of the room that is left. */
  readonly size: 'fit' | 'fill';
  readonly align?: 'left' | 'right';
}

/** 1 is a section of the document; the document's own title stands above it. */
export type HeadingLevel = 1 | 2 | 3;

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly text: string;
      readonly anchor?: string;
      /** What stands under it is shown when it is asked for, where the format can fold. */
      readonly folded?: true;
      /** Stands beside the heading before or after it that is half too, where there is room. */
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
  /** A remark set apart: what is not certain, what is missing. */
  | { readonly kind: 'notice'; readonly tone: Tone; readonly content: readonly Inline[] }
  /** What to type next. */
  | { readonly kind: 'next'; readonly commands: readonly string[] }
  /** What a long document holds, each entry leading to the heading with that anchor. */
  | { readonly kind: 'contents'; readonly entries: readonly ContentsEntry[] }
  | Picture;

export interface ContentsEntry {
  readonly address: string;
  readonly text: string;
  readonly entries?: readonly ContentsEntry[];
}

export type TableBlock = Extract<Block, { kind: 'table' }>;

/** The stable contract of `--format json`: `kind` and `version` say how to read the rest. */
export interface DocumentData {
  readonly kind: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

export interface Document {
  readonly title: string;
  /** BCP 47 tag of the briefing's language. */
  readonly language: string;
  readonly data: DocumentData;
  readonly blocks: readonly Block[];
}

/** One table of plain values, with the same columns whatever is in it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
