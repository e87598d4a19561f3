import { sourceNoun, voiceLabel } from '../../briefing/attribution.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { byPlace } from '../../briefing/relations/claim-graph.js';
import { reviewState } from '../../briefing/review-state.js';
import { softness } from '../../briefing/standing.js';
import { strictest, use, voiceKind } from '../../briefing/use.js';
import { given } from './given.js';
import type { StatementRecord, SupportRecord, Thing, VoiceRecord } from './schema.js';

export const headOf = <Kind extends string>({ file }: Briefing, kind: Kind) => ({
  kind,
  version: 1 as const,
  briefing: briefingHeadOf(file),
});

export function briefingHeadOf(file: BriefingFile) {
  const { id, title, language } = file;
  const draft = reviewState(file);
  return { id, title, language, ...given({ draft: draft && { ...draft, by: [...draft.by] } }) };
}

/**
 * Refers to an entry by its id and name. The name of a claim is its id, since its text would appear without a
 * standing.
 */
export function entryReference(briefing: Briefing, id: string): Thing {
  const kind = briefing.entity(id)?.kind ?? '';
  return { kind, id, name: kind === 'claims' ? id : briefing.nameOf(id) };
}

export const entryReferences = (briefing: Briefing, ids: readonly string[] = []): Thing[] =>
  ids.map((id) => entryReference(briefing, id));

export function voiceOf(briefing: Briefing, claim: Claim): VoiceRecord {
  const { attribution } = claim;
  const name = voiceLabel(briefing, claim);
  const id = attribution.by === 'party' ? attribution.party : undefined;
  return { kind: voiceKind(attribution), ...given({ id, name }) };
}

/**
 * Returns the support of a sentence.
 *
 * @param claimIds the ids of the claims of the sentence; if there are none, the result is undefined
 * @param citedFor `act` for a position: even if its content is disputed, nobody disputes that the party holds it
 */
export function supportOf(
  briefing: Briefing,
  claimIds: readonly string[] = [],
  citedFor: 'content' | 'act' = 'content',
): SupportRecord | undefined {
  const claims = briefing.claims(claimIds);
  const voiced = voicedBy(briefing, claims, citedFor);
  if (voiced === undefined) return undefined;
  const disputed = citedFor === 'content' && claims.some((claim) => briefing.isDisputed(claim));
  const used = citedFor === 'act' ? briefing.useOfAct(claimIds) : briefing.useOf(claimIds);
  const isProposed = claims.some(({ proposed }) => proposed !== undefined);
  return {
    standing: briefing.standingOf(claimIds) ?? voiced.standing,
    use: used ?? 'not as fact',
    voice: voiceOf(briefing, voiced),
    ...given({
      others: otherVoices(briefing, claims, voiced),
      from: sourcesOf(briefing, claims),
      disputed: disputed || undefined,
      proposed: isProposed || undefined,
    }),
    places: placesOf(claims),
  };
}

/**
 * Returns the claim whose voice is shown next to a sentence. It is the softest of the claims and restatements that
 * decide how the sentence may be used, so a sentence that needs attribution always has a named or unnamed voice.
 *
 * @param claims the claims of the sentence
 * @returns undefined if there are no claims
 */
export function voicedBy(
  briefing: Briefing,
  claims: readonly Claim[],
  citedFor: 'content' | 'act' = 'content',
): Claim | undefined {
  const candidates = claims.flatMap((claim) => {
    const disputed = citedFor === 'content' && briefing.isDisputed(claim);
    return briefing.basisOf(claim).map((one) => ({
      claim: one,
      use: use(one.standing, voiceKind(one.attribution), disputed),
    }));
  });
  const strict = strictest(candidates.map((one) => one.use));
  return softestOf(candidates.filter((one) => one.use === strict).map(({ claim }) => claim));
}

/** Returns the voices of a sentence other than that of the first claim; undefined if there are none. */
function otherVoices(briefing: Briefing, claims: readonly Claim[], first: Claim): SupportRecord['others'] {
  const known = new Set([voiceLabel(briefing, first)]);
  const others = claims.flatMap((claim) => {
    const voice = voiceOf(briefing, claim);
    if (voice.name === undefined || known.has(voice.name)) return [];
    known.add(voice.name);
    return [voice];
  });
  return others.length === 0 ? undefined : others;
}

/** Example: 'the article (article-2)'. Undefined if the briefing has only one source. */
const sourcesOf = (briefing: Briefing, claims: readonly Claim[]): string | undefined =>
  briefing.all('sources').length < 2
    ? undefined
    : [...new Set(claims.map(({ source }) => source))].map((id) => sourceNoun(briefing, id)).join(', ');

/** Returns the places of claims in source order, each once, with the softest of its claims. */
function placesOf(claims: readonly Claim[]): SupportRecord['places'] {
  const places = new Map<string, Claim>();
  for (const claim of [...claims].sort(byPlace)) {
    const key = `${claim.source} ${claim.at}`;
    const other = places.get(key);
    if (!other || softness(claim.standing) > softness(other.standing)) places.set(key, claim);
  }
  return [...places.values()].map(({ source, at, id }) => ({ source, at, claim: id }));
}

/** Returns the first of the softest claims, preferring one that is not in the source's own voice. */
function softestOf(claims: readonly Claim[]): Claim | undefined {
  let found: Claim | undefined;
  for (const claim of claims) {
    const softer = found ? softness(claim.standing) - softness(found.standing) : 1;
    const hasOtherVoice =
      softer === 0 && found?.attribution.by === 'source' && claim.attribution.by !== 'source';
    if (softer > 0 || hasOtherVoice) found = claim;
  }
  return found;
}

/** @param citedFor see `supportOf` */
export const statementOf = (
  briefing: Briefing,
  { text, claims }: { readonly text: string; readonly claims: readonly string[] },
  citedFor?: 'content' | 'act',
): StatementRecord => ({ text, ...given({ support: supportOf(briefing, claims, citedFor) }) });

/** Hints do not contain ids that are longer than this, since nobody would type them. */
export const LONGEST_TYPED = 24;

/** Returns the id of an issue or, if the id is too long to type, its number. */
export const typedIssue = ({ id, number }: { readonly id: string; readonly number: number }): string =>
  id.length <= LONGEST_TYPED ? id : String(number);
