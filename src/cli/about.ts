import type { Briefing } from '../briefing/briefing.js';
import { findAny } from '../briefing/entities/find.js';
import { idsMeantBy } from '../briefing/relations/issues.js';
import { commandTail, type Runtime } from './context.js';
import { entriesListed } from './references.js';

const ANYTHING = { what: 'issue, person, place, organization, event or source', find: findAny };

/**
 * Returns the ids of all entries that `--about` matches, or undefined if the option is not given. Throws `NotFound`.
 */
export function subjectsAbout(
  runtime: Runtime,
  briefing: Briefing,
  about: string | undefined,
): ReadonlySet<string> | undefined {
  if (about === undefined) return undefined;
  const subjects = entriesListed(runtime, briefing, ANYTHING, [about]);
  return new Set(subjects.flatMap(({ id }) => [...idsMeantBy(briefing, id)]));
}

/**
 * Suggests `--about` for a reference that names a subject instead of a claim or a gap: 'for Taiwan: briefing claims
 * --about taiwan'.
 */
export const aboutInstead =
  (command: 'claims' | 'gaps') =>
  (runtime: Runtime, briefing: Briefing, ref: string): string | undefined => {
    const about = findAny(briefing, ref);
    if (!('found' in about)) return undefined;
    const { id } = about.found;
    return `for ${briefing.nameOf(id)}: briefing ${command} --about ${id}${commandTail(runtime)}`;
  };
