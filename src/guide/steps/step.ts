import type { StepContent } from '../../answers/guide/content.js';

/**
 * Computes a short digest of a record, to detect changes. The digest depends only on the data, so that it
 * stays the same if the program words something differently. The numbers of issues and the head of the
 * briefing are ignored, since they do not affect what a step says.
 *
 * @returns 64 bits in hexadecimal: FNV-1a of the UTF-16 code units in two halves. Not for security.
 */
function digestOf(record: unknown): string {
  const text = JSON.stringify(record, (key, value) =>
    key === 'number' || key === 'briefing' ? undefined : value,
  );
  return `${half(text, 0x811c9dc5)}${half(text, 0x050c5d1f)}`;
}

const PRIME = 0x01000193;

function half(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export interface Step {
  /** An id such as `overview` or `issues/taiwan`. Progress is stored by id, so that steps can be reordered. */
  readonly id: string;
  readonly title: string;
  /** The command that shows the whole step. */
  readonly command: string;
  /** The ids of the details of the step, in display order. */
  details(): readonly string[];
  /** The record that the command prints as JSON. */
  content(): StepContent;
  /** True if the step shows less than it does in a whole tour, so reading it does not count as progress. */
  readonly partial?: boolean;
}

/** The id of the quiz, which is the last step of a whole tour. */
export const QUIZ = 'check';

/** Caches the content and the details of a step. */
export function step(parts: Step): Step {
  let content: StepContent | undefined;
  let details: readonly string[] | undefined;
  return {
    ...parts,
    details: () => (details ??= [...new Set(parts.details())]),
    content: () => (content ??= parts.content()),
  };
}

/**
 * Computes a digest, to detect changes to a step. The digest of the quiz is always the same, although the
 * questions vary.
 */
export const digestOfStep = (one: Step): string => digestOf(one.id === QUIZ ? QUIZ : one.content());
