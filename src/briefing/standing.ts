/**
 * How sure the source is of a claim, from firm to soft. The order is defined here once; everything sorts by it.
 * The scale follows FactBank (Saurí and Pustejovsky 2009) and ICD 203: what the source says, not what is true.
 */

/** The ways in which a claim may be put by someone who speaks from the briefing. */
export type Use = 'freely' | 'as a plan' | 'with attribution' | 'not as fact';

interface StandingRule {
  readonly use: Use;
  /** 'the source ...' */
  readonly meaning: string;
}

export const STANDINGS = [
  'stated',
  'planned',
  'expected',
  'likely',
  'aim',
  'perceived',
  'pending',
  'alleged',
  'assumed',
] as const;

export type Standing = (typeof STANDINGS)[number];

export const STANDING_RULES: Readonly<Record<Standing, StandingRule>> = {
  stated: { use: 'freely', meaning: 'says it as a fact, in its own or a named voice' },
  planned: { use: 'as a plan', meaning: 'says it is going to happen' },
  expected: { use: 'with attribution', meaning: 'says that someone expects it' },
  likely: { use: 'with attribution', meaning: 'calls it likely' },
  aim: { use: 'with attribution', meaning: 'gives it as a purpose or an effort; no outcome is claimed' },
  perceived: { use: 'with attribution', meaning: 'says that it is seen so' },
  pending: { use: 'not as fact', meaning: 'says that it awaits confirmation' },
  alleged: { use: 'not as fact', meaning: 'says that it is alleged' },
  assumed: { use: 'not as fact', meaning: 'takes it for granted in passing' },
};

/** 0 for the firmest. */
export const softness = (standing: Standing): number => STANDINGS.indexOf(standing);

/**
 * What rests on several claims is as soft as the softest of them.
 *
 * @param standings of the claims behind a sentence
 * @returns the softest, or undefined where there is none
 */
export function softest(standings: Iterable<Standing>): Standing | undefined {
  let found: Standing | undefined;
  for (const standing of standings) {
    if (found === undefined || softness(standing) > softness(found)) found = standing;
  }
  return found;
}
