import type { StepContent } from '../../answers/guide/content.js';
import { digestOf } from '../progress/digest.js';

/** One step of a walk: a part of the briefing, with an id for progress. */
export interface Step {
  /** `overview`, `issues/taiwan`. Progress uses it, so that a briefing may be reordered. */
  readonly id: string;
  readonly title: string;
  /** The command that shows all of it. */
  readonly command: string;
  /** Ids of its details, in display order: people, bodies, places, issues, claims. */
  details(): readonly string[];
  /** The same record as the command's. */
  content(): StepContent;
  /** Whether it shows less than in a whole walk; reading it is then no progress. */
  readonly partial?: boolean;
}

/** The last step of a whole walk, which asks questions. */
export const CHECK = 'check';

/** A step with lazy, memoized content and details. */
export function step(parts: Step): Step {
  let content: StepContent | undefined;
  let details: readonly string[] | undefined;
  return {
    ...parts,
    details: () => {
      details ??= [...new Set(parts.details())];
      return details;
    },
    content: () => {
      content ??= parts.content();
      return content;
    },
  };
}

/** A digest to detect changes of a step. The check counts as unchanged, although its questions vary. */
export const digestOfStep = (one: Step): string => digestOf(one.id === CHECK ? CHECK : one.content());
