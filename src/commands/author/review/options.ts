/** The names of the parts of a review for `--only`, in the order of the review. */
export const PART_NAMES = ['source', 'names', 'issues', 'claims', 'positions', 'events', 'gaps'] as const;

export interface ReviewOptions {
  readonly only?: (typeof PART_NAMES)[number];
  readonly from?: string;
  readonly flagged?: true;
  readonly summary?: true;
}
