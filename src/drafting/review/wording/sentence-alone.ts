import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { redirected } from '../removal.js';

/**
 * The file with only the claims of one sentence, so that many wordings of a claim can be checked quickly. It omits
 * everything based on claims, and references to other claims.
 */
export function sentenceAlone(file: BriefingFile, { id, text, source, at }: Claim): BriefingFile {
  const others = file.claims.filter((one) => one.source !== source || one.at !== at);
  const dependent = [...file.events, ...file.positions, ...file.gaps, ...(file.notes ?? [])];
  const gone = new Set([...others, ...dependent].map((one) => one.id));
  const summary = { text, claims: [id] };
  const { open: _, ...rest } = file;
  const issues = file.issues.map((issue) => ({ ...issue, summary }));
  const summed = { ...rest, summary: [summary], issues };
  return redirected(summed, (one) => (gone.has(one) ? undefined : one), gone);
}
