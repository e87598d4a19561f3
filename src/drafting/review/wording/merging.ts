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
import { type Outcome, redirected } from '../removal.js';
import type { ReviewText } from '../text.js';
import { isGone } from '../voices/parties.js';
import { widerThan } from './fragments.js';
import { ownPart } from './own-part.js';
import { balanced } from './quotation-marks.js';

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
  const isJoined = one.at === next.at && span !== undefined;
  // Two sentences of one quotation keep its marks if both claims are in the words of the source.
  const isWhole = isJoined || [one, next].every((claim) => isVerbatim(claim, text));
  const joined = span && isWhole ? text?.words(one.source, span) : undefined;
  const words = joined ? balanced(joined) : `${one.text} ${next.text}`;
  return united(file, one, next, {
    id,
    text: words,
    ...standingOf(one, next, isJoined ? span : undefined, text),
    span,
  });
}

const isVerbatim = ({ span, source, text: words }: Claim, text: ReviewText | undefined): boolean =>
  span !== undefined && text?.words(source, span) === words;

/**
 * Determines the standing and hedge of a claim that consists of the words of two claims. It is never firmer than either
 * of them, but may be softer, since a hedge between the two may apply to the whole.
 */
function standingOf(one: Claim, other: Claim, span: Claim['span'], text: ReviewText | undefined): Softness {
  const softer = softness(other.standing) > softness(one.standing) ? other : one;
  return softerOf(softer, span && readIn(one, span, text));
}

/** Returns the softer of two standings with its hedge; the second if both are the same. */
function softerOf(one: Softness, other: Softness | undefined): Softness {
  const { standing, cue } = other && softness(other.standing) >= softness(one.standing) ? other : one;
  return { standing, cue: cue ?? one.cue };
}

/** Reads the standing of a claim again if its hedge applies only to a noun, and leaves out this hedge. */
function withOwnHedge(claim: Claim, text: ReviewText | undefined): Claim {
  const { cue, span } = claim;
  if (cue === undefined || span === undefined || !hedgesOnlyNoun(claim.text, cue)) return claim;
  const read = text?.softnessOf(claim, span, cue);
  return read ? { ...claim, cue: undefined, ...read } : claim;
}

interface Softness extends Pick<Claim, 'standing'> {
  readonly cue?: Claim['cue'] | undefined;
}

/** Reads the standing of a part of the source, ignoring a hedge that applies to a noun only. */
function readIn(claim: Claim, span: Span, text: ReviewText | undefined) {
  const whole = text?.softnessOf(claim, span);
  const words = text?.words(claim.source, span) ?? '';
  const isOfNoun = whole?.cue !== undefined && hedgesOnlyNoun(words, whole.cue);
  return isOfNoun ? text?.softnessOf(claim, span, whole.cue) : whole;
}

/**
 * Replaces the text of a truncated claim with that of a longer claim that contains it, or else with the whole sentence.
 */
export function asWhole(file: BriefingFile, id: string, text: ReviewText | undefined): Outcome {
  const claim = claimIn(file, id);
  const wider = widerThan(claim, file.claims);
  if (wider !== undefined)
    return united(file, claim, wider, {
      text: wider.text,
      ...standingOf(claim, withOwnHedge(wider, text), undefined, text),
      span: wider.span,
    });
  const span = text?.sentenceSpan(claim);
  return span === undefined ? NOT_STORED : asExtract(file, id, span, text);
}

const NOT_STORED = { refused: 'The sentence cannot be used: its text is not stored next to the briefing.' };

/**
 * Replaces the text of a claim with a different part of its source, and sets the standing of that part. Added words
 * never make a claim firmer. A shorter text keeps the old standing if the words of the old text do not indicate it,
 * since a person must have set it or a hedge before the text must indicate it.
 */
export function asExtract(file: BriefingFile, id: string, span: Span, text: ReviewText | undefined): Outcome {
  const claim = claimIn(file, id);
  const words = text?.words(claim.source, span);
  if (!words) return NOT_STORED;
  const own = claim.span;
  const isSet = own && isInside(span, own) && text?.softnessOf(claim, own)?.standing !== claim.standing;
  const read = readIn(claim, ownPart(claim, span, text), text);
  const isLonger = own !== undefined && isInside(own, span);
  // A softer standing without a hedge can only have been set by a person.
  const isKept = isLonger || claim.cue === undefined;
  const { standing, cue } = isSet ? claim : isKept ? softerOf(claim, read) : (read ?? claim);
  const whole = { start: 0, end: words.length };
  return united(file, claim, claim, { text: balanced(sentenceOf(whole, words)), standing, cue, span });
}

/**
 * Replaces two claims with a single claim that has the references of both. It has the id of the first claim unless
 * `fields` contains another id.
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
