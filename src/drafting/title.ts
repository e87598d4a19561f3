import type { Statement } from '../briefing/file/schema.js';
import { hardened } from '../checking/rules/overstatement/detect-overstatement.js';
import type { DraftedClaim } from './claims.js';

/**
 * The title of a draft: the headline, unless it tells as a fact what the lead leaves open. Then it is given in quotation
 * marks as the headline that it is.
 */
export function titleOf(
  headline: string,
  summary: readonly Statement[],
  drafted: readonly DraftedClaim[],
): string {
  const behind = new Set(summary.flatMap(({ claims }) => claims));
  const standings = drafted.filter(({ claim }) => behind.has(claim.id)).map(({ claim }) => claim.standing);
  const isSoft = (title: string) => standings.every((one) => hardened(title, one, 'title') === undefined);
  return [headline, `Draft: “${headline}”`].find(isSoft) ?? 'Draft of an article';
}
