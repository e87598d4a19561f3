import type { Attribution } from '../../briefing/file/schema.js';
import type { Standing } from '../../briefing/standing.js';
import type { Span } from '../../reading/reading.js';
import type { Field } from './fields.js';
import type { Item } from './items.js';
import type { NAME_KINDS } from './names/names.js';
import type { Split } from './splitting/joints.js';

export interface NewName {
  readonly kind: (typeof NAME_KINDS)[number];
  readonly name: string;
}

/** The action of a key, with any words that the reviewer typed. */
export type Action =
  | { readonly do: 'next' | 'previous' | 'next page' | 'previous page' | 'next doubtful' | 'undo' }
  /** Toggles between the current entry alone and its list. */
  | { readonly do: 'closer' }
  /** Accepts the entries shown in the list that have no findings. */
  | { readonly do: 'accept page' }
  /** Applies the first suggestion among the findings. */
  | { readonly do: 'accept so' }
  | { readonly do: 'drop' }
  | { readonly do: 'merge' }
  /** @param reason why the reported errors can be accepted */
  | { readonly do: 'accept'; readonly reason?: string }
  | { readonly do: 'go'; readonly to: Item }
  /** Drops the entries shown in the list. */
  | { readonly do: 'drop page' }
  | { readonly do: 'fact'; readonly words: string }
  /** @param span the position of the words in the source, if they are quoted from it */
  | { readonly do: 'add'; readonly words: string; readonly span?: Span }
  /** Adds a sentence of the current source as a claim. */
  | { readonly do: 'add sentence'; readonly at: string }
  | Correction
  | { readonly do: 'split'; readonly parts: Split }
  /** Links the current claim to a claim that contradicts it or to one of its topics, or removes that link. */
  | { readonly do: 'dispute' | 'about'; readonly id: string }
  /** The actions for names and issues begin here. */
  | ({ readonly do: 'add name' } & NewName)
  /** Adds names that the draft missed, and remembers that the `passed` words are not names. */
  | { readonly do: 'add names'; readonly names: readonly NewName[]; readonly passed: readonly string[] }
  | { readonly do: 'merge into'; readonly into: Item }
  | { readonly do: 'split name'; readonly names: readonly [string, string] }
  | { readonly do: 'kind'; readonly kind: (typeof NAME_KINDS)[number] }
  | { readonly do: 'field'; readonly field: Field; readonly value: string };

/** Actions that only go to another entry, or back to an earlier state. */
export const MOVING = [
  'next',
  'previous',
  'next page',
  'previous page',
  'next doubtful',
  'closer',
  'go',
  'undo',
] as const;

/** Actions that are not applied to the current entry. */
export type Navigation = (typeof MOVING)[number] | 'add names';

/**
 * Corrections of a claim that findings can suggest.
 *
 * `isForAll`: whether all claims with the same voice are changed, and not only the current claim
 */
export type Correction =
  /**
   * `names`: the id of a party whose name is in the new words. `meant`: the word that was replaced by a name or another
   * description; if the word refers to the speaker of the sentence, the name or description also becomes the voice of
   * the claim.
   */
  | {
      readonly do: 'reword';
      readonly words: string;
      readonly names?: string;
      readonly meant?: { readonly word: string; readonly name: string };
    }
  | { readonly do: 'hedge'; readonly words: string }
  /** Replaces the text of the claim with a different part of its source. */
  | { readonly do: 'extract'; readonly span: Span }
  /**
   * Replaces the text of a truncated claim with that of a longer claim that contains it, or else with the whole
   * sentence.
   */
  | { readonly do: 'whole' }
  /** Merges the claim with the previous claim. */
  | { readonly do: 'merge before' }
  | { readonly do: 'standing'; readonly standing: Standing }
  | { readonly do: 'voice'; readonly attribution: Attribution; readonly isForAll?: true }
  | {
      readonly do: 'new voice';
      readonly words: string;
      readonly kind: 'people' | 'organizations';
      readonly isForAll?: true;
    };
