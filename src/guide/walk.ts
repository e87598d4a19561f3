/**
 * The walk as a pure state machine. It knows where the reader is, where they came from and what they have finished; it
 * knows no prompts, no screens and no briefing.
 */

/** A step, or something looked at beside it. */
export interface Place {
  /** Index of the step. */
  readonly step: number;
  /** Id of what is looked at beside the step. */
  readonly aside?: string;
}

export interface Walk {
  /** Ids of the steps, at least one. */
  readonly steps: readonly string[];
  readonly place: Place;
  /** Where the reader came from, the latest last. */
  readonly history: readonly Place[];
  /** Ids of the steps that were finished on this walk. */
  readonly read: ReadonlySet<string>;
  /** `finished`: past the last step; `left`: put down on the way. */
  readonly state: 'walking' | 'finished' | 'left';
}

export type Move =
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  /** To a step by its index. */
  | { readonly kind: 'jump'; readonly step: number }
  /** To something beside the step. */
  | { readonly kind: 'aside'; readonly id: string }
  | { readonly kind: 'leave' };

/** How many places back a reader can go: a walk of days must not grow without end. */
const MOST_HISTORY = 1000;

/** @throws RangeError without a step, or for a first step that is not there: that would be our fault */
export function startWalk(steps: readonly string[], first = 0): Walk {
  if (!(first in steps)) throw new RangeError(`no step ${first} in a walk of ${steps.length}`);
  return { steps, place: { step: first }, history: [], read: new Set(), state: 'walking' };
}

/**
 * What a move makes of a walk. A move that cannot be made changes nothing.
 *
 * - `next` finishes the step and goes to the one after it; on the last step it ends the walk. Beside a step it goes
 *   back to the step.
 * - `back` returns to where the reader came from; what was finished stays so.
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

/** Where `back` leads, if anywhere. */
export const cameFrom = (walk: Walk): Place | undefined => walk.history.at(-1);
