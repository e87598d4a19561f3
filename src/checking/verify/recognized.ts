import type { Briefing } from '../../briefing/briefing.js';
import type { ClaimCheck } from './check-claim.js';
import { wordsIn } from './comparable.js';
import type { SourceText } from './read-source.js';
import { WordRuns } from './word-runs.js';

interface Share {
  readonly found: number;
  readonly of: number;
}

/** The claims and names of a briefing that are found in a text, as a measure of how well the two match. */
export interface Recognized {
  readonly claims: Share;
  readonly names: Share;
}

export function recognized(
  briefing: Briefing,
  claims: readonly ClaimCheck[],
  { text }: SourceText,
): Recognized {
  const words = new WordRuns(wordsIn(text));
  const names = namesIn(briefing);
  return {
    claims: { found: claims.filter(({ result }) => result !== 'error').length, of: claims.length },
    names: { found: names.filter((name) => words.has(wordsIn(name))).length, of: names.length },
  };
}

/** Returns the names of people, organizations and places without duplicates. */
export function namesIn(briefing: Briefing): string[] {
  const named = [...briefing.all('people'), ...briefing.all('organizations'), ...briefing.all('places')];
  return [...new Set(named.flatMap(({ name }) => name ?? []))];
}

/** Whether so little was found that the text probably belongs to a different source. */
export const isHardlyFound = ({ claims, names }: Recognized): boolean =>
  (claims.found + names.found) * 10 < claims.of + names.of;
