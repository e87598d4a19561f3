import { Briefing } from '../briefing/briefing.js';
import { type Entity, entityName } from '../briefing/entity.js';
import type { BriefingFile } from '../briefing/file/schema.js';
import { type Addressed, allAddressed, COLLECTION, type Entry } from './addressed.js';

/** Entries in words, none of what the source says without how sure it is of that. */

/** An entry with its words: `claim c3 (likely, 0.P1.s2): Norland is likely to ask for lower fees.` */
export interface Labelled {
  readonly target: Addressed;
  readonly label: string;
}

/**
 * Every entry, to choose one from.
 *
 * @param latest ids of those that were written last, which come before all others
 */
export function labelledEntries(file: BriefingFile, latest: readonly string[]): Labelled[] {
  const briefing = new Briefing(file);
  const all = allAddressed(file);
  const first = latest.flatMap((id) => all.filter((target) => target.id === id));
  return [...new Set([...first, ...all])].map((target) => ({ target, label: labelOf(briefing, target) }));
}

/** The same for one entry. */
export function labelOf(briefing: Briefing, { what, id, entry }: Addressed): string {
  const standing = briefing.standingOf(what === 'claim' ? [id] : claimsBehind(entry));
  const marks = [standing, what === 'claim' ? entry.at : undefined].filter((mark) => mark !== undefined);
  const name =
    what === 'briefing'
      ? briefing.file.title
      : entityName({ kind: COLLECTION[what], value: entry } as unknown as Entity);
  return `${what} ${id}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}: ${name}`;
}

/** The claims behind an entry, or behind its summary, which is one sentence or several. */
function claimsBehind(entry: Entry): readonly string[] | undefined {
  if (entry.summary === undefined) return entry.claims as readonly string[] | undefined;
  const sentences = [entry.summary].flat() as unknown as readonly { readonly claims: readonly string[] }[];
  return sentences.flatMap(({ claims }) => claims);
}
