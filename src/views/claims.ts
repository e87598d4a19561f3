import type { Briefing } from '../briefing/briefing.js';
import { byStanding } from '../briefing/claim-order.js';
import type { Claim } from '../briefing/file/schema.js';
import { STANDINGS } from '../briefing/standing.js';
import { next, paragraph, text } from '../document/build.js';
import type { Document } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { carried, claimEntry, originOf } from './entries.js';
import { claimRecord, dataHead } from './records.js';
import { claimLine, counted } from './words.js';

/**
 * The ledger: every claim with its standing, hedge word, attribution and place, firmest first.
 *
 * @param chosen those that were asked for
 */
export function claimsView(briefing: Briefing, chosen: readonly Claim[]): Document {
  const claims = [...chosen].sort(byStanding);
  return {
    title: `${briefing.file.title} · claims`,
    language: briefing.file.language,
    get data() {
      return { ...dataHead(briefing, 'claims'), claims: claims.map((claim) => claimRecord(briefing, claim)) };
    },
    get entries() {
      return carried(
        briefing,
        claims.map((claim) => claimEntry(briefing, claim)),
      );
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      { kind: 'claims', claims: claims.map((claim) => claimLine(briefing, claim)) },
      paragraph(tally(claims)),
      next(...claims.slice(0, 1).map(({ id }) => `briefing claims ${id}`), 'briefing gaps'),
    ],
  };
}

/** '6 claims: 3 stated, 1 perceived, 2 assumed.' */
function tally(claims: readonly Claim[]): Inline[] {
  const counts = STANDINGS.map((standing) => ({
    standing,
    count: claims.filter((claim) => claim.standing === standing).length,
  })).filter(({ count }) => count > 0);
  return [
    text(`${counted(claims.length, 'claim')}${counts.length > 0 ? ': ' : ''}`),
    ...counts.flatMap(({ standing, count }, index) => [
      text(`${index > 0 ? ', ' : ''}${count} `),
      text(standing),
    ]),
    text('.'),
  ];
}
