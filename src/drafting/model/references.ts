import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import type { DraftClaim } from './draft-claims.js';
import type { Entities } from './entities.js';

/** Replaces the ids of rule-based claims with those of the claims that replace them. */
type Renamed = (ids: readonly string[]) => string[];

export function renamedBy(placed: readonly DraftClaim[]): Renamed {
  const now = new Map<string, string[]>();
  for (const { claim, before, contained = [] } of placed)
    for (const { id } of [...(before ? [before] : []), ...contained])
      now.set(id, [...(now.get(id) ?? []), claim.id]);
  return (ids) => [...new Set(ids.flatMap((id) => now.get(id) ?? []))];
}

/** Returns the entries of a draft that refer to claims, with updated references. */
export const withReferences = (base: BriefingFile, renamed: Renamed): BriefingFile => ({
  ...base,
  people: base.people.map((one) => ({ ...one, ...(one.claims && { claims: renamed(one.claims) }) })),
  summary: base.summary.map((one) => ({ ...one, claims: renamed(one.claims) })),
  issues: base.issues.map((one) => ({
    ...one,
    summary: { ...one.summary, claims: renamed(one.summary.claims) },
  })),
  events: base.events.map((one) => ({ ...one, claims: renamed(one.claims) })),
  positions: base.positions.map((one) => ({ ...one, claims: renamed(one.claims) })),
  gaps: base.gaps.map((one) => ({ ...one, ...(one.claims && { claims: renamed(one.claims) }) })),
});

/** Adds to a claim the subjects and disputes of the rule-based claim that it replaces. */
export function connected({ claim, before, key }: DraftClaim, entities: Entities, renamed: Renamed): Claim {
  const isWorded = key !== undefined;
  const subjects = isWorded ? entities.namedIn(claim.text) : [];
  const issues = (before?.about ?? []).filter((id) => !isWorded || !entities.isSubject(id));
  const links = (['restates', 'dependsOn', 'disputes'] as const).flatMap((field) => {
    const ids = renamed(before?.[field] ?? []).filter((id) => id !== claim.id);
    return ids.length === 0 ? [] : [[field, ids] as const];
  });
  const { restates: _r, dependsOn: _d, disputes: _x, ...rest } = claim;
  return { ...rest, about: [...subjects, ...issues], ...Object.fromEntries(links) };
}
