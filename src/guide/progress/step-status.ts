import { counted } from '../../answers/shared/inlines.js';
import type { Tour } from '../session/stage.js';
import { digestOfStep, type Step } from '../steps/step.js';
import { type Progress, resumeAt, type StepState, stepState } from './progress.js';

export const statesOf = (tour: Tour, progress: Progress): StepState[] =>
  tour.steps.map((step) => stateOf(step, progress));

export const stateOf = (step: Step, progress: Progress): StepState =>
  step.partial ? 'unread' : stepState(progress, step.id, () => digestOfStep(step));

/** Returns the index of the step at which the tour resumes; undefined if everything has been read. */
export const nextUnread = (
  tour: Tour,
  { last }: Progress,
  states: readonly StepState[],
): number | undefined =>
  resumeAt(
    states,
    tour.steps.findIndex(({ id }) => id === last),
  );

/** Example: '4 of 14 steps read, 1 changed since.' */
export function readWords(states: readonly StepState[]): string {
  const read = states.filter((state) => state !== 'unread').length;
  const changed = states.filter((state) => state === 'changed').length;
  return `${read} of ${counted(states.length, 'step')} read${changed > 0 ? `, ${changed} changed since` : ''}.`;
}
