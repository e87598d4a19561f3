/**
 * The walk as a pure state machine. It tracks the current place, the history and the finished steps, and is
 * independent of prompts, screens and the briefing.
 */

/** A step, or one of its details. */
export interface Place {
  /** Index of the step. */
  readonly step: number;
  /** Id of the detail. */
  readonly aside?: string;
}

export interface Walk {
  /** Ids of the steps, at least one. */
  readonly steps: readonly string[];
  readonly place: Place;
  /** The history, latest last. */
  readonly history: readonly Place[];
  /** Ids of the steps finished on this walk. */
  readonly read: ReadonlySet<string>;
  /** `finished`: past the last step; `left`: quit before that. */
  readonly state: 'walking' | 'finished' | 'left';
}

export type Move =
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  /** To a step by its index. */
  | { readonly kind: 'jump'; readonly step: number }
  /** To a detail of the step. */
  | { readonly kind: 'aside'; readonly id: string }
  | { readonly kind: 'leave' };

/** The maximum length of the history, so that it does not grow forever. */
const MOST_HISTORY = 1000;

/** @throws RangeError if there are no steps or no first step, which would be a bug */
export function startWalk(steps: readonly string[], first = 0): Walk {
  if (!(first in steps)) throw new RangeError(`no step ${first} in a walk of ${steps.length}`);
  return { steps, place: { step: first }, history: [], read: new Set(), state: 'walking' };
}

/**
 * Applies a move to a walk. An impossible move changes nothing.
 *
 * - `next` finishes the step and goes to the one after it; on the last step it ends the walk. On a detail it returns to
 *   the step.
 * - `back` returns to where the reader came from. Finished steps remain finished.
 */
export function move(walk: Walk, wanted: Move): Walk {
  if (walk.state !== 'walking') return walk;
  switch (wanted.kind) {
    case 'next':
      return next(walk);
    case 'back':
      return back(walk);
    case 'jump':
      return wanted.step in walk.steps ? go(walk, { step: wanted.step }) : walk;
    case 'aside':
      return go(walk, { step: walk.place.step, aside: wanted.id });
    case 'leave':
      return { ...walk, state: 'left' };
  }
}

function next(walk: Walk): Walk {
  const { step, aside } = walk.place;
  if (aside !== undefined) return go(walk, { step });
  const finished = { ...walk, read: new Set([...walk.read, walk.steps[step] as string]) };
  return step + 1 < walk.steps.length ? go(finished, { step: step + 1 }) : { ...finished, state: 'finished' };
}

function back(walk: Walk): Walk {
  const place = walk.history.at(-1);
  return place ? { ...walk, place, history: walk.history.slice(0, -1) } : walk;
}

function go(walk: Walk, place: Place): Walk {
  if (samePlace(place, walk.place)) return walk;
  return { ...walk, place, history: [...walk.history, walk.place].slice(-MOST_HISTORY) };
}

export const samePlace = (one: Place, other: Place): boolean =>
  one.step === other.step && one.aside === other.aside;

/** The place that `back` returns to, if any. */
export const cameFrom = (walk: Walk): Place | undefined => walk.history.at(-1);
