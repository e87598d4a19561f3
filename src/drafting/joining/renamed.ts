import { KINDS } from '../../briefing/entities/entity.js';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { Ids } from '../ids.js';
import { withReferences } from '../review/references.js';

export const unusedId = (briefing: BriefingFile, words: string): string =>
  new Ids(idsOf(briefing)).take(words, words);

interface Renamed {
  readonly draft: BriefingFile;
  /** Maps the original ids of the draft's entries to their new ids. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Gives new ids, which a briefing does not use, to the entries of a draft. Entries that are already in the briefing are
 * removed.
 *
 * @param source the new id of the draft's source
 * @param same maps the ids of entries to the ids of the same entries in the briefing
 */
export function renamed(
  briefing: BriefingFile,
  draft: BriefingFile,
  source: string,
  same: ReadonlyMap<string, string>,
): Renamed {
  const ids = new Map(same);
  const free = new Ids([...idsOf(briefing), source]);
  for (const kind of ['people', 'organizations', 'places', 'issues', 'events'] as const)
    for (const { id } of draft[kind]) if (!ids.has(id)) ids.set(id, free.take(id, id));
  for (const [kind, letter] of NUMBERED) {
    let next = highest(briefing, letter);
    for (const { id } of draft[kind]) ids.set(id, `${letter}${++next}`);
  }
  const target = (id: string): string => ids.get(id) ?? id;
  const moved = <Kind extends { readonly id: string }>(entries: readonly Kind[]): Kind[] =>
    entries
      .filter(({ id }) => !same.has(id))
      .map((one) => ({ ...withReferences(one, target), id: target(one.id) }));
  return {
    ids,
    draft: {
      ...draft,
      sources: draft.sources.map((one) => ({ ...one, id: source })),
      people: moved(draft.people),
      organizations: moved(draft.organizations),
      places: moved(draft.places),
      issues: moved(draft.issues),
      events: moved(draft.events),
      claims: moved(draft.claims).map((claim) => ({ ...claim, source })),
      positions: moved(draft.positions),
      gaps: moved(draft.gaps),
    },
  };
}

const NUMBERED = [
  ['claims', 'c'],
  ['positions', 'p'],
  ['gaps', 'g'],
] as const;

const idsOf = (briefing: BriefingFile): string[] =>
  KINDS.flatMap((kind) => (briefing[kind] ?? []).map(({ id }) => id));

/** Returns the highest number in ids that begin with a letter, such as 12 for c12. */
const highest = (briefing: BriefingFile, letter: string): number =>
  idsOf(briefing).reduce((most, id) => {
    const number = id.startsWith(letter) ? Number(id.slice(letter.length)) : Number.NaN;
    return Number.isSafeInteger(number) ? Math.max(most, number) : most;
  }, 0);
