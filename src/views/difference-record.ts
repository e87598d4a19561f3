import type { Briefing } from '../briefing/briefing.js';
import {
  type ClaimChange,
  type Difference,
  isSame,
  type OtherKind,
  type ThingChanges,
} from '../checking/diff/compare.js';
import { supportOf } from './entries.js';
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
    added: added.map(({ id }) => named(after, id)),
    withdrawn: withdrawn.map(({ id }) => named(before, id)),
    changed: changed.map(({ after: now, fields }) => ({ ...named(after, now.id), fields })),
  };
}

/** A name is a sentence where the thing is a position or a note: standing and voice are absent for what rests on no claim. */
function named(briefing: Briefing, id: string) {
  const value = briefing.entity(id)?.value as
    | { claims?: string[]; summary?: { claims: string[] } }
    | undefined;
  const support = supportOf(briefing, value?.summary?.claims ?? value?.claims);
  return {
    id,
    name: briefing.nameOf(id),
    standing: support?.standing,
    attributedTo: support?.attribution,
  };
}
