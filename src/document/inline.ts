/**
 * What words mean for the reader. A renderer may mark or color it; the words themselves always say it too. `forbidden`:
 * words that nobody may say as fact, behind a cross.
 */
export type Tone = 'firm' | 'attributed' | 'doubtful' | 'quiet' | 'strong' | 'forbidden';

export type Inline =
  /** Words. `language` is a BCP 47 tag where it differs from the document's. */
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone; readonly language?: string }
  /** How sure the source is: always a word, `cue` being the source's own hedge; `claim` is the id of the claim that says so. */
  | {
      readonly kind: 'standing';
      readonly standing: string;
      readonly tone: Tone;
      readonly cue?: string;
      readonly claim?: string;
    }
  /** Marks without words, one for each claim: how firm a whole group is at a glance. */
  | { readonly kind: 'strip'; readonly marks: readonly Mark[] }
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

/** How a claim may be put. Where its id is known the mark leads to it, and its standing is its name. */
export interface Mark {
  readonly tone: Tone;
  readonly claim?: string;
  readonly standing?: string;
}

/** The words of a text; a cross stands before what nobody may say as fact, so that no format shows it without one. */
export const crossed = (
  { text, tone }: { readonly text: string; readonly tone?: Tone },
  cross = '✗',
): string => (tone === 'forbidden' ? `${cross} ${text}` : text);

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
  /** Whose voice it is, in words, unless that is said once for several claims: 'the article', 'State Department, in the article', 'an unnamed voice, in the article'. */
  readonly attribution?: string;
  readonly source: string;
  readonly at: string;
  /** Further words on it, such as a twin with a softer standing. */
  readonly remarks?: readonly string[];
  /** The people and bodies that it is about or that say it, by name: what a reader may choose by. */
  readonly parties?: readonly string[];
}
