import type { Briefing } from '../../briefing/briefing.js';
import type { ClaimCheck } from './check-claim.js';
import { wordsIn } from './comparable.js';
import type { SourceText } from './read-source.js';
import { WordRuns } from './word-runs.js';

/** The number of things searched for in a text, and the number found. */
interface Share {
  readonly found: number;
  readonly of: number;
}

/** Measures how well a text matches the source: by sound claims, and by names. */
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

/** The names of people, organizations and places, each once. */
function namesIn(briefing: Briefing): string[] {
  const named = [...briefing.all('people'), ...briefing.all('organizations'), ...briefing.all('places')];
  return [...new Set(named.flatMap(({ name }) => name ?? []))];
}

/** Whether less than a tenth was found, so that the text is probably not that of the source. */
export const isHardlyFound = ({ claims, names }: Recognized): boolean =>
  (claims.found + names.found) * 10 < claims.of + names.of;
