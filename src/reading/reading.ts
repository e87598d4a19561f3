import type { Standing } from '../briefing/standing.js';

/** A stretch of `Reading.text`, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Metadata of a text. Fields that are not known are absent. */
export interface SourceDetails {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** An EDTF date such as 2025-02-21. */
  readonly published?: string;
  readonly url?: string;
}

/**
 * Text from an input reader: plain text in the canonical layout, whatever the format of the file. The headline is the
 * first line; a heading starts with `## `, a bullet with `- `, a block quotation with `> `, and a caption is in square
 * brackets. Blocks are separated by blank lines, except for consecutive bullets. When text in this layout is stored and
 * read again, its sentences do not change.
 */
export interface InputText {
  /** The file or address as entered, for messages. */
  readonly name?: string;
  readonly text: string;
  readonly details: SourceDetails;
}

/** The kind of a sentence. Only `prose`, `bullet` and `quotation` can contain claims. */
export type SentenceKind =
  | 'title'
  | 'prose'
  | 'bullet'
  | 'quotation'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'caption';

/**
 * A sentence. Its locator `at` is `title`, or SECTION.BLOCK.sN such as 2.B1.s1. Sections are counted from 0; blocks and
 * sentences from 1.
 */
export interface Sentence extends Span {
  readonly at: string;
  readonly kind: SentenceKind;
}

/** A word or punctuation mark, with its universal part of speech (NOUN, PROPN, VERB, AUX, ADP, PUNCT, ...). */
export interface Token extends Span {
  readonly text: string;
  readonly pos: string;
  /** The index of the sentence in the reading. */
  readonly sentence: number;
}

/** The voice of a statement. `name` is the name of a party, or the words that describe an unnamed party in the text. */
export interface Voice {
  readonly kind: 'source' | 'named' | 'unnamed';
  readonly name?: string;
}

/**
 * How an attribution reports its source. In `speech` and `thought`, the content is in the voice of the source. In
 * `deed` ('denies the charges', 'calls for a vote') and `intent` ('plans to', 'is worried about'), the text itself
 * describes what the source does or intends.
 */
export type Act = 'speech' | 'thought' | 'deed' | 'intent';

/** A report that somebody says, writes, believes or wants something: the source, the cue and the content. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly voice: Voice;
  readonly act: Act;
  /** Whether the content is wholly or mainly in quotation marks. */
  readonly quoted: boolean;
}

/** Words that weaken a statement, with their standing and their scope. */
export interface Hedge extends Span {
  readonly at: string;
  readonly standing: Standing;
  readonly scope: Span;
}

/**
 * A person, organization or place with its mentions. A person's `role` and `body` (the organization) are quoted from
 * the text.
 */
export interface Name {
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'place';
  readonly role?: string;
  readonly body?: string;
  readonly mentions: readonly Span[];
}

export interface NumberMention extends Span {
  readonly value: number;
  /** The unit, such as '%', 'USD', 'km' or 'people'; absent if the text gives no unit. */
  readonly unit?: string;
}

/** A mention of a date. `date` is the EDTF value, based on the date of the text; absent if it cannot be determined. */
export interface DateMention extends Span {
  readonly date?: string;
}

export interface Reading {
  readonly text: string;
  /** A BCP 47 language tag. */
  readonly language: string;
  readonly details: SourceDetails;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly names: readonly Name[];
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
}
