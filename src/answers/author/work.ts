/** An entry of a briefing file that was written to it or removed from it. */
interface WrittenEntry {
  readonly kind: string;
  readonly id: string;
}

/** What was done to a briefing file. */
export interface Work {
  readonly added: readonly WrittenEntry[];
  readonly corrected: readonly WrittenEntry[];
  readonly takenBack: readonly WrittenEntry[];
}

export const NO_WORK: Work = { added: [], corrected: [], takenBack: [] };

/** Both pieces of work as one; an entry that was corrected twice is listed once. */
export function joinedWork(work: Work, further: Partial<Work>): Work {
  const { added = [], corrected = [], takenBack = [] } = further;
  const isNew = ({ id }: WrittenEntry) => work.corrected.every((one) => one.id !== id);
  return {
    added: [...work.added, ...added],
    corrected: [...work.corrected, ...corrected.filter(isNew)],
    takenBack: [...work.takenBack, ...takenBack],
  };
}
