import type { Briefing } from '../briefing/briefing.js';
import type { Document } from '../document/document.js';
import type { Prompter } from '../system/prompts/prompter.js';
import type { Progress } from './progress.js';
import type { Step } from './step.js';

/** What is walked, and what the command line adds to every command that is named. */
export interface Tour {
  readonly briefing: Briefing;
  readonly steps: readonly Step[];
  readonly seed: number;
  /** Behind each command: ` -b trip.json`. */
  readonly more: string;
}

/** The outside, as a walk needs it. */
export interface Stage {
  readonly prompter: Prompter;
  draw(document: Document): string;
  write(text: string): void;
  /** Shows text through the reader's pager; says whether there was one. */
  page(text: string): Promise<boolean>;
  /** Rows of the window, where it has any. */
  rows(): number | undefined;
  progress(): Progress;
  keep(now: Progress): Promise<void>;
}
