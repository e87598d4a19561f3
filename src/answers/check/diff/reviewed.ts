import type { ClaimChangeRecord, DifferenceRecord, FieldRecord } from './record.js';

interface WithoutReviews {
  /** The differences without those that only remove the mark of a proposal. */
  readonly record: DifferenceRecord;
  /** The number of entries that were reviewed without other changes. */
  readonly reviewed: number;
}

/** Whether a change only says that an entry is no longer a proposal. */
const isReview = ({ field, after }: FieldRecord): boolean => field === 'proposed' && after === undefined;

/**
 * Leaves out the change that a review makes to nearly every entry, so that the other changes stand out. Entries without
 * another change are counted.
 */
export function withoutReviews(record: DifferenceRecord): WithoutReviews {
  const { claims, things } = record;
  let reviewed = 0;
  const others = <Changed extends { readonly fields: FieldRecord[] }>(changes: readonly Changed[]) => {
    const rest = changes.map(withoutReview).filter(({ fields }) => fields.length > 0);
    reviewed += changes.length - rest.length;
    return rest;
  };
  const changes = Object.entries(things).map(([kind, one]) => [
    kind,
    { ...one, changed: others(one.changed) },
  ]);
  const shown: DifferenceRecord = {
    ...record,
    claims: {
      ...claims,
      moved: claims.moved.map(withoutReview),
      reworded: claims.reworded.map(withoutReview),
      otherwise: others<ClaimChangeRecord>(claims.otherwise),
    },
    things: Object.fromEntries(changes) as DifferenceRecord['things'],
  };
  return { record: shown, reviewed };
}

const withoutReview = <Changed extends { readonly fields: FieldRecord[] }>(change: Changed): Changed => ({
  ...change,
  fields: change.fields.filter((field) => !isReview(field)),
});
