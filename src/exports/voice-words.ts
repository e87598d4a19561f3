import { voicedBy } from '../answers/shared/records.js';
import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';

/** Whose voice a sentence is in: that of the claim that makes its use strict, always with the source, since files travel alone. */
export function voiceWords(briefing: Briefing, claimIds: readonly string[] = []): string {
  const voiced = voicedBy(briefing, briefing.claims(claimIds));
  return voiced === undefined ? 'nobody' : attributionWords(briefing, voiced);
}
