import type { Standing } from '../briefing/standing.js';

/** What the program makes of a text. Offsets are UTF-16 code units into `Reading.text`; ends are exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of a text apart from its words; each field is absent where the text does not give it. */
export interface SourceDetails {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** An EDTF date such as 2025-02-21. */
  readonly published?: string;
  readonly url?: string;
}

/**
 * A text as one of the input readers hands it over: plain text in one canonical layout, whatever the file was. The
 * headline is the first line; a heading starts with `## `, a bullet with `- `, a block quotation with `> `, a caption
 * stands in square brackets; a blank line stands between blocks, but for bullets that follow each other. Kept beside a
 * briefing, it is read again to the same sentences.
 */
export interface InputText {
  /** The file or address as it was typed, for messages. */
  readonly name?: string;
  readonly text: string;
  readonly details: SourceDetails;
}

/** What a sentence is part of: only `prose`, `bullet` and `quotation` hold claims. */
export type SentenceKind =
  | 'title'
  | 'prose'
  | 'bullet'
  | 'quotation'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'caption';

/** `at` is the locator: `title`, or section.block.sN as in 2.B1.s1, counted from 1, sections from 0. */
export interface Sentence extends Span {
  readonly at: string;
  readonly kind: SentenceKind;
}

/** A word or a mark, with its universal part of speech (NOUN, PROPN, VERB, AUX, ADP, PUNCT, ...). */
export interface Token extends Span {
  readonly text: string;
  readonly pos: string;
  /** Index into the sentences of the reading. */
  readonly sentence: number;
}

/** Whose voice something is. `name`: who is named, or the words by which the text calls somebody unnamed. */
export interface Voice {
  readonly kind: 'source' | 'named' | 'unnamed';
  readonly name?: string;
}

/**
 * What a source does. `speech` and `thought` are reported: their content is said in the voice of the source. `deed` (denies
 * the charges, calls for a vote) and `intent` (plans to, is worried about) are what the text itself tells of somebody.
 */
export type Act = 'speech' | 'thought' | 'deed' | 'intent';

/** That somebody says, writes, believes or wants something: who, by which words, and what. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly voice: Voice;
  readonly act: Act;
  /** Whether the content stands, wholly or mainly, inside quotation marks. */
  readonly quoted: boolean;
}

/** Words that make something softer than stated, the standing that they give, and what they apply to. */
export interface Hedge extends Span {
  readonly at: string;
  readonly standing: Standing;
  readonly scope: Span;
}

/** A person, body or place with all its mentions; `role` and `body` are of persons, in the words of the text. */
export interface Name {
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'place';
  readonly role?: string;
  readonly body?: string;
  readonly mentions: readonly Span[];
}

export interface NumberMention extends Span {
  readonly value: number;
  /** '%', 'USD', 'km', 'people': as the text has it, absent where there is none. */
  readonly unit?: string;
}

/** An EDTF date, resolved against the date of the text; absent where it cannot be. */
export interface DateMention extends Span {
  readonly date?: string;
}

export interface Reading {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly details: SourceDetails;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly names: readonly Name[];
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
}
