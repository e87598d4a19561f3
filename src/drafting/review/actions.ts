import type { Attribution } from '../../briefing/file/schema.js';
import type { Standing } from '../../briefing/standing.js';
import type { Span } from '../../reading/reading.js';
import type { Field } from './fields.js';
import type { Item } from './items.js';
import type { NAME_KINDS } from './names/names.js';
import type { Split } from './splitting/joints.js';

/** A name to add. */
export interface NewName {
  readonly kind: (typeof NAME_KINDS)[number];
  readonly name: string;
}

/** The action of a key, with any words typed for it. */
export type Action =
  | { readonly do: 'next' | 'previous' | 'next page' | 'previous page' | 'next doubtful' | 'undo' }
  /** Toggles between the current entry alone and its list. */
  | { readonly do: 'closer' }
  /** Accepts the entries shown in the list that have no findings. */
  | { readonly do: 'accept page' }
  /** Applies the suggestion of the first finding. */
  | { readonly do: 'accept so' }
  | { readonly do: 'drop' }
  | { readonly do: 'merge' }
  /** @param reason why the reported errors can be accepted */
  | { readonly do: 'accept'; readonly reason?: string }
  | { readonly do: 'go'; readonly to: Item }
  /** Drops the entries shown in the list. */
  | { readonly do: 'drop page' }
  | { readonly do: 'fact'; readonly words: string }
  /** @param span the position of the words in the source, if they are its words */
  | { readonly do: 'add'; readonly words: string; readonly span?: Span }
  /** Adds a sentence of the current source as a claim. */
  | { readonly do: 'add sentence'; readonly at: string }
  | Correction
  | { readonly do: 'split'; readonly parts: Split }
  /** Links a contradicting claim or a subject, or removes the link if it exists. */
  | { readonly do: 'dispute' | 'about'; readonly id: string }
  /** The next actions concern names and issues. */
  | ({ readonly do: 'add name' } & NewName)
  /** Adds names that the draft missed; the passed words are no names. */
  | { readonly do: 'add names'; readonly names: readonly NewName[]; readonly passed: readonly string[] }
  | { readonly do: 'merge into'; readonly into: Item }
  | { readonly do: 'split name'; readonly names: readonly [string, string] }
  | { readonly do: 'kind'; readonly kind: (typeof NAME_KINDS)[number] }
  | { readonly do: 'field'; readonly field: Field; readonly value: string };

/** Actions that do not change the current entry: they navigate, undo, or add names. */
export type Navigation =
  | 'next'
  | 'previous'
  | 'next page'
  | 'previous page'
  | 'next doubtful'
  | 'closer'
  | 'go'
  | 'undo'
  | 'add names';

/**
 * Corrections of a claim that findings can suggest.
 *
 * `isForAll`: for all claims that currently have the same voice
 */
export type Correction =
  /** `names`: a party that the new words name. */
  | { readonly do: 'reword'; readonly words: string; readonly names?: string }
  | { readonly do: 'hedge'; readonly words: string }
  /** Takes the words of the claim from a different stretch of its source. */
  | { readonly do: 'extract'; readonly span: Span }
  /** Gives a truncated claim the words of the next claim, which contains it, or of the whole sentence. */
  | { readonly do: 'whole' }
  /** Merges a claim with the one before. */
  | { readonly do: 'merge before' }
  | { readonly do: 'standing'; readonly standing: Standing }
  | { readonly do: 'voice'; readonly attribution: Attribution; readonly isForAll?: true }
  | {
      readonly do: 'new voice';
      readonly words: string;
      readonly kind: 'people' | 'organizations';
      readonly isForAll?: true;
    };
