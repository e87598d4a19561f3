import type { Attribution } from '../../briefing/file/schema.js';
import type { Standing } from '../../briefing/standing.js';
import type { Span } from '../../reading/reading.js';
import type { Field } from './fields.js';
import type { Item } from './items.js';
import type { NAME_KINDS } from './names/names.js';
import type { Split } from './splitting/joints.js';

/** The action of a key, with the words that were typed for it. */
export type Action =
  | { readonly do: 'next' | 'previous' | 'next page' | 'previous page' | 'undo' }
  /** Shows the current entry alone, or in its list again. */
  | { readonly do: 'closer' }
  /** What the list shows without findings. */
  | { readonly do: 'accept page' }
  /** As the first finding suggests. @param other the number of one of its other suggestions, from 1 */
  | { readonly do: 'accept so'; readonly other?: number }
  | { readonly do: 'drop' }
  | { readonly do: 'merge' }
  /** @param reason why the reported errors can be accepted */
  | { readonly do: 'accept'; readonly reason?: string }
  | { readonly do: 'go'; readonly to: Item }
  /** Drops what the list shows. */
  | { readonly do: 'drop page' }
  | { readonly do: 'fact'; readonly words: string }
  /** @param span where the words are in the source, if they are the source's */
  | { readonly do: 'add'; readonly words: string; readonly span?: Span }
  | Mending
  | { readonly do: 'split'; readonly parts: Split }
  /** Adds a contradicting claim or a subject, or removes it if already linked. */
  | { readonly do: 'dispute' | 'about'; readonly id: string }
  /** Names and issues. */
  | { readonly do: 'add name'; readonly kind: (typeof NAME_KINDS)[number]; readonly name: string }
  /** Says that words that the draft lacks are no names. */
  | { readonly do: 'pass names'; readonly names: readonly string[] }
  | { readonly do: 'merge into'; readonly into: Item }
  | { readonly do: 'split name'; readonly names: readonly [string, string] }
  | { readonly do: 'kind'; readonly kind: (typeof NAME_KINDS)[number] }
  | { readonly do: 'field'; readonly field: Field; readonly value: string };

/**
 * Corrections of a claim that a finding can suggest.
 *
 * `isForAll`: for all claims that have the same voice now
 */
export type Mending =
  /** `names`: the party that the new words name. */
  | { readonly do: 'reword'; readonly words: string; readonly names?: string }
  | { readonly do: 'hedge'; readonly words: string }
  /** Takes its words from a different stretch of its source. */
  | { readonly do: 'extract'; readonly span: Span }
  /** Has the words of the next claim, which it is a part of, or of the sentence. */
  | { readonly do: 'whole' }
  | { readonly do: 'standing'; readonly standing: Standing }
  | { readonly do: 'voice'; readonly attribution: Attribution; readonly isForAll?: true }
  | {
      readonly do: 'new voice';
      readonly words: string;
      readonly kind: 'people' | 'organizations';
      readonly isForAll?: true;
    };
