import type { Briefing } from '../../briefing/briefing.js';
import type { ClaimCheck } from './check-claim.js';
import { wordsIn } from './comparable.js';
import type { SourceText } from './read-source.js';
import { WordRuns } from './word-runs.js';

/** How much of what a text was searched for is in it. */
interface Share {
  readonly found: number;
  readonly of: number;
}

/** How far a text can be known again as the source: by the claims that are sound, and by the names. */
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
    names: { found: names.filter((name) => words.indexOf(wordsIn(name)) >= 0).length, of: names.length },
  };
}

/** The names of people, bodies and places, each once. */
function namesIn(briefing: Briefing): string[] {
  const named = [...briefing.all('people'), ...briefing.all('organizations'), ...briefing.all('places')];
  return [...new Set(named.flatMap(({ name }) => name ?? []))];
}

/** Whether less than a tenth is there: that is hardly the text of the source. */
export const isHardlyFound = ({ claims, names }: Recognized): boolean =>
  (claims.found + names.found) * 10 < claims.of + names.of;
