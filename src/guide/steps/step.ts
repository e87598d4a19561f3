import type { StepContent } from '../../answers/guide/content.js';
import { digestOf } from '../progress/digest.js';

/** One step of a tour: a part of the briefing, with an id for progress. */
export interface Step {
  /** `overview`, `issues/taiwan`. Progress refers to it, so that a briefing can be reordered. */
  readonly id: string;
  readonly title: string;
  /** The command that shows all of it. */
  readonly command: string;
  /** Ids of its details, in display order: people, organizations, places, issues, claims. */
  details(): readonly string[];
  /** The record of the command. */
  content(): StepContent;
  /** Whether it shows less than in a whole tour, so that reading it does not count as progress. */
  readonly partial?: boolean;
}

/** The last step of a whole tour, which asks questions. */
export const CHECK = 'check';

/** Memoizes the content and details of a step. */
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

/** Computes a digest to detect changes to a step. The check always counts as unchanged, although its questions vary. */
export const digestOfStep = (one: Step): string => digestOf(one.id === CHECK ? CHECK : one.content());
