import { voicedBy } from '../answers/shared/records.js';
import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';

/**
 * The voice of a sentence: that of the claim that determines its use, always with the source, since files are
 * passed on alone.
 */
export function voiceWords(briefing: Briefing, claimIds: readonly string[] = []): string {
  const voiced = voicedBy(briefing, briefing.claims(claimIds));
  return voiced === undefined ? 'nobody' : attributionWords(briefing, voiced);
}
