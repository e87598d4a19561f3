import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import { EVENT_STATUSES } from '../../briefing/file/vocabulary.js';
import { text } from '../../document/build.js';
import type { Inline } from '../../document/inline.js';
import { firstOf, mention, onOneLine } from './inlines.js';
import { entryReference, entryReferences } from './records.js';
import { type Thing, thing } from './schema.js';

/** What an entry is about. An event has its status, since its name alone would suggest that it had taken place. */
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

/** The name, followed by the status if it is an event that has not taken place. */
export const subjectMention = (one: Subject): Inline[] => [mention(one), ...noteOf(one)];

function noteOf({ status }: Subject): Inline[] {
  if (status === undefined || status === 'occurred' || status === 'ongoing') return [];
  return [text(status === 'not stated' ? ' (status not stated)' : ` (${status})`)];
}

/** Lists several subjects on one line as `mentionList` does, each name once. */
export function subjectList(subjects: readonly Subject[], most?: number): Inline[] {
  const byName = new Map(subjects.map((one) => [`${one.name} ${one.status ?? ''}`, one]));
  return onOneLine([...byName.values()].map(subjectMention), most);
}

/** Returns the parties that these issues concern but that have no position on any of them. */
export function silentParties(briefing: Briefing, issues: readonly Issue[]): Thing[] {
  const asked = new Set(issues.flatMap(({ parties = [] }) => parties));
  const heard = new Set(issues.flatMap(({ id }) => briefing.positionsOn(id).map(({ whose }) => whose)));
  return entryReferences(
    briefing,
    [...asked].filter((party) => !heard.has(party)),
  );
}

const MOST_NAMED = 4;

/** 'China: no position stated'. */
export function silenceWords(silent: readonly Thing[]): string {
  const names = silent.map(({ name }) => name);
  return `${firstOf(names, MOST_NAMED)}: no position stated`;
}
