import type { Standing } from '../../briefing/standing.js';

/** How sure a voice is, from firm to soft. */
export type ReadStanding = Standing | 'possible';

const SOFTENING: readonly ReadStanding[] = [
  'stated',
  'planned',
  'expected',
  'likely',
  'possible',
  'aim',
  'perceived',
  'pending',
  'alleged',
  'assumed',
];

/** Where two standings fit, the softer one holds. */
export const softer = (a: ReadStanding, b: ReadStanding): ReadStanding =>
  SOFTENING.indexOf(a) >= SOFTENING.indexOf(b) ? a : b;
