import type { Range } from '../../line/words.js';

/** What a rule finds in one line: who, by which words, what; ranges of words of that line. */
export interface Finding {
  readonly kind: 'verb' | 'passive' | 'according' | 'noun' | 'state' | 'label';
  /** Absent where the line does not say who: 'is expected to'. */
  readonly source: Range | undefined;
  readonly cue: Range;
  readonly content: readonly Range[];
  /** Whether the content goes on in the sentences that follow: 'She wrote:'. */
  readonly announces: boolean;
}

/** How a source stands to its verb. */
export type Position = 'before' | 'after' | 'shared' | 'agent';

export interface Source {
  readonly range: Range;
  readonly position: Position;
}
