import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { byStanding } from '../../../briefing/relations/claim-graph.js';
import { STANDINGS } from '../../../briefing/standing.js';
import { next, paragraph, table, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Answer, Layout } from '../../answer.js';
import { CLAIM_COLUMNS, claimRow } from '../../shared/claim-line.js';
import { type ClaimRecord, claimRecord, claimSchema, claimTable } from '../../shared/claim-record.js';
import { counted, USE_KEY } from '../../shared/inlines.js';
import { headOf } from '../../shared/records.js';
import { recordHead } from '../../shared/schema.js';
import { capitalized } from '../../shared/voiced.js';

/** Claims with their voices and places, grouped by standing. */

const schema = () =>
  v.strictObject({
    ...recordHead('claims'),
    /** The claims, firmest first. Claims with the same standing are in the order of the source. */
    claims: v.array(claimSchema),
  });

export type ClaimsRecord = v.InferOutput<ReturnType<typeof schema>>;

export const makeClaims = (briefing: Briefing, claims: readonly Claim[]): ClaimsRecord => ({
  ...headOf(briefing, 'claims'),
  claims: [...claims].sort(byStanding).map((claim) => claimRecord(briefing, claim)),
});

function layout({ briefing, claims }: ClaimsRecord): Layout {
  const [first] = claims;
  return {
    title: `${briefing.title}: claims`,
    blocks: [
      ...groupsOf(claims),
      paragraph([text(`${counted(claims.length, 'claim')}. How they may be said: `), ...USE_KEY, text('.')]),
      next(...(first ? [`briefing claims ${first.id}`, 'briefing say'] : [])),
    ],
  };
}

const groupsOf = (claims: readonly ClaimRecord[]): Block[] =>
  STANDINGS.flatMap((standing) => {
    const own = claims.filter((claim) => claim.standing === standing);
    const title = `${capitalized(standing)}: ${own.length}`;
    return own.length === 0 ? [] : [table(title, CLAIM_COLUMNS, own.map(claimRow))];
  });

export const claims: Answer<ClaimsRecord> = {
  kind: 'claims',
  schema,
  layout,
  table: (record) => claimTable(record.claims),
};
