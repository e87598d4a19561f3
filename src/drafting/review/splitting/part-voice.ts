import type { Attribution, BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Span } from '../../../reading/reading.js';
import { overlaps } from '../neighborhood.js';
import type { ReviewText } from '../text.js';
import { voicesCalled } from '../voices/speakers.js';

/** How many sentences back 'these organizations' is looked for. */
const REACH = 3;

/**
 * The voice of a part of a claim: the source's own if somebody speaks only in the other part, and otherwise whoever
 * speaks in it. A claim whose sentence names no speaker keeps its voice.
 */
export function voiceOfPart(file: BriefingFile, claim: Claim, span: Span, text: ReviewText): Attribution {
  const passage = text.passageOf({ ...claim, span });
  const voices = passage?.attributions ?? [];
  if (passage === undefined || voices.length === 0) return claim.attribution;
  const here = voices.filter(({ source, cue, content }) =>
    [...source, ...cue, ...content].some((one) => overlaps(one, passage.span)),
  );
  const [one, another] = here;
  if (one === undefined) return { by: 'source' };
  const isKnown = voices.length === 1 && claim.attribution.by !== 'source';
  if (another !== undefined || isKnown) return claim.attribution;
  const [voice] = voicesCalled(file, one.voice.name ?? '', text.before(claim, REACH));
  return (one.voice.name && voice) || claim.attribution;
}
