import type { Briefing } from '../briefing/briefing.js';
import { text, type Words } from '../document/build.js';
import { stateNote } from '../document/entries.js';
import type { Inline } from '../document/inline.js';
import { mention, mentionList } from './words.js';

/** An event in a list of names has its state with it: a name alone reads as if the thing took place. */

/** What stands behind a name for that: nothing where it is none of an event. */
export function stateWords(briefing: Briefing, id: string): readonly Inline[] {
  const entity = briefing.entity(id);
  const note = entity?.kind === 'events' ? stateNote(entity.value.status) : '';
  return note === '' ? [] : [text(note)];
}

/** Several events, each on a line of its own. */
export const eventMentions = (briefing: Briefing, ids: readonly string[]): Inline[][] =>
  ids.map((id) => [mention(briefing, id), ...stateWords(briefing, id)]);

/** Several things in one line, events among them. */
export const mixedList = (briefing: Briefing, ids: readonly string[]): Words =>
  mentionList(briefing, ids, stateWords);
