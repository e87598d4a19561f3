/** The numbers of results, of annotations, and of results that match an annotation. */
export interface Count {
  found: number;
  marked: number;
  right: number;
}

export const ratio = (): Count => ({ found: 0, marked: 0, right: 0 });

/** The harmonic mean of precision and recall. */
export const meanOf = ({ found, marked, right }: Count): number => (2 * right) / Math.max(1, found + marked);
