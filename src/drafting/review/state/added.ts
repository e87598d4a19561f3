import type { Review, Step } from './state.js';

/** Goes to the claim that a step has added. */
export function atAdded({ file: before }: Review, step: Step): Step {
  const known = new Set(before.claims.map(({ id }) => id));
  const added = step.review.file.claims.find(({ id }) => !known.has(id));
  return added ? { ...step, review: { ...step.review, at: { kind: 'claims', id: added.id } } } : step;
}
