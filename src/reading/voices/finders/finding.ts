import type { Range } from '../../line/words.js';

/**
 * A report in one line: source, cue and content, as ranges of words of that line. A `nested` report is told by somebody
 * who is reported: 'Lind said [Berg had warned that it would fail]'.
 */
export interface Finding {
  readonly kind: 'verb' | 'nested' | 'passive' | 'according' | 'hearing' | 'noun' | 'state' | 'label';
  /** Absent if the line does not name the source: 'is expected to'. */
  readonly source: Range | undefined;
  readonly cue: Range;
  readonly content: readonly Range[];
  /** Whether the content continues in the sentences that follow: 'She wrote:'. */
  readonly announces: boolean;
}

/** The relation of a source to its verb. */
export type Position = 'before' | 'after' | 'shared';

export interface Source {
  readonly range: Range;
  readonly position: Position;
}
