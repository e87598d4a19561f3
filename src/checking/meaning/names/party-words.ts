import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { rootOf } from '../root.js';

/** Nouns for something that somebody says or thinks. */
export const HELD =
  'account argument assessment belief estimate expectation fear hope opinion point view word';

/**
 * Returns the roots of the words that can refer to a claim's voice: the words of its names or label, words that describe
 * it, and nouns such as 'opinion'.
 */
export function voiceRoots(briefing: Briefing, { attribution }: Claim): ReadonlySet<string> {
  if (attribution.by === 'source') return new Set();
  if (attribution.by === 'unnamed') return rootsIn([attribution.label ?? '', HELD]);
  const names = namesOf(attribution.party, briefing);
  return new Set([...wordsAbout(attribution.party, briefing), ...rootsIn([...names, HELD])]);
}

export const rootsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => (text.match(/\p{L}+/gu) ?? []).map(rootOf)));

/** Returns the names of a party and, for a person, of the organization for which the person speaks. */
export function namesOf(party: string, briefing: Briefing): string[] {
  const entity = briefing.entity(party);
  const of = entity?.kind === 'people' ? entity.value.of : undefined;
  return [party, ...(of === undefined ? [] : [of])].map((id) => briefing.nameOf(id));
}

/** Returns the roots of the words that a briefing uses to describe a party. */
export function wordsAbout(party: string, briefing: Briefing): ReadonlySet<string> {
  const entity = briefing.entity(party);
  const name = briefing.nameOf(party);
  const role = entity?.kind === 'people' ? [entity.value.role ?? ''] : [name];
  const kind = entity?.kind === 'organizations' ? [entity.value.kind, entity.value.label ?? ''] : [];
  const said = briefing
    .claimsAbout(party)
    .filter(({ text }) => text.startsWith(`${name} is `))
    .map(({ text }) => text.slice(name.length));
  return new Set([...role, ...kind, ...said].flatMap((words) => words.split(/[^\p{L}]+/u)).map(rootOf));
}

/** Returns the root of the head noun of a label: 'official' of 'an official in the finance ministry'. */
export function headOf(label: string): string {
  const complement = / (?:of|for|from|in|at|who|with|on|near|close|familiar) .*/u;
  const phrase = label.toLowerCase().replace(complement, '');
  return rootOf(phrase.match(/\p{L}+/gu)?.at(-1) ?? '');
}
