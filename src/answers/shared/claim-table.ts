import type { Table } from '../../document/document.js';
import type { ClaimRecord } from './claim-record.js';

/** Returns claims for a spreadsheet, one per row. */
export const claimTable = (claims: readonly ClaimRecord[]): Table => ({
  columns: [
    'Id',
    'Claim',
    'Standing',
    'Softer elsewhere',
    'Use',
    'Voice',
    'Hedge',
    'Quote',
    'Disputed by',
    'Depends on',
    'Source',
    'Place',
    'About',
    'Proposed',
  ],
  rows: claims.map((claim) => [
    claim.id,
    claim.text,
    claim.standing,
    claim.softerElsewhere ?? '',
    claim.use,
    claim.attributedTo,
    claim.hedge ?? '',
    claim.quote ?? '',
    claim.disputes.map(({ id }) => id).join(', '),
    claim.dependsOn.join(', '),
    claim.source,
    claim.at,
    [...new Set(claim.about.map(({ name }) => name))].join(', '),
    claim.proposed ? 'yes' : '',
  ]),
});
