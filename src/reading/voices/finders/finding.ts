import type { Range } from '../../line/words.js';

/**
 * A report in a line, with the source, cue and content as ranges of words in the line. A `nested` report is part of the
 * words of another speaker: 'Lind said [Berg had warned that it would fail]'.
 */
export interface Finding {
  readonly kind: 'verb' | 'nested' | 'passive' | 'according' | 'hearing' | 'noun' | 'state' | 'label';
  /** Absent if the line does not name the source: 'is expected to'. */
  readonly source: Range | undefined;
  readonly cue: Range;
  readonly content: readonly Range[];
  /** Whether the content follows in the next sentences: 'She wrote:'. */
  readonly announces?: boolean;
}

export interface Source {
  readonly range: Range;
  /** The position relative to the verb. A shared source is the source of an earlier verb. */
  readonly position: 'before' | 'after' | 'shared';
}
