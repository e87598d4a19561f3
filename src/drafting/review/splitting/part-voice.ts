import type { Attribution, BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Span } from '../../../reading/reading.js';
import { sharedLength } from '../../../reading/spans.js';
import type { ReviewText } from '../text.js';
import type { ClaimPassage } from '../voices/sentence-doubts.js';
import { voiceCalled } from '../voices/speakers.js';

/**
 * Determines the voice of one part of a claim: the source if somebody speaks only in the other part, and otherwise the
 * speaker in the part. If the sentence names no speaker, the part keeps the voice of the claim.
 */
export function voiceOfPart(file: BriefingFile, claim: Claim, span: Span, text: ReviewText): Attribution {
  const passage = text.passageOf({ ...claim, span });
  const voices = passage?.attributions ?? [];
  if (passage === undefined || voices.length === 0) return claim.attribution;
  const according = voices.filter((one) => isOfOnePart(one, passage));
  const here = voices.filter((one) => !according.includes(one) && speaksIn(one, passage));
  const [one, another] = according.some((voice) => isWithin(voice, passage.span)) ? according : here;
  if (one === undefined) return { by: 'source' };
  const isKnown = voices.length === 1 && claim.attribution.by !== 'source';
  if (another !== undefined || isKnown) return claim.attribution;
  return one.voice.name ? voiceCalled(file, one.voice.name) : claim.attribution;
}

type Told = ClaimPassage['attributions'][number];

/** Matches words that give the source of the clause before them: 'it opened, according to the owner'. */
const ACCORDING = /^according to$/iu;

/**
 * Returns whether 'according to' applies only to its clause. If it begins the sentence, or follows a comma in the last
 * clause, it applies to the whole sentence.
 */
function isOfOnePart({ cue: [cue] }: Told, { sentence }: ClaimPassage): boolean {
  if (cue === undefined || !ACCORDING.test(sentence.slice(cue.start, cue.end))) return false;
  const isLast = !/\s(?:and|but|while)\s/u.test(sentence.slice(cue.end));
  return cue.start > 0 && !(isLast && /,\s$/u.test(sentence.slice(0, cue.start)));
}

const isWithin = ({ cue: [cue] }: Told, span: Span): boolean =>
  cue !== undefined && cue.start >= span.start && cue.end <= span.end;

/**
 * Returns whether reported speech makes up at least half of a part. Negated reports such as 'have not said' do not
 * count.
 */
function speaksIn({ source, cue, content }: Told, { sentence, span }: ClaimPassage): boolean {
  if (cue.some(({ start, end }) => NOT.test(sentence.slice(start, end)))) return false;
  const covered = [...source, ...cue, ...content].reduce((sum, one) => sum + sharedLength(one, span), 0);
  return 2 * covered >= span.end - span.start;
}

const NOT = /\b(?:not|never)\b|n['’]t\b/iu;
