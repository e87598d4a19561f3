import type { Briefing } from '../../briefing/briefing.js';
import type { Choice } from '../../system/prompts/prompter.js';
import type { Move } from '../walk.js';

/**
 * Lists the details of a step.
 *
 * @param ids the ids of people, places, claims and other entries
 * @returns a function from typed words to matching choices
 */
export function detailsMatching(
  briefing: Briefing,
  ids: readonly string[],
): (typed: string) => readonly Choice<Move>[] {
  const choices = ids.map(
    (id): Choice<Move> => ({ label: detailLabel(briefing, id), value: { kind: 'aside', id } }),
  );
  return (typed) => choices.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
}

/** 'c22 (likely, 1.B1.s1): Antony Blinken is likely to ...': a claim always has its standing. */
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
