import type { Briefing } from '../briefing.js';

/**
 * The ids for an `--about` filter: the thing itself and, for a place, the governments and bodies located
 * there, since 'China' is both.
 */
export function meantBy(briefing: Briefing, id: string): ReadonlySet<string> {
  const seated = briefing.all('organizations').filter(({ place }) => place === id);
  return new Set([id, ...seated.map((organization) => organization.id)]);
}
