import type { Attribution, BriefingFile, Claim } from '../../briefing/file/schema.js';
import { type Standing, softness } from '../../briefing/standing.js';
import { changed, inserted, nameEntry, nextId, withFields } from './entries.js';
import { inReadingOrder } from './items.js';
import { type Outcome, redirected } from './removal.js';
import type { ReviewText } from './text.js';

/** What the keys do to claims. Each returns the changed file, or why it is not changed. */

export const claimIn = (file: BriefingFile, id: string): Claim => {
  const claim = file.claims.find((one) => one.id === id);
  if (claim === undefined) throw new RangeError(`there is no claim ${id}`);
  return claim;
};

/**
 * Other words for a claim. Summaries that repeat its words follow. What was accepted of the old words is not accepted of
 * the new ones.
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
 * Another standing, with the hedge of the sentence that bears it out; a softer one else keeps its hedge ('will' may be an
 * expectation). What was accepted of the old standing goes.
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

/** The words of the source that make a claim soft. */
export const withCue = (file: BriefingFile, id: string, cue: string): Outcome =>
  changed(file, 'claims', id, { cue: cue.trim() || undefined });

export const withVoice = (file: BriefingFile, id: string, attribution: Attribution): Outcome =>
  changed(file, 'claims', id, { attribution });

/** A voice that is not in the file yet: it becomes a person or a body. */
export function withNewVoice(
  file: BriefingFile,
  id: string,
  name: string,
  kind: 'people' | 'organizations',
): Outcome {
  const entry = nameEntry(file, kind, name);
  return withVoice(inserted(file, kind, entry), id, { by: 'party', party: entry.id });
}

/** The claim as nobody may say it; without words it goes. */
export const withFact = (file: BriefingFile, id: string, words: string): Outcome =>
  changed(file, 'claims', id, { asFact: words.trim() || undefined });

/** Two parts of a claim, in words of the claim. */
export interface Split {
  readonly first: string;
  readonly second: string;
}

/** Behind a comma or before a conjunction, and at semicolons and dashes. */
const JOINTS =
  /(?:\s*[;:]\s+)|(?:\s+[—–]\s+)|,\s+(?=(?:which|who|where|while|after|before|as|because|although|though|so|with|but|and|or|yet)\s)|\s+(?=(?:and|but|while|because|although|after|before)\s)/giu;

/** Where a claim could be split, in its order. */
export const splitsOf = (text: string): Split[] =>
  [...text.matchAll(JOINTS)].map(({ 0: joint, index }) => ({
    first: text.slice(0, index),
    second: text.slice(index + joint.length),
  }));

/** Both parts are open again, with the hedge where its words are. */
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

/** With the claim behind it, as soft as the softer of the two; both must be in one voice. */
export function mergedWithNext(file: BriefingFile, id: string, text: ReviewText | undefined): Outcome {
  const order = inReadingOrder(file);
  const index = order.findIndex((one) => one.id === id);
  const [one, next] = [order[index], order[index + 1]];
  if (one === undefined || next === undefined || next.source !== one.source)
    return { refused: 'There is no further claim to merge with.' };
  if (JSON.stringify(one.attribution) !== JSON.stringify(next.attribution))
    return { refused: 'The next claim is in another voice (set one voice with v first).' };
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

/** A further claim of the same sentence, in the same voice: open, and put as a fact until its standing is given. */
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
