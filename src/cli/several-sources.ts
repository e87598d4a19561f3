import type { Briefing } from '../briefing/briefing.js';
import { NotFound } from '../errors.js';

/**
 * Returns the briefing if it has several sources.
 *
 * @param what the verb for the error message, such as 'compare'
 * @throws NotFound if it has only one
 */
export function severalSources(briefing: Briefing, what: string): Briefing {
  if (briefing.all('sources').length > 1) return briefing;
  throw new NotFound(
    `nothing to ${what}: the briefing has only one source (add another with briefing draft TEXT --into FILE)`,
  );
}
