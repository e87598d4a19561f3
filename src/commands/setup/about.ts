import type { Briefing } from '../../briefing/briefing.js';
import { findAny } from '../../briefing/entities/find.js';
import { idsMeantBy } from '../../briefing/relations/issues.js';
import { commandTail, type Runtime, resolved } from '../../cli/context.js';
import { listed } from '../../cli/listed.js';

/** The filter `--about` of claims and gaps. */

/**
 * Returns the ids of everything that the filter matches; undefined without a filter.
 *
 * @throws NotFound
 */
export function subjectsAbout(
  runtime: Runtime,
  briefing: Briefing,
  about: string | undefined,
): ReadonlySet<string> | undefined {
  if (about === undefined) return undefined;
  const what = 'issue, person, place, organization, event or source';
  const ids = listed([about], (ref) => 'found' in findAny(briefing, ref)).flatMap((ref) => [
    ...idsMeantBy(
      briefing,
      resolved(runtime, findAny(briefing, ref), what, ref, ({ id }) => briefing.nameOf(id)).id,
    ),
  ]);
  return new Set(ids);
}

/**
 * Returns a hint if the reference is a subject rather than a claim or a gap: the command that lists everything
 * about it.
 */
export function aboutInstead(
  runtime: Runtime,
  briefing: Briefing,
  command: 'claims' | 'gaps',
  ref: string,
): string | undefined {
  const about = findAny(briefing, ref);
  return 'found' in about
    ? `for ${briefing.nameOf(about.found.id)}: briefing ${command} --about ${about.found.id}${commandTail(runtime)}`
    : undefined;
}
