import type { BriefingFile, Claim } from '../briefing/file/schema.js';
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
export const withRestatement = (claims: readonly Claim[], added: Claim, said: readonly string[]): Claim[] =>
  linked([...claims, added], added.id, said);

/** The claims after it was corrected which of them say the same as one: it leaves those that it restated and joins the new ones. */
export const withOtherRestatements = (
  claims: readonly Claim[],
  id: string,
  said: readonly string[],
): Claim[] =>
  linked(
    claims.map(({ restates, ...claim }) => {
      const others = claim.id === id ? [] : (restates ?? []).filter((other) => other !== id);
      return others.length === 0 ? claim : { ...claim, restates: others };
    }),
    id,
    said,
  );

/** @param id of a claim that restates none yet */
function linked(claims: readonly Claim[], id: string, said: readonly string[]): Claim[] {
  const same = claims.filter((one) =>
    said.some((other) => other === one.id || one.restates?.includes(other)),
  );
  if (same.length === 0) return [...claims];
  return claims.map((claim) => {
    if (claim.id === id) return { ...claim, restates: same.map((other) => other.id) };
    return same.includes(claim) ? { ...claim, restates: [...(claim.restates ?? []), id] } : claim;
  });
}

/** Whose words they are, from answers. */
export function attribution({ by = 'source', voice }: Answers): Claim['attribution'] {
  if (by === 'unnamed') return { by, ...given('label', voice) };
  return by === 'source' ? { by } : { by: 'party', party: by };
}
