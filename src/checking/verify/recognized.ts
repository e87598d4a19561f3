import type { Briefing } from '../../briefing/briefing.js';
import type { ClaimCheck } from './check-claims.js';
import { wordsIn } from './comparable.js';
import type { SourceText } from './source-text.js';
import { WordRuns } from './word-runs.js';

/** How much of what a text was searched for is in it. */
interface Share {
  readonly found: number;
  readonly of: number;
}

/** How far a text can be known again as the source: by the claims that could be checked, and by the names. */
export interface Recognized {
  readonly claims: Share;
  readonly names: Share;
}

/**
 * Counts what of a briefing is in a text. Claims alone would not do: in the right text with other line breaks none of
 * them is where it is cited from.
 */
export function recognized(briefing: Briefing, claims: readonly ClaimCheck[], text: SourceText): Recognized {
  const checked = claims.filter(({ result }) => result !== 'not checked');
  const words = new WordRuns(wordsIn(text.lines.join(' ')));
  const names = namesIn(briefing);
  return {
    claims: { found: checked.filter(({ result }) => result === 'found').length, of: checked.length },
    names: {
      found: names.filter((name) => words.indexOf(wordsIn(name)) >= 0).length,
      of: names.length,
    },
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
