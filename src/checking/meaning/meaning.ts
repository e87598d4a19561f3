import type { Standing } from '../../briefing/standing.js';
import type { Voice } from '../../reading/reading.js';

/** A word of a sentence, with the root that its derived forms share: 'visit' for 'visiting' and 'visitors'. */
export interface MeaningWord {
  readonly text: string;
  readonly lower: string;
  readonly root: string;
  readonly pos: string;
  /** Whether it says something by itself: no article, auxiliary, preposition or mark. */
  readonly isContent: boolean;
}

/** A stretch of words, the last one included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** Somebody or some place that a sentence names: by a name, a short form, a demonym or a role. */
export interface NameUse extends WordRange {
  readonly text: string;
  /** Whom it may mean, as `NameBook` calls them; several where the words leave that open. */
  readonly keys: readonly string[];
  /** Whether the book knows the name; otherwise the key is the folded name itself. */
  readonly isKnown: boolean;
  /** What the name is tied to: 'subject' of 'meet', 'with' 'influence', 'owner' of 'visit'. */
  readonly slots: readonly Slot[];
}

/** How a name hangs on a word beside it. */
export interface Slot {
  readonly relation: string;
  readonly root: string;
}

/** A number with what it counts, or a date. */
export interface Figure extends WordRange {
  readonly text: string;
  /** Absent for a date. */
  readonly value?: number;
  readonly unit?: string;
  /** EDTF, where it could be resolved. */
  readonly date?: string;
  /** The root of the noun behind the number. */
  readonly noun?: string;
}

/** A verb, or an adjective behind a copula. */
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

/** What a sentence says, as far as rules understand it. */
export interface Meaning {
  readonly text: string;
  readonly words: readonly MeaningWord[];
  readonly names: readonly NameUse[];
  readonly figures: readonly Figure[];
  readonly predicates: readonly Predicate[];
  readonly hedges: readonly MeaningHedge[];
  /** How sure the sentence is as a whole. */
  readonly standing: Standing;
  /** The words of the hedge that gives the standing. */
  readonly hedge?: string;
  readonly voice: Voice;
  /** Whom the voice may be, as `NameBook` calls them. */
  readonly voiceKeys: readonly string[];
  /** 'not', 'no', 'never' and the like, by the words that they deny. */
  readonly negations: readonly Negation[];
  /** Who says or thinks something in it, whatever that covers. */
  readonly speakers: readonly Speaker[];
  /** Names that pronouns and 'the minister' in it may stand for: those of its paragraph, the one before and the headline. */
  readonly context: ReadonlySet<string>;
  /** Roots of the words that it may rest on: those of the headline, of the sentence before and of what a list stands under. */
  readonly contextRoots: ReadonlySet<string>;
  /** Who speaks in its paragraph, and in what a list stands under; as `NameBook` calls them. */
  readonly contextVoices: ReadonlySet<string>;
}

/** Somebody whose words or thoughts a sentence gives. */
export interface Speaker {
  readonly voice: Voice;
  readonly keys: readonly string[];
  /** What is theirs. */
  readonly content: readonly WordRange[];
}

export interface Negation {
  readonly at: number;
  readonly text: string;
  /** The root of the word that it denies. */
  readonly denied?: string;
}

export type DifferenceKind =
  | 'firmer'
  | 'other-figure'
  | 'foreign-name'
  | 'swapped-name'
  | 'negated'
  | 'other-predicate'
  | 'added-word'
  | 'other-voice';

/** In what somebody's sentence departs from the sentence that it is to be a paraphrase of. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Whether the rule is certain, or a person has to look. */
  readonly isSure: boolean;
  /** What is wrong, as the rest of a sentence: "says 'will total', the source 'expected to total'". */
  readonly message: string;
  readonly words: { readonly said?: string; readonly source?: string };
  /** Of a firmer sentence, how sure the source is. */
  readonly standing?: Standing;
}
