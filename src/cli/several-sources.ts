import type { Briefing } from '../briefing/briefing.js';
import { NotFound } from '../errors.js';

/**
 * A briefing that has several sources.
 *
 * @param what is to be done with them: 'compare'
 * @throws NotFound where it has one
 */
export function severalSources(briefing: Briefing, what: string): Briefing {
  if (briefing.all('sources').length > 1) return briefing;
  throw new NotFound(
    `nothing to ${what}: the briefing has one source (add another with briefing draft <text> --into FILE)`,
  );
}
