import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import { EVENT_STATUSES, stateNote } from '../../briefing/file/vocabulary.js';
import { text } from '../../document/build.js';
import type { Inline } from '../../document/inline.js';
import { firstOf, mention, onOneLine } from './inlines.js';
import { entryReference, entryReferences } from './records.js';
import { type Thing, thing } from './schema.js';

/**
 * A subject of an entry. For an event, the status is included, since the name alone would suggest that the
 * event had taken place.
 */
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

/** The name of a subject. The status follows if the subject is an event that has not begun. */
export function subjectMention(one: Subject): Inline[] {
  const note = stateNote(one.status);
  return [mention(one), ...(note === '' ? [] : [text(note)])];
}

/** Lists at most `most` subjects on one line, each once, and counts the others. */
export function subjectList(subjects: readonly Subject[], most?: number): Inline[] {
  const byName = new Map(subjects.map((one) => [`${one.name} ${one.status ?? ''}`, one]));
  return onOneLine([...byName.values()].map(subjectMention), most);
}

/** Returns the parties of the given issues that have no position on any of the issues. */
export function silentParties(briefing: Briefing, issues: readonly Issue[]): Thing[] {
  const asked = new Set(issues.flatMap(({ parties = [] }) => parties));
  const heard = new Set(issues.flatMap(({ id }) => briefing.positionsOn(id).map(({ whose }) => whose)));
  return entryReferences(
    briefing,
    [...asked].filter((party) => !heard.has(party)),
  );
}

const MOST_NAMED = 4;

/** Example: 'China: no position stated'. */
export function silenceWords(silent: readonly Thing[]): string {
  const names = silent.map(({ name }) => name);
  return `${firstOf(names, MOST_NAMED)}: no position stated`;
}
