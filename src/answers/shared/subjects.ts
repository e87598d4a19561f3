import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import { EVENT_STATUSES } from '../../briefing/file/vocabulary.js';
import { absent, joined, text } from '../../document/build.js';
import type { Inline } from '../../document/inline.js';
import { mention } from './inlines.js';
import { entryReference, entryReferences } from './records.js';
import { type Thing, thing } from './schema.js';

/** A subject of an entry. An event includes its status, since the name alone would suggest that it had taken place. */

export const subject = v.strictObject({
  ...thing.entries,
  status: v.optional(v.picklist(EVENT_STATUSES)),
});

export type Subject = v.InferOutput<typeof subject>;

function subjectOf(briefing: Briefing, id: string): Subject {
  const entity = briefing.entity(id);
  const status = entity?.kind === 'events' ? { status: entity.value.status } : {};
  return { ...entryReference(briefing, id), ...status };
}

export const subjectsOf = (briefing: Briefing, ids: readonly string[] = []): Subject[] =>
  ids.map((id) => subjectOf(briefing, id));

/** The name; for an event that has not taken place, followed by its status. */
export const subjectMention = (one: Subject): Inline[] => [mention(one), ...noteOf(one)];

function noteOf({ status }: Subject): Inline[] {
  if (status === undefined || status === 'occurred' || status === 'ongoing') return [];
  return [text(status === 'not stated' ? ' (status not stated)' : ` (${status})`)];
}

/**
 * Lists several subjects on one line, each name once, and counts those beyond `most`; 'not stated' if there are none.
 */
export function subjectList(subjects: readonly Subject[], most = 12): Inline[] {
  const byName = new Map(subjects.map((one) => [`${one.name} ${one.status ?? ''}`, one]));
  if (byName.size === 0) return [absent()];
  const shown = joined([...byName.values()].slice(0, most).map(subjectMention));
  const rest = byName.size - most;
  return rest > 0 ? [...shown, text(` and ${rest} more`)] : shown;
}

/** Finds the parties that are relevant to these issues but have no position on any of them. */
export function silentParties(briefing: Briefing, issues: readonly Issue[]): Thing[] {
  const asked = new Set(issues.flatMap(({ parties = [] }) => parties));
  const heard = new Set(issues.flatMap(({ id }) => briefing.positionsOn(id).map(({ whose }) => whose)));
  return entryReferences(
    briefing,
    [...asked].filter((party) => !heard.has(party)),
  );
}

const MOST_NAMED = 4;

/** 'China: no position stated on these issues', for a heading; undefined if all have positions. */
export function silenceWords(silent: readonly Thing[], on = 'on these issues'): string | undefined {
  if (silent.length === 0) return undefined;
  const names = silent.slice(0, MOST_NAMED).map(({ name }) => name);
  const rest = silent.length - names.length;
  return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}: no position stated${on === '' ? '' : ` ${on}`}`;
}
