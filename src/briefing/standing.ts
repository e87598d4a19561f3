/**
 * How sure the voice of a claim is, from firm to soft. All sorting by standing uses this order. The scale
 * follows FactBank (Saurí and Pustejovsky 2009) and ICD 203: it rates what the source says, not what is true.
 * The standing does not depend on the kind of voice. Standing and voice together determine how a claim may be
 * stated (see `use.ts`).
 */
export const STANDINGS = [
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
] as const;

export type Standing = (typeof STANDINGS)[number];

/** The meaning of each standing, as a phrase that follows 'the source'. */
export const STANDING_MEANINGS: Readonly<Record<Standing, string>> = {
  stated: 'states it as fact',
  planned: 'says that somebody has decided on it',
  expected: 'forecasts it, or names it as a consequence',
  likely: 'calls it likely',
  possible: 'says that it is possible',
  aim: 'presents it as a purpose, an attempt or a wish; no outcome is claimed',
  perceived: "says that it is somebody's view",
  pending: 'says that it awaits confirmation or a decision',
  alleged: 'says that it is alleged',
  assumed: 'takes it for granted in passing',
};

/** Returns a standing for use after 'as' or 'is': 'likely', 'an aim'. */
export const standingPhrase = (standing: Standing): string => (standing === 'aim' ? 'an aim' : standing);

export const softness = (standing: Standing): number => STANDINGS.indexOf(standing);

/**
 * Returns the softest of several standings, which is the standing of a sentence that is based on several claims;
 * undefined if there are no standings.
 */
export function softest(standings: Iterable<Standing>): Standing | undefined {
  let found = -1;
  for (const standing of standings) found = Math.max(found, softness(standing));
  return STANDINGS[found];
}
