import type { Standing } from '../../briefing/standing.js';
import type { Voice } from '../../reading/reading.js';

/** A word of a sentence. */
export interface MeaningWord {
  readonly text: string;
  readonly lower: string;
  /** The stem that related words share: 'visit' for 'visiting' and 'visitors'. */
  readonly root: string;
  readonly pos: string;
  /** False for articles, auxiliaries, prepositions and punctuation marks. */
  readonly isContent: boolean;
}

/** A range of words, including the last one. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** A mention of a person, organization or place by name, short form, demonym or role. */
export interface NameUse extends WordRange {
  readonly text: string;
  /** The keys in `NameBook` of everybody whom the name can mean. An ambiguous name has several. */
  readonly keys: readonly string[];
  /** Whether `NameBook` contains the name. If it does not, the only key is the folded name. */
  readonly isKnown: boolean;
  /** The relations of the name to nearby words: 'subject' of 'meet', 'with' of 'influence', 'owner' of 'visit'. */
  readonly slots: readonly Slot[];
}

export interface Slot {
  readonly relation: string;
  readonly root: string;
}

/** A number or a date. */
export interface Figure extends WordRange {
  readonly text: string;
  /** Absent for a date. */
  readonly value?: number;
  readonly unit?: string;
  /** The date in EDTF, if it could be resolved. */
  readonly date?: string;
  /** The root of the noun for the counted thing. */
  readonly noun?: string;
}

/** A verb, or an adjective after a copula. */
export interface Predicate {
  readonly at: number;
  readonly root: string;
  readonly text: string;
  readonly isNegated: boolean;
}

/** A hedge, and the words that it applies to. */
export interface MeaningHedge extends WordRange {
  readonly text: string;
  readonly standing: Standing;
  readonly scope: WordRange;
}

/** The meaning of a sentence, as far as the rules can determine it. */
export interface Meaning {
  readonly text: string;
  readonly words: readonly MeaningWord[];
  readonly names: readonly NameUse[];
  readonly figures: readonly Figure[];
  readonly predicates: readonly Predicate[];
  readonly hedges: readonly MeaningHedge[];
  /** The standing of the sentence as a whole. */
  readonly standing: Standing;
  /** The words of the hedge that gives the standing. */
  readonly hedge?: string | undefined;
  readonly voice: Voice;
  /** The possible keys of the voice in `NameBook`. */
  readonly voiceKeys: readonly string[];
  /** Negators such as 'not', 'no' and 'never', with the words that they negate. */
  readonly negations: readonly Negation[];
  /** Everybody whose words or thoughts the sentence reports, even if it quotes only one word. */
  readonly speakers: readonly Speaker[];
  /** The keys of the names in the context, to which pronouns and descriptions such as 'the minister' can refer. */
  readonly context: ReadonlySet<string>;
  /** The keys of the people to whom 'he' or 'she' in the sentence can refer; absent if unknown. */
  readonly referents?: ReadonlySet<string> | undefined;
  /** The roots of the words in the context: the headline, the previous paragraph and the lead of the list. */
  readonly contextRoots: ReadonlySet<string>;
  /** The keys of the speakers in the same paragraph and in the lead of the list. */
  readonly contextVoices: ReadonlySet<string>;
}

/** Somebody whose words or thoughts a sentence reports. */
export interface Speaker {
  readonly voice: Voice;
  readonly keys: readonly string[];
  /** The ranges of the speaker's words in the sentence. */
  readonly content: readonly WordRange[];
}

export interface Negation {
  readonly at: number;
  readonly text: string;
  /** The root of the negated word. */
  readonly denied?: string;
}

export type DifferenceKind =
  | 'firmer'
  | 'other-figure'
  | 'foreign-name'
  | 'swapped-name'
  | 'negated'
  | 'other-predicate'
  | 'added-word';

/** A difference between a paraphrase and its source sentence. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Whether the rule is certain; otherwise a person must decide. */
  readonly isSure: boolean;
  /** The problem, as a predicate of the paraphrase: "says 'will total', but the source says 'expected to total'". */
  readonly message: string;
  readonly words: { readonly said?: string; readonly source?: string };
  /** The standing of the source, if the paraphrase is firmer. */
  readonly standing?: Standing;
}
