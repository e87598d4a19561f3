import type { Attribution, BriefingFile, Claim } from '../../briefing/file/schema.js';
import { type Standing, softness } from '../../briefing/standing.js';
import { changed, inserted, nameEntry, nextId, withFields } from './entries.js';
import { inReadingOrder } from './items.js';
import { type Outcome, redirected } from './removal.js';
import type { ReviewText } from './text.js';

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
  const text = words.replace(/\s+/gu, ' ').trim();
  if (text === '') return { refused: 'A claim needs words (x drops it).' };
  const before = claimIn(file, id);
  const follows = <Statement extends { readonly text: string; readonly claims: readonly string[] }>(
    one: Statement,
  ) => (one.text === before.text && one.claims.length === 1 && one.claims[0] === id ? { ...one, text } : one);
  return {
    ...changed(file, 'claims', id, { text, accept: undefined }),
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

export const withVoice = (file: BriefingFile, id: string, attribution: Attribution): Outcome =>
  changed(file, 'claims', id, { attribution });

/** Adds a person or an organization to the file as the voice of a claim. */
export function withNewVoice(
  file: BriefingFile,
  id: string,
  name: string,
  kind: 'people' | 'organizations',
): Outcome {
  const entry = nameEntry(file, kind, name);
  return withVoice(inserted(file, kind, entry), id, { by: 'party', party: entry.id });
}

/** Sets the claim as a fact, as nobody may say it; empty words remove it. */
export const withFact = (file: BriefingFile, id: string, words: string): Outcome =>
  changed(file, 'claims', id, { asFact: words.trim() || undefined });

/** Two parts of a claim, in the words of the claim. */
export interface Split {
  readonly first: string;
  readonly second: string;
}

/** After a comma, before a conjunction, and at semicolons and dashes. */
const JOINTS =
  /(?:\s*[;:]\s+)|(?:\s+[—–]\s+)|,\s+(?=(?:which|who|where|while|after|before|as|because|although|though|so|with|but|and|or|yet)\s)|\s+(?=(?:and|but|while|because|although|after|before)\s)/giu;

/** The places where a claim can be split, in order. */
export const splitsOf = (text: string): Split[] =>
  [...text.matchAll(JOINTS)].map(({ 0: joint, index }) => ({
    first: text.slice(0, index),
    second: text.slice(index + joint.length),
  }));

/** Splits a claim: both parts are unreviewed, and the hedge stays with the part that contains it. */
export function split(
  file: BriefingFile,
  id: string,
  { first, second }: Split,
  text: ReviewText | undefined,
): Outcome {
  const claim = claimIn(file, id);
  const proposed = claim.proposed ?? { by: 'rules' as const };
  const part = (words: string): Claim =>
    withFields(claim, {
      text: sentenceOf(words),
      cue: claim.cue !== undefined && words.includes(claim.cue) ? claim.cue : undefined,
      span: text?.spanOf(claim, words) ?? claim.span,
      quote: claim.quote !== undefined && words.includes(claim.quote) ? claim.quote : undefined,
      asFact: undefined,
      accept: undefined,
      proposed,
    });
  const reduced = { ...file, claims: file.claims.map((one) => (one.id === id ? part(first) : one)) };
  return inserted(reduced, 'claims', { ...part(second), id: nextId(file, 'c') }, id);
}

function sentenceOf(words: string): string {
  const trimmed = words.replace(/^(?:and|but)\s+/iu, '').replace(/[\s,;:]+$/u, '');
  const text = `${trimmed.slice(0, 1).toUpperCase()}${trimmed.slice(1)}`;
  return /[.!?]["”'’)]?$/u.test(text) ? text : `${text}.`;
}

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
    dependsOn: union(one.dependsOn, next.dependsOn),
    restates: union(one.restates, next.restates),
    disputes: union(one.disputes, next.disputes),
    proposed: one.proposed ?? next.proposed ?? { by: 'rules' },
    accept: undefined,
  });
  const joined = { ...file, claims: file.claims.map((claim) => (claim.id === id ? merged : claim)) };
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
  const text = words.replace(/\s+/gu, ' ').trim();
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
