import type { Briefing } from '../briefing/briefing.js';
import { supportOf } from './entries.js';
import { type CitedFor, DISPUTED } from './support.js';

/** The columns without which no sentence stands in a table. */
export const SUPPORT_COLUMNS = ['Standing', 'Attributed to', 'Place'] as const;

/**
 * Their cells for what rests on some claims: as soft as the softest of them, in that claim's voice, at the places of all.
 *
 * @param claimIds undefined for what rests on none, such as a name
 */
export function supportCells(
  briefing: Briefing,
  claimIds: readonly string[] | undefined,
  citedFor: CitedFor = 'content',
): string[] {
  if (claimIds === undefined) return ['', '', ''];
  const support = supportOf(briefing, claimIds, citedFor);
  if (support === undefined) return ['no claim behind it', '', ''];
  const { standing, disputed, attribution, places } = support;
  return [
    disputed ? `${standing}, ${DISPUTED}` : standing,
    attribution,
    places.map(({ source, at }) => `${source} ${at}`).join('; '),
  ];
}
