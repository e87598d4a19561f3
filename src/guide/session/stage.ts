import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import type { Block } from '../../document/document.js';
import type { Passage } from '../../reading/passage.js';
import type { Prompter } from '../../system/prompts/prompter.js';
import type { Progress } from '../progress/progress.js';
import type { Step } from '../steps/step.js';

/** What is walked, and what the command line adds to every command that is named. */
export interface Tour {
  readonly briefing: Briefing;
  readonly steps: readonly Step[];
  readonly seed: number;
  /** Behind each command: ` -b trip.json`. */
  readonly more: string;
  /** What has to be said of the walk before it begins. */
  readonly remarks: readonly string[];
}

/** The outside, as a walk needs it. */
export interface Stage {
  readonly prompter: Prompter;
  /** Blocks as lines of at most so many columns. */
  draw(blocks: readonly Block[], width: number): string[];
  /** Whether signs may be more than ASCII. */
  readonly unicode: boolean;
  /** The sentence of the source that a claim is made of, where its text is at hand. */
  passageOf(claim: Claim): Promise<Passage | undefined>;
  progress(): Progress;
  keep(now: Progress): Promise<void>;
}
