import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import type { Block } from '../../document/document.js';
import type { Passage } from '../../reading/passage.js';
import type { Prompter } from '../../system/prompts/prompter.js';
import type { Progress } from '../progress/progress.js';
import type { Step } from '../steps/step.js';

export interface Tour {
  readonly briefing: Briefing;
  readonly steps: readonly Step[];
  readonly seed: number;
  /** The options to add to each suggested command, such as ` -b trip.json`. */
  readonly more: string;
  /** Remarks about the tour, which are shown before the first step. */
  readonly remarks: readonly string[];
}

/** The parts of the outside world that a tour needs. */
export interface Stage {
  readonly prompter: Prompter;
  /** Renders blocks as lines of at most this width. */
  draw(blocks: readonly Block[], width: number): string[];
  /** True if Unicode symbols may be used. */
  readonly unicode: boolean;
  /** Finds the source sentence of a claim, if the text is stored. */
  passageOf(claim: Claim): Promise<Passage | undefined>;
  progress(): Progress;
  keep(now: Progress): Promise<void>;
}
