import { isDeepStrictEqual } from 'node:util';
import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { softness } from '../../../briefing/standing.js';
import { hedgesOnlyNoun } from '../../../checking/verify/claims/hedged-noun.js';
import type { Span } from '../../../reading/reading.js';
import { isInside } from '../../../reading/spans.js';
import { sentenceOf } from '../../claims/wording.js';
import { followed } from '../brief/followed.js';
import { claimIn } from '../claims.js';
import { withFields } from '../entries.js';
import { inReadingOrder, paragraphOf } from '../items.js';
import { isGone } from '../names/topics.js';
import { type Outcome, redirected } from '../removal.js';
import type { ReviewText } from '../text.js';
import { balanced, widerThan } from './fragments.js';
import { ownPart } from './own-part.js';

/** Merges a claim with the next claim, which must have the same voice. */
export function mergedWithNext(file: BriefingFile, id: string, text: ReviewText | undefined): Outcome {
  const order = inReadingOrder(file);
  const index = order.findIndex((one) => one.id === id);
  const [one, next] = [order[index], order[index + 1]];
  if (one === undefined || next === undefined || next.source !== one.source)
    return { refused: 'There is no next claim to merge with.' };
  if (!isDeepStrictEqual(one.attribution, next.attribution))
    return { refused: 'The next claim has a different voice (press v first to make the voices the same).' };
  return merged(file, one, next, text);
}

/** Merges a claim with the previous claim. The merged claim has the id of the given claim. */
export function mergedWithBefore(file: BriefingFile, id: string, text: ReviewText | undefined): Outcome {
  const claim = claimIn(file, id);
  const before = claimBefore(file, claim);
  return before === undefined
    ? { refused: 'There is no previous claim with the same voice to merge with.' }
    : merged(file, before, claim, text, id);
}

/** Returns the previous claim, if it has the same voice and is in the same paragraph. */
export function claimBefore(file: BriefingFile, claim: Claim): Claim | undefined {
  const order = inReadingOrder(file);
  const before = order[order.findIndex(({ id }) => id === claim.id) - 1];
  const isNear = before?.source === claim.source && paragraphOf(before) === paragraphOf(claim);
  return isNear && isDeepStrictEqual(before.attribution, claim.attribution) ? before : undefined;
}

function merged(
  file: BriefingFile,
  one: Claim,
  next: Claim,
  text: ReviewText | undefined,
  id = one.id,
): BriefingFile {
  const span = one.span && next.span ? around(one.span, next.span) : one.span;
  const words = (one.at === next.at && span && text?.words(one.source, span)) || `${one.text} ${next.text}`;
  const isJoined = one.at === next.at && span !== undefined;
  return united(file, one, next, {
    id,
    text: words,
    ...standingOf(one, next, isJoined ? span : undefined, text),
    span,
  });
}

/**
 * Determines the standing and hedge of a merged claim from its words in the source. A softer standing without a hedge
 * is kept, since only a person can have set it.
 */
function standingOf(
  one: Claim,
  other: Claim,
  span: Claim['span'],
  text: ReviewText | undefined,
): Pick<Claim, 'standing'> & { readonly cue: string | undefined } {
  const softer = softness(other.standing) > softness(one.standing) ? other : one;
  const read = (without?: string) => span && text?.softnessOf(one, span, without);
  const words = (span && text?.words(one.source, span)) ?? '';
  const whole = read();
  const own = whole?.cue !== undefined && hedgesOnlyNoun(words, whole.cue) ? read(whole.cue) : whole;
  const isKept =
    own === undefined || (softer.cue === undefined && softness(softer.standing) > softness(own.standing));
  const { standing, cue } = isKept ? softer : own;
  return { standing, cue };
}

/**
 * Replaces the text of a truncated claim with that of a longer claim that contains it, or else with the whole sentence.
 * If the truncated claim was stated, or the longer claim adds a side clause, the claim keeps its standing with the text
 * of the longer claim, since the added words contain their own hedges.
 */
export function asWhole(file: BriefingFile, id: string, text: ReviewText | undefined): Outcome {
  const claim = claimIn(file, id);
  const wider = widerThan(claim, file.claims);
  if (wider !== undefined)
    return united(file, claim, wider, {
      text: wider.text,
      ...(claim.standing === 'stated' || (wider.span && ownPart(claim, wider.span, text) !== wider.span)
        ? { standing: claim.standing, cue: claim.cue }
        : standingOf(claim, wider, wider.span, text)),
      span: wider.span,
    });
  const span = text?.sentenceSpan(claim);
  return span === undefined ? NOT_STORED : asExtract(file, id, span, text);
}

const NOT_STORED = { refused: 'The sentence cannot be used: its text is not stored next to the briefing.' };

/**
 * Replaces the text of a claim with a different part of its source, and sets the standing of that part. But if the new
 * text is part of the old text, the claim keeps a standing that the old text does not have, since a person or a
 * preceding hedge must have given it.
 */
export function asExtract(file: BriefingFile, id: string, span: Span, text: ReviewText | undefined): Outcome {
  const claim = claimIn(file, id);
  const words = text?.words(claim.source, span);
  if (!words) return NOT_STORED;
  const own = claim.span;
  const isSet = own && isInside(span, own) && text?.softnessOf(claim, own)?.standing !== claim.standing;
  const { standing, cue } = isSet ? claim : standingOf(claim, claim, ownPart(claim, span, text), text);
  const whole = { start: 0, end: words.length };
  return united(file, claim, claim, { text: balanced(sentenceOf(whole, words)), standing, cue, span });
}

/**
 * Replaces two claims by a single claim with the references of both. It has the id of the first claim unless `fields`
 * contains another id.
 */
function united(
  file: BriefingFile,
  one: Claim,
  other: Claim,
  fields: Pick<Claim, 'text' | 'standing'> &
    Partial<Record<'cue' | 'span', unknown>> &
    Partial<Pick<Claim, 'id'>>,
): BriefingFile {
  const merged = withFields(one, {
    ...fields,
    about: [...new Set([...one.about, ...other.about])].filter(
      (id) => !isGone(file, id, `${one.text} ${other.text}`, fields.text),
    ),
    quote: undefined,
    asFact: undefined,
    misreading: undefined,
    danger: undefined,
    dependsOn: union(one.dependsOn, other.dependsOn),
    restates: union(one.restates, other.restates),
    disputes: union(one.disputes, other.disputes),
    proposed: one.proposed ?? other.proposed ?? { by: 'rules' },
    accept: undefined,
  });
  const claims = file.claims.map((claim) => (claim.id === merged.id ? merged : claim));
  const gone = new Set([one.id, other.id].filter((id) => id !== merged.id));
  const joined = followed(file, { ...file, claims }, (id) => [gone.has(id) ? merged.id : id]);
  return redirected(joined, (id) => (gone.has(id) ? merged.id : id), gone);
}

const around = (one: NonNullable<Claim['span']>, other: NonNullable<Claim['span']>) => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

const union = (one: readonly string[] | undefined, other: readonly string[] | undefined) =>
  one === undefined && other === undefined ? undefined : [...new Set([...(one ?? []), ...(other ?? [])])];
