import type { Found } from '../../answers/read/search/search.js';
import type { Briefing } from '../../briefing/briefing.js';
import { searchBriefing } from '../../searching/search.js';
import type { Io } from '../../system/io.js';
import { openEverywhere } from './open-all.js';

export interface Everywhere {
  /** The entries that match all the words, best match first. */
  readonly found: readonly Found[];
  readonly missed: readonly string[];
  readonly briefings: readonly Briefing[];
  /** Messages about files that could not be searched. */
  readonly remarks: readonly string[];
}

/**
 * Searches all briefings that have an id: the built-in ones and the files in the library folders. If there is no exact
 * match, typing errors are tolerated.
 */
export async function searchEverywhere(io: Io, words: readonly string[]): Promise<Everywhere> {
  const asTyped = await search(io, words, false);
  return asTyped.found.length > 0 ? asTyped : search(io, words, true);
}

async function search(io: Io, words: readonly string[], slips: boolean): Promise<Everywhere> {
  const { opened, remarks } = await openEverywhere(io, words, slips);
  const searched = opened.map((one) => ({
    ...one,
    ...searchBriefing(one.briefing, words, slips),
    tail: ` -b ${one.briefingOption}`,
  }));
  const found = searched
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
  const missed = words.filter((word) => searched.every((one) => one.missed.includes(word)));
  return { found, missed, briefings: opened.map(({ briefing }) => briefing), remarks };
}
