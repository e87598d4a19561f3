import { applyPatch, inverse } from '../patch.js';
import { changeBetween } from './effects.js';
import { type Review, type Step, withFile } from './state.js';

/** Undoes the last change of the session, unless another window has changed the same entry since then. */
export function undone(review: Review): Step {
  const last = review.history.at(-1);
  if (last === undefined) return { review: { ...review, said: 'There is nothing to undo.' } };
  const patch = inverse(last.patch);
  const file = applyPatch(review.file, patch);
  if (file === undefined)
    return {
      review: { ...review, said: 'Cannot undo: another window has changed the entry since then.' },
    };
  const history = review.history.slice(0, -1);
  const effect = changeBetween(review.file, file, last.at, review.tools.isAscii);
  return {
    review: {
      ...withFile({ ...review, chosen: last.chosen }, file),
      at: last.at,
      isClose: false,
      history,
      said: `Undone: ${last.words}${effect === undefined ? '' : ` (${effect})`}.`,
    },
    patch,
  };
}
