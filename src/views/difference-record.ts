import {
  type ClaimChange,
  type Difference,
  isSame,
  type OtherKind,
  type ThingChanges,
} from '../model/difference/compare.js';
import { claimRecord } from './records.js';

/** The contract of `briefing diff --format json`. A claim never comes without its standing. */
export function differenceRecord(difference: Difference) {
  const { before, after, standings, claims, things, head } = difference;
  const pair = (change: ClaimChange) => ({
    before: claimRecord(before, change.before),
    after: claimRecord(after, change.after),
    fields: change.fields,
  });
  return {
    before: { id: before.file.id, title: before.file.title },
    same: isSame(difference),
    standings: standings.map((change) => ({ ...change, name: after.nameOf(change.id) })),
    claims: {
      moved: claims.moved.map(pair),
      added: claims.added.map((claim) => claimRecord(after, claim)),
      withdrawn: claims.withdrawn.map((claim) => claimRecord(before, claim)),
      reworded: claims.reworded.map(pair),
      otherwise: claims.otherwise.map(pair),
    },
    things: Object.fromEntries(
      Object.entries(things).map(([kind, changes]) => [
        kind,
        thingRecord(difference, changes as ThingChanges<OtherKind>),
      ]),
    ),
    head,
  };
}

/** Ids and names, and the fields that changed: the things themselves are in the two files. */
function thingRecord({ before, after }: Difference, { added, withdrawn, changed }: ThingChanges<OtherKind>) {
  return {
    added: added.map(({ id }) => ({ id, name: after.nameOf(id), standing: standingIn(after, id) })),
    withdrawn: withdrawn.map(({ id }) => ({ id, name: before.nameOf(id), standing: standingIn(before, id) })),
    changed: changed.map(({ after: now, fields }) => ({
      id: now.id,
      name: after.nameOf(now.id),
      standing: standingIn(after, now.id),
      fields,
    })),
  };
}

/** Of what rests on claims; absent for what does not. */
function standingIn(briefing: Difference['after'], id: string) {
  const value = briefing.entity(id)?.value as
    | { claims?: string[]; summary?: { claims: string[] } }
    | undefined;
  return briefing.standingOf(value?.summary?.claims ?? value?.claims);
}
