import type { Briefing } from '../../briefing/briefing.js';
import { type Collections, KINDS, type Kind } from '../../briefing/entities/entity.js';
import type { Claim } from '../../briefing/file/schema.js';
import type { Standing } from '../../briefing/standing.js';
import { plainMarks } from '../../text/plain-marks.js';
import { type FieldChange, FieldComparison } from './fields.js';
import { type Matched, matched } from './match.js';

export interface StandingChange {
  readonly kind: 'issues' | 'events' | 'positions';
  readonly id: string;
  readonly before: Standing;
  readonly after: Standing;
}

export interface ClaimChange {
  readonly before: Claim;
  readonly after: Claim;
  /** The changed fields other than text and standing. */
  readonly fields: readonly FieldChange[];
}

export interface ThingChange<K extends Kind> {
  readonly before: Collections[K];
  readonly after: Collections[K];
  readonly fields: readonly FieldChange[];
}

export interface ThingChanges<K extends Kind> {
  readonly added: readonly Collections[K][];
  readonly withdrawn: readonly Collections[K][];
  readonly changed: readonly ThingChange<K>[];
}

export type OtherKind = Exclude<Kind, 'claims'>;

/** The differences in meaning between two versions of a briefing. */
export interface Difference {
  readonly before: Briefing;
  readonly after: Briefing;
  readonly standings: readonly StandingChange[];
  readonly claims: {
    readonly moved: readonly ClaimChange[];
    readonly added: readonly Claim[];
    readonly withdrawn: readonly Claim[];
    readonly reworded: readonly ClaimChange[];
    readonly otherwise: readonly ClaimChange[];
  };
  readonly things: { readonly [K in OtherKind]: ThingChanges<K> };
  /** Changes to fields of the whole briefing, such as title, summary and date. */
  readonly head: readonly FieldChange[];
}

type Matches = { readonly [K in Kind]: Matched<K> };

/** Compares two versions of a briefing. Entries are matched by content or, if their content changed, by id. */
export function compare(before: Briefing, after: Briefing): Difference {
  const matches = Object.fromEntries(
    KINDS.map((kind) => [kind, matched(kind, before, after)]),
  ) as unknown as Matches;
  const renamed = new Map([
    // In the later version, the id of a withdrawn entry may belong to a different entry.
    ...KINDS.flatMap((kind) => matches[kind].withdrawn.map(({ id }) => [id, `${id} (withdrawn)`] as const)),
    ...KINDS.flatMap((kind) => matches[kind].pairs.map(([old, now]) => [old.id, now.id] as const)),
  ]);
  const comparison = new FieldComparison(before, after, renamed);
  const others = KINDS.filter((kind): kind is OtherKind => kind !== 'claims');
  return {
    before,
    after,
    standings: standingChanges(before, after, matches),
    claims: claimChanges(matches.claims, comparison),
    things: Object.fromEntries(
      others.map((kind) => [kind, thingChanges(matches[kind] as Matched<OtherKind>, comparison)]),
    ) as unknown as Difference['things'],
    head: headChanges(comparison),
  };
}

export const isSame = ({ standings, claims, things, head }: Difference): boolean =>
  [
    standings,
    head,
    ...Object.values(claims),
    ...Object.values(things).flatMap((one) => Object.values(one)),
  ].every((changes) => changes.length === 0);

function claimChanges({ pairs, added, withdrawn }: Matched<'claims'>, comparison: FieldComparison) {
  const all = pairs.map(([old, now]) => ({
    before: old,
    after: now,
    fields: comparison.changes(old, now, ['text', 'standing', 'span']),
  }));
  const hasMoved = (change: ClaimChange) => change.before.standing !== change.after.standing;
  const isReworded = (change: ClaimChange) =>
    plainMarks(change.before.text) !== plainMarks(change.after.text);
  return {
    moved: all.filter(hasMoved),
    added,
    withdrawn,
    reworded: all.filter((change) => !hasMoved(change) && isReworded(change)),
    otherwise: all.filter((change) => !hasMoved(change) && !isReworded(change) && change.fields.length > 0),
  };
}

function thingChanges<K extends OtherKind>(
  { pairs, added, withdrawn }: Matched<K>,
  comparison: FieldComparison,
): ThingChanges<K> {
  const changed = pairs
    .map(([old, now]) => ({ before: old, after: now, fields: comparison.changes(old, now) }))
    .filter(({ fields }) => fields.length > 0);
  return { added, withdrawn, changed };
}

/**
 * Finds entries whose standing changed. An issue has the standing of its summary; any other entry has that of its
 * claims.
 */
function standingChanges(before: Briefing, after: Briefing, matches: Matches): StandingChange[] {
  const of = (briefing: Briefing, value: { summary?: { claims: string[] }; claims?: string[] }) =>
    briefing.standingOf(value.summary?.claims ?? value.claims);
  return (['events', 'issues', 'positions'] as const).flatMap((kind) =>
    matches[kind].pairs.flatMap(([old, now]): StandingChange[] => {
      const [earlier, later] = [of(before, old as object), of(after, now as object)];
      return earlier && later && earlier !== later
        ? [{ kind, id: now.id, before: earlier, after: later }]
        : [];
    }),
  );
}

function headChanges(comparison: FieldComparison): FieldChange[] {
  const head = ({ file: { title, language, summary, open, asOf, groups } }: Briefing) => ({
    title,
    language,
    summary,
    open,
    asOf,
    groups,
  });
  return comparison.changes(head(comparison.before), head(comparison.after));
}
