import { isDeepStrictEqual } from 'node:util';
import type { Attribution, BriefingFile, Claim, Statement } from '../../briefing/file/schema.js';
import { type Standing, softness } from '../../briefing/standing.js';
import { capitalized } from '../claims/wording.js';
import type { Mending } from './actions.js';
import { changed, inserted, nameEntry, nextId, withFields } from './entries.js';
import { inReadingOrder } from './items.js';
import { type Outcome, redirected } from './removal.js';
import type { ReviewText } from './text.js';
import { partyCalled } from './voices/parties.js';

/** The edits of claims. Each returns the changed file, or why it is unchanged. */

export const claimIn = (file: BriefingFile, id: string): Claim => {
  const claim = file.claims.find((one) => one.id === id);
  if (claim === undefined) throw new RangeError(`there is no claim ${id}`);
  return claim;
};

/**
 * Changes the words of a claim, and of summaries that repeat them. Acceptances of the old words are removed, since
 * they do not apply to the new ones.
 */
export function reworded(file: BriefingFile, id: string, words: string): Outcome {
  const text = capitalized(words.replace(/\s+/gu, ' ').trim());
  if (text === '') return { refused: 'A claim needs words (x drops it).' };
  return followed(changed(file, 'claims', id, { text, accept: undefined }), [claimIn(file, id)], {
    id,
    text,
  });
}

/** Gives the summaries that repeat one of these claims the words of the claim that it became. */
function followed(
  file: BriefingFile,
  before: readonly Claim[],
  now: Pick<Claim, 'id' | 'text'>,
): BriefingFile {
  const repeats = ({ text, claims }: Statement) =>
    claims.length === 1 && before.some((one) => one.id === claims[0] && one.text === text);
  const follows = (one: Statement): Statement =>
    repeats(one) ? { ...one, text: now.text, claims: [now.id] } : one;
  return {
    ...file,
    summary: file.summary.map(follows),
    issues: file.issues.map((issue) => ({ ...issue, summary: follows(issue.summary) })),
  };
}

/**
 * Changes the standing, with a hedge of the sentence that supports it; a softer one otherwise keeps its hedge ('will'
 * can be an expectation). Acceptances of the old standing are removed.
 */
export function withStanding(
  file: BriefingFile,
  id: string,
  standing: Standing,
  text: ReviewText | undefined,
): Outcome {
  const claim = claimIn(file, id);
  if (claim.standing === standing) return file;
  const isStated = standing === 'stated';
  const own = softness(standing) > softness(claim.standing) ? claim.cue : undefined;
  const cue = isStated ? undefined : (text?.hedgeOf(claim, standing) ?? own);
  return changed(file, 'claims', id, {
    standing,
    cue,
    asFact: isStated ? undefined : claim.asFact,
    accept: undefined,
  });
}

/** Sets the hedge of a claim, in the words of the source; an empty one removes it. */
export const withCue = (file: BriefingFile, id: string, cue: string): Outcome =>
  changed(file, 'claims', id, { cue: cue.trim() || undefined });

/** @param isForAll whether all claims get it that have the same voice now */
export function withVoice(
  file: BriefingFile,
  id: string,
  attribution: Attribution,
  isForAll = false,
): BriefingFile {
  const { attribution: before, source } = claimIn(file, id);
  const isMeant = (claim: Claim) =>
    claim.id === id || (isForAll && claim.source === source && isDeepStrictEqual(claim.attribution, before));
  return {
    ...file,
    claims: file.claims.map((claim) => (isMeant(claim) ? { ...claim, attribution } : claim)),
  };
}

/** Makes a person or an organization the voice of a claim, and adds it to the file unless it is there. */
export function withNewVoice(
  file: BriefingFile,
  id: string,
  { words, kind, isForAll }: Extract<Mending, { do: 'new voice' }>,
): Outcome {
  const known = partyCalled(file, words);
  if (known !== undefined) return withVoice(file, id, { by: 'party', party: known }, isForAll);
  const entry = nameEntry(file, kind, words);
  return withVoice(inserted(file, kind, entry), id, { by: 'party', party: entry.id }, isForAll);
}

/** Sets the claim as a fact, as nobody may say it; empty words remove it. */
export const withFact = (file: BriefingFile, id: string, words: string): Outcome =>
  changed(file, 'claims', id, { asFact: words.trim() || undefined });

/** Merges a claim with the next one, with the softer standing of the two; both must have the same voice. */
export function mergedWithNext(file: BriefingFile, id: string, text: ReviewText | undefined): Outcome {
  const order = inReadingOrder(file);
  const index = order.findIndex((one) => one.id === id);
  const [one, next] = [order[index], order[index + 1]];
  if (one === undefined || next === undefined || next.source !== one.source)
    return { refused: 'There is no next claim to merge with.' };
  if (JSON.stringify(one.attribution) !== JSON.stringify(next.attribution))
    return { refused: 'The next claim has a different voice (make the voices the same with v first).' };
  const softer = softness(next.standing) > softness(one.standing) ? next : one;
  const span = one.at === next.at && one.span && next.span ? around(one.span, next.span) : one.span;
  const merged = withFields(one, {
    text: (one.at === next.at && span && text?.words(one.source, span)) || `${one.text} ${next.text}`,
    about: [...new Set([...one.about, ...next.about])],
    standing: softer.standing,
    cue: softer.cue,
    span,
    quote: undefined,
    asFact: undefined,
    misreading: undefined,
    danger: undefined,
    dependsOn: union(one.dependsOn, next.dependsOn),
    restates: union(one.restates, next.restates),
    disputes: union(one.disputes, next.disputes),
    proposed: one.proposed ?? next.proposed ?? { by: 'rules' },
    accept: undefined,
  });
  const claims = file.claims.map((claim) => (claim.id === id ? merged : claim));
  const joined = followed({ ...file, claims }, [one, next], merged);
  return redirected(joined, (other) => (other === next.id ? id : other), new Set([next.id]));
}

const around = (one: NonNullable<Claim['span']>, other: NonNullable<Claim['span']>) => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

const union = (one: readonly string[] | undefined, other: readonly string[] | undefined) =>
  one === undefined && other === undefined ? undefined : [...new Set([...(one ?? []), ...(other ?? [])])];

/**
 * Adds a claim from the same sentence, in the same voice: unreviewed, and stated as a fact until its standing is set.
 */
export function added(file: BriefingFile, beside: string, words: string): Outcome {
  const text = capitalized(words.replace(/\s+/gu, ' ').trim());
  if (text === '') return { refused: 'A claim needs words.' };
  const { about, attribution, source, at, span, proposed } = claimIn(file, beside);
  const claim: Claim = {
    id: nextId(file, 'c'),
    text,
    about,
    standing: 'stated',
    attribution,
    source,
    at,
    ...(span ? { span } : {}),
    proposed: proposed ?? { by: 'rules' },
  };
  return inserted(file, 'claims', claim, beside);
}
