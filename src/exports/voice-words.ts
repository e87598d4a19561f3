import { softestOf } from '../answers/shared/records.js';
import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';

/** Whose voice a sentence is in: that of the softest claim behind it, always with the source, since files travel alone. */
export function voiceWords(briefing: Briefing, claimIds: readonly string[] = []): string {
  const softest = softestOf(briefing.claims(claimIds));
  return softest === undefined ? 'nobody' : attributionWords(briefing, softest);
}
