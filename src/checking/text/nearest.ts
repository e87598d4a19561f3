import { hasFigure } from './compare/rival-figures.js';
import { type Fit, isOtherVerb, isRelated } from './fit.js';
import type { CheckedPart } from './voiced.js';

/**
 * Returns the fits that cover about as much of the part as the closest fit. Of these, only those that have the most
 * figures of the part are returned.
 */
export function nearest({ part }: CheckedPart, fits: readonly Fit[]): Fit[] {
  const near = closestFirst(fits.filter(isRelated));
  const beside = near.filter(({ cover }) => cover >= (near[0]?.cover ?? 0) - BESIDE);
  const figuresOf = ({ statement: { meaning } }: Fit): number =>
    part.figures.filter((figure) => hasFigure(meaning, figure)).length;
  const most = Math.max(...beside.map(figuresOf));
  return beside.filter((fit) => figuresOf(fit) === most);
}

/**
 * Returns the fits other than those of an `asFact`. If the verb of the closest fit differs from that of the part, fits
 * that are clearly less like the part are also left out.
 */
export function asLike(near: readonly Fit[]): Fit[] {
  const claims = near.filter(({ statement }) => statement.form !== 'fact');
  if (!claims[0]?.against.some(isOtherVerb)) return claims;
  const likeness = ({ cover, back }: Fit): number => cover + back;
  return claims.filter((fit) => likeness(fit) >= likeness(claims[0] ?? fit) - LESS_LIKE);
}

const LESS_LIKE = 0.2;

export const closestFirst = (fits: readonly Fit[]): Fit[] =>
  [...fits].sort((a, b) => b.cover - a.cover || b.back - a.back);

const BESIDE = 0.15;
