import type { Range } from '../../line/words.js';

/**
 * What a rule finds in one line: who, by which words, what; ranges of words of that line. What is `nested` is told by
 * somebody who is told of: 'Lind said [Berg had warned that it would fail]'.
 */
export interface Finding {
  readonly kind: 'verb' | 'nested' | 'passive' | 'according' | 'hearing' | 'noun' | 'state' | 'label';
  /** Absent where the line does not say who: 'is expected to'. */
  readonly source: Range | undefined;
  readonly cue: Range;
  readonly content: readonly Range[];
  /** Whether the content goes on in the sentences that follow: 'She wrote:'. */
  readonly announces: boolean;
}

/** How a source stands to its verb. */
export type Position = 'before' | 'after' | 'shared';

export interface Source {
  readonly range: Range;
  readonly position: Position;
}
