import type { ClaimLine, Tone } from './inline.js';

/**
 * What an answer is about, thing by thing, for the formats that hold records and no prose: sheets, calendars, open
 * data. Closed on `kind`, like the blocks.
 */
export type Entry =
  | ClaimEntry
  | EventEntry
  | IssueEntry
  | PersonEntry
  | OrganizationEntry
  | PlaceEntry
  | PositionEntry
  | QuestionEntry
  | SourceEntry;

/** Something else in the same briefing. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** Whether it took place, where it is an event. */
  readonly status?: string;
}

/** How sure the source is, in whose voice, and where: no sentence and no fact goes without it. */
export interface Support {
  readonly standing: string;
  /** How it may be put: 'as reported', 'with attribution'. */
  readonly use: string;
  /** Whether a claim behind it is contradicted by another one. */
  readonly disputed?: boolean;
  readonly tone: Tone;
  readonly attribution: string;
  /** Hedge words as the source has them. */
  readonly cues: readonly string[];
  readonly places: readonly { readonly source: string; readonly at: string }[];
}

export interface ClaimEntry extends ClaimLine {
  readonly kind: 'claim';
  readonly about: readonly Named[];
}

export interface EventEntry {
  readonly kind: 'event';
  readonly id: string;
  readonly title: string;
  /** 'trip', 'talks'. */
  readonly type: string;
  readonly status: string;
  /** A date in EDTF. */
  readonly when?: string;
  /** The source's own words for when, where it gives no date. */
  readonly timing?: string;
  /** ISO 8601. */
  readonly duration?: string;
  readonly where: readonly Named[];
  readonly who: readonly Named[];
  readonly partOf?: Named;
  readonly support: Support | undefined;
  readonly claims: readonly ClaimLine[];
}

/** A sentence of the author's with what it rests on. */
export interface StatementEntry {
  readonly text: string;
  readonly support: Support | undefined;
}

export interface IssueEntry {
  readonly kind: 'issue';
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** The title of the group that it is in. */
  readonly group?: string;
  readonly statements: readonly StatementEntry[];
}

/** What a party wants of an issue; without a text nothing is said of it. */
export interface PositionEntry {
  readonly kind: 'position';
  readonly issue: Named;
  readonly whose: Named;
  readonly text?: string;
  readonly support: Support | undefined;
}

/** What the source leaves open. */
export interface QuestionEntry {
  readonly kind: 'question';
  readonly about: readonly Named[];
  readonly question: string;
  /** The claims that the question is put about, whole. */
  readonly quoted?: readonly ClaimLine[];
  /** Why it is open: 'not stated', 'unnamed'. */
  readonly reason: string;
  readonly ask: readonly Named[];
  readonly support: Support | undefined;
}

export interface PersonEntry {
  readonly kind: 'person';
  readonly id: string;
  /** A name, or the label of someone whom the source does not name. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly otherNames: readonly string[];
  readonly role?: string;
  readonly of?: Named;
  /** Of the role. */
  readonly support: Support | undefined;
}

export interface OrganizationEntry {
  readonly kind: 'organization';
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly otherNames: readonly string[];
  readonly partOf?: Named;
}

export interface PlaceEntry {
  readonly kind: 'place';
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly otherNames: readonly string[];
  readonly partOf?: Named;
  /** The issues and events in which it comes up. */
  readonly comesUpIn: readonly Named[];
}

export interface SourceEntry {
  readonly kind: 'source';
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
}

/** The entries of one kind. */
export function entriesOfKind<Kind extends Entry['kind']>(
  entries: readonly Entry[],
  kind: Kind,
): Extract<Entry, { readonly kind: Kind }>[] {
  return entries.filter((entry): entry is Extract<Entry, { readonly kind: Kind }> => entry.kind === kind);
}

/** ' (cancelled)' behind the name of an event that did not take place, or not yet; nothing behind any other name. */
export function stateNote(status: string | undefined): string {
  if (status === undefined || status === 'occurred' || status === 'ongoing') return '';
  return status === 'not stated' ? ' (status not stated)' : ` (${status})`;
}
