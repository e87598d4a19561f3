import type { Briefing } from '../briefing.js';

/**
 * Returns the ids for an `--about` filter: the entry itself and, for a place, the organizations located there, since
 * 'China' is both a place and a government.
 */
export function idsMeantBy(briefing: Briefing, id: string): ReadonlySet<string> {
  const seated = briefing.all('organizations').filter(({ place }) => place === id);
  return new Set([id, ...seated.map((organization) => organization.id)]);
}
