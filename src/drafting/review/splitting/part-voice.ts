import type { Attribution, BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Span } from '../../../reading/reading.js';
import { sharedLength } from '../../../reading/spans.js';
import type { ReviewText } from '../text.js';
import type { ClaimPassage } from '../voices/sentence-doubts.js';
import { voicesCalled } from '../voices/speakers.js';

/** How many sentences before the claim are searched for the referent of 'these organizations'. */
const REACH = 3;

/**
 * Determines the voice of one part of a claim: the source's own if somebody speaks only in the other part, otherwise
 * the speaker in the part. If the sentence names no speaker, the part keeps the voice of the claim.
 */
export function voiceOfPart(file: BriefingFile, claim: Claim, span: Span, text: ReviewText): Attribution {
  const passage = text.passageOf({ ...claim, span });
  const voices = passage?.attributions ?? [];
  if (passage === undefined || voices.length === 0) return claim.attribution;
  const here = voices.filter((one) => speaksIn(one, passage));
  const [one, another] = here;
  if (one === undefined) return { by: 'source' };
  const isKnown = voices.length === 1 && claim.attribution.by !== 'source';
  if (another !== undefined || isKnown) return claim.attribution;
  const [voice] = voicesCalled(file, one.voice.name ?? '', text.before(claim, REACH));
  return (one.voice.name && voice) || claim.attribution;
}

/** Whether reported speech makes up at least half of a part. Negated reports such as 'have not said' do not count. */
function speaksIn(
  { source, cue, content }: ClaimPassage['attributions'][number],
  { sentence, span }: ClaimPassage,
): boolean {
  if (cue.some(({ start, end }) => NOT.test(sentence.slice(start, end)))) return false;
  const covered = [...source, ...cue, ...content].reduce((sum, one) => sum + sharedLength(one, span), 0);
  return 2 * covered >= span.end - span.start;
}

const NOT = /\b(?:not|never)\b|n['’]t\b/iu;
