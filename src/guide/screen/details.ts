import type { Briefing } from '../../briefing/briefing.js';
import type { Choice } from '../../system/prompts/prompter.js';
import type { Move } from '../walk.js';

/** Returns a function that finds those of the details of a step that match what the user has typed. */
export function detailsMatching(
  briefing: Briefing,
  ids: readonly string[],
): (typed: string) => readonly Choice<Move>[] {
  const choices = ids.map(
    (id): Choice<Move> => ({ label: detailLabel(briefing, id), value: { kind: 'detail', id } }),
  );
  return (typed) => choices.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
}

/** Returns 'Taiwan (place)' or, for a claim, 'c22 (likely, 1.B1.s1): Antony Blinken is likely to ...'. */
function detailLabel(briefing: Briefing, id: string): string {
  const entity = briefing.entity(id);
  if (entity?.kind !== 'claims')
    return `${briefing.nameOf(id)} (${DETAIL_NOUNS[entity?.kind ?? ''] ?? 'detail'})`;
  const { text, at } = entity.value;
  return `${id} (${briefing.standingOfClaim(entity.value)}, ${at}): ${text}`;
}

const DETAIL_NOUNS: Readonly<Record<string, string>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  issues: 'related issue',
  events: 'event',
};
