import type { Briefing } from '../briefing.js';

/**
 * The ids that a reader means who asks what something is about: the thing itself, and for a place the governments and
 * bodies that sit there, since 'China' is both.
 */
export function meantBy(briefing: Briefing, id: string): ReadonlySet<string> {
  const seated = briefing.all('organizations').filter(({ place }) => place === id);
  return new Set([id, ...seated.map((organization) => organization.id)]);
}
