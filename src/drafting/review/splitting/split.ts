import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Span } from '../../../reading/reading.js';
import { followed } from '../brief/followed.js';
import { claimIn } from '../claims.js';
import { inserted, nextId, withFields } from '../entries.js';
import type { Outcome } from '../removal.js';
import type { ReviewText } from '../text.js';
import { topicsOfPart, withCitedParts } from './citations.js';
import type { Split } from './joints.js';
import { voiceOfPart } from './part-voice.js';

/**
 * Splits a claim into two unreviewed claims. Each gets the voice, standing and hedge that its words have in the source.
 * If the hedge of the claim applies to both parts, both keep the claim's standing: 'expected to sink and burn'.
 */
export function split(
  file: BriefingFile,
  id: string,
  { first, second, subject }: Split,
  text: ReviewText | undefined,
): Outcome {
  const claim = claimIn(file, id);
  const proposed = claim.proposed ?? { by: 'rules' as const };
  const part = (words: string, who?: string): Claim => {
    const span = text?.spanOf(claim, coreOf(words));
    const sentence = partSentence(words, who);
    return withFields(claim, {
      text: sentence,
      about: topicsOfPart(file, claim, sentence),
      ...(span && text ? softness(claim, words, span, text) : { cue: cueIn(claim, words) }),
      span: span ?? claim.span,
      attribution: span && text ? voiceOfPart(file, claim, span, text) : claim.attribution,
      quote: claim.quote !== undefined && words.includes(claim.quote) ? claim.quote : undefined,
      asFact: undefined,
      misreading: undefined,
      danger: undefined,
      accept: undefined,
      proposed,
    });
  };
  const one = part(first);
  const other = { ...part(second, subject), id: nextId(file, 'c') };
  const reduced = { ...file, claims: file.claims.map((claim) => (claim.id === id ? one : claim)) };
  const after = withCitedParts(inserted(reduced, 'claims', other, id), one, other);
  // A sentence that cites the claim cites both parts, so that it is no firmer than the softer part.
  return followed(file, after, (cited) => (cited === id ? [id, other.id] : [cited]));
}

const cueIn = ({ cue }: Claim, words: string): string | undefined =>
  cue !== undefined && words.includes(cue) ? cue : undefined;

/**
 * Determines the standing and hedge of a part from its words in the source, unless the hedge of the whole claim also
 * applies to the part.
 */
function softness(
  claim: Claim,
  words: string,
  span: Span,
  text: ReviewText,
): Pick<Claim, 'standing'> & { readonly cue: string | undefined } {
  const own = text.softnessOf(claim, span) ?? { standing: claim.standing };
  if (own.cue === undefined && text.isHedged(claim, span) && !isHedgedLater(claim, span, text))
    return { standing: claim.standing, cue: undefined };
  if (cueIn(claim, words) !== undefined) return { standing: claim.standing, cue: claim.cue };
  return { standing: own.standing, cue: own.cue };
}

/**
 * Returns whether the hedge of a claim is in a later clause but not at its end: 'and the council expects a strike', but
 * not 'and the pilots strike, it is expected'.
 */
function isHedgedLater(claim: Claim, { end }: Span, text: ReviewText): boolean {
  const hedge = claim.cue === undefined ? undefined : text.spanOf(claim, claim.cue);
  if (hedge === undefined || claim.span === undefined || hedge.start < end) return false;
  const between = text.words(claim.source, { start: end, end: hedge.start }) ?? '';
  const behind = text.words(claim.source, { start: hedge.end, end: claim.span.end }) ?? '';
  return /^[,;]?\s?(?:and|but|while|whereas)\s\S+/u.test(between) && behind.split(' ').length > 2;
}

/** Turns a part into a complete sentence, as shown before the claim is split. */
export function partSentence(words: string, subject?: string): string {
  const trimmed = subject === undefined ? coreOf(words) : `${subject} ${coreOf(words)}`;
  const text = `${trimmed.slice(0, 1).toUpperCase()}${trimmed.slice(1)}`;
  return /[.!?]["”'’)]?$/u.test(text) ? text : `${text}.`;
}

/** Removes the conjunction and punctuation that join a part to the other part. */
export const coreOf = (words: string): string =>
  words.replace(/^(?:and|but)\s+/iu, '').replace(/[\s,;:–—-]+$/u, '');
