/** Compares two texts by their code units. A missing text counts as empty. */
export const compareText = (one = '', other = ''): number => (one < other ? -1 : Number(one > other));
