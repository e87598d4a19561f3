import type { Entry } from './entries.js';
import type { Picture } from './pictures.js';

/**
 * What a view makes and a renderer writes: the contents of an answer, knowing nothing of screens.
 * Every union here is closed on `kind`: a new kind fails to compile until each renderer knows it.
 */

/**
 * What words mean for the reader. A renderer may mark or color it; the words themselves always say it too. `forbidden`: words
 * that nobody may say as fact, behind a cross.
 */
export type Tone = 'firm' | 'attributed' | 'doubtful' | 'quiet' | 'strong' | 'forbidden';

export type Inline =
  /** Words. `language` is a BCP 47 tag where it differs from the document's. */
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone; readonly language?: string }
  /** How sure the source is: always a word, `cue` being the source's own hedge. */
  | { readonly kind: 'standing'; readonly standing: string; readonly tone: Tone; readonly cue?: string }
  /** Marks without words, one for each claim: how firm a whole group is at a glance. */
  | { readonly kind: 'strip'; readonly tones: readonly Tone[] }
  /** Where something stands in the source, such as `1.B3.s1`; `claim` is the id of the claim that is meant. */
  | { readonly kind: 'locator'; readonly source: string; readonly at: string; readonly claim?: string }
  /** Something else in the same briefing, by its address (`issues/taiwan`). */
  | { readonly kind: 'reference'; readonly address: string; readonly text: string }
  /** A command line that the reader may type. */
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  /** What is not known, said in words: 'not stated'. */
  | { readonly kind: 'absent'; readonly text: string }
  /** A line break inside a cell, value or item. */
  | { readonly kind: 'break' };

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

export type Cell = readonly Inline[];

/** A claim as a reader meets it. One value, so that no renderer can print the words without their standing. */
export interface ClaimLine {
  readonly id: string;
  readonly text: string;
  readonly standing: string;
  /** Where that stands in the order of standings, firmer ones first. */
  readonly softness: number;
  /** How it may be put: 'as reported', 'with attribution'. */
  readonly use: string;
  readonly tone: Tone;
  /** The hedge word as the source has it. */
  readonly cue?: string;
  /** Whose voice it is, in words: 'the article', 'State Department, in the article', 'an unnamed voice, in the article'. */
  readonly attribution: string;
  readonly source: string;
  readonly at: string;
  /** Further words on it, such as a twin with a softer standing. */
  readonly remarks?: readonly string[];
  /** The people and bodies that it is about or that say it, by name: what a reader may choose by. */
  readonly parties?: readonly string[];
}

/** 1 is a section of the document; the document's own title stands above it. */
export type HeadingLevel = 1 | 2 | 3;

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly text: string;
      readonly anchor?: string;
      /** Said at the other end of the line: 'China: no position stated'. */
      readonly aside?: string;
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
  /** The same thing by thing, for formats without prose; absent where the answer holds no record of a briefing. */
  readonly entries?: readonly Entry[];
  /** The answer as one table, where it is neither its entries nor a table among its blocks. */
  readonly sheet?: Sheet;
  readonly origin?: Origin;
}

/** One table of plain values, with the same columns whatever is in it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One table of plain values, with the same columns whatever is in it. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The briefing behind the entries. */
export interface Origin {
  readonly id: string;
  readonly title: string;
  /** When it was last looked at, as YYYY-MM-DD: its own date, or that of its latest source. */
  readonly revised?: string;
}
