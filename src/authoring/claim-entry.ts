import type { BriefingFile, Claim } from '../model/schema.js';
import { nextId } from './ids.js';
import type { Answers } from './question.js';

/** From answers to a claim, and to fields that may be absent. */

/** A field for an answer, and none for none. */
export const given = <Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { [K in Key]: string });

/** The claim behind an entry. */
export function claimFrom(file: BriefingFile, answers: Answers, about: string[]): Claim {
  return {
    id: nextId(file, 'c'),
    text: answers.claim ?? '',
    about,
    standing: answers.standing as Claim['standing'],
    ...given('cue', answers.cue),
    attribution: attribution(answers),
    source: answers.from ?? file.sources[0]?.id ?? '',
    at: answers.at ?? '',
  };
}

/** The claims with one more; it and those that say the same name each other. */
export function withTwin(claims: readonly Claim[], added: Claim, said: readonly string[]): Claim[] {
  const twins = claims.filter(({ id, twins = [] }) => said.some((one) => one === id || twins.includes(one)));
  if (twins.length === 0) return [...claims, added];
  const linked = claims.map((claim) =>
    twins.includes(claim) ? { ...claim, twins: [...(claim.twins ?? []), added.id] } : claim,
  );
  return [...linked, { ...added, twins: twins.map(({ id }) => id) }];
}

function attribution({ by = 'source', voice }: Answers): Claim['attribution'] {
  if (by === 'unnamed') return { by, ...given('label', voice) };
  return by === 'source' ? { by } : { by: 'party', party: by };
}
