import type { StepContent } from '../../answers/guide/content.js';
import { digestOf } from '../progress/digest.js';

/** One stop of a walk: a part of the briefing, under a name by which progress is kept. */
export interface Step {
  /** `overview`, `issues/taiwan`. Steps are known by it, so that a briefing may be reordered. */
  readonly id: string;
  readonly title: string;
  /** What to type for all of it. */
  readonly command: string;
  /** Ids of what belongs to it, in the order in which a reader would look: people, bodies, places, issues, claims. */
  details(): readonly string[];
  /** The same record that the command shows. */
  content(): StepContent;
  /** Whether it shows less than the step of that name would in a whole walk: reading it is then no progress. */
  readonly partial?: boolean;
}

/** The last step of a whole walk, which asks instead of telling. */
export const CHECK = 'check';

/** A step that makes its content and its details once, when they are first asked for. */
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

/** For telling whether a step has changed. The check asks something else each time, and is the same. */
export const digestOfStep = (one: Step): string => digestOf(one.id === CHECK ? CHECK : one.content());
