/** A step, or one of its details. */
export interface Place {
  readonly step: number;
  readonly detail?: string;
}

/** The state of a tour, without the contents of its steps. */
export interface Walk {
  readonly steps: number;
  readonly place: Place;
  /** The earlier places, with the latest last. */
  readonly history: readonly Place[];
  /** `finished` after the last step; `left` if the reader quit the tour earlier. */
  readonly state: 'walking' | 'finished' | 'left';
}

export type Move =
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  /** Goes to the step with this index. */
  | { readonly kind: 'jump'; readonly step: number }
  /** Goes to a detail of the current step. */
  | { readonly kind: 'detail'; readonly id: string }
  | { readonly kind: 'leave' };

const MOST_HISTORY = 1000;

/** @throws RangeError if the step `first` does not exist, which would be a bug */
export function startWalk(steps: number, first = 0): Walk {
  if (!isStep(first, steps)) throw new RangeError(`no step ${first} in a walk of ${steps}`);
  return { steps, place: { step: first }, history: [], state: 'walking' };
}

const isStep = (index: number, steps: number): boolean => index >= 0 && index < steps;

/**
 * Applies a move to a walk. If the move is impossible, returns the walk unchanged.
 *
 * - `next` goes from a detail to its step, and from a step to the next step. On the last step, it ends the walk.
 * - `back` returns to the previous place.
 */
export function move(walk: Walk, wanted: Move): Walk {
  if (walk.state !== 'walking') return walk;
  switch (wanted.kind) {
    case 'next':
      return next(walk);
    case 'back':
      return back(walk);
    case 'jump':
      return isStep(wanted.step, walk.steps) ? go(walk, { step: wanted.step }) : walk;
    case 'detail':
      return go(walk, { step: walk.place.step, detail: wanted.id });
    case 'leave':
      return { ...walk, state: 'left' };
  }
}

function next(walk: Walk): Walk {
  const { step, detail } = walk.place;
  if (detail !== undefined) return go(walk, { step });
  return step + 1 < walk.steps ? go(walk, { step: step + 1 }) : { ...walk, state: 'finished' };
}

function back(walk: Walk): Walk {
  const place = walk.history.at(-1);
  return place ? { ...walk, place, history: walk.history.slice(0, -1) } : walk;
}

function go(walk: Walk, place: Place): Walk {
  if (place.step === walk.place.step && place.detail === walk.place.detail) return walk;
  return { ...walk, place, history: [...walk.history, walk.place].slice(-MOST_HISTORY) };
}
