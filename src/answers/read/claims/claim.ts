import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { type Dependents, dependentsOf } from '../../../briefing/relations/dependents.js';
import { STANDING_MEANINGS } from '../../../briefing/standing.js';
import type { Passage } from '../../../reading/passage.js';
import type { Answer } from '../../answer.js';
import { claimRecord, claimRecords, claimTable } from '../../shared/claim-record.js';
import { given } from '../../shared/given.js';
import { positionRecord } from '../../shared/position-record.js';
import { entryReference, headOf, statementOf, supportOf } from '../../shared/records.js';
import { layoutClaim } from './claim-layout.js';
import { type ClaimInFull, type ClaimsInFullRecord, type DependentsRecord, schema } from './claim-schema.js';

export type { ClaimsInFullRecord } from './claim-schema.js';

/** Claims in full: what each claim says, how it may be said, what it depends on, and what depends on it. */

/**
 * @param claims the requested claims, in order
 * @param passageFor finds the passage of a claim in the source text, if the text is stored
 */
export const makeClaim = (
  briefing: Briefing,
  claims: readonly Claim[],
  passageFor: (claim: Claim) => Passage | undefined = () => undefined,
): ClaimsInFullRecord => ({
  ...headOf(briefing, 'claim'),
  claims: claims.map((claim) => inFull(briefing, claim, passageFor(claim))),
});

const inFull = (briefing: Briefing, claim: Claim, passage: Passage | undefined): ClaimInFull => ({
  ...claimRecord(briefing, claim),
  ...given({ passage: passage && { ...passage, parts: [...passage.parts] } }),
  meaning: STANDING_MEANINGS[claim.standing],
  sourceTitle: briefing.get('sources', claim.source).title,
  restatements: claimRecords(briefing, claim.restates),
  assumes: claimRecords(briefing, claim.dependsOn),
  dependents: dependentsRecord(briefing, dependentsOf(briefing, claim)),
});

const dependentsRecord = (briefing: Briefing, found: Dependents): DependentsRecord => ({
  claims: found.claims.map((claim) => claimRecord(briefing, claim)),
  summary: found.summary.map((sentence) => statementOf(briefing, sentence)),
  issues: found.issues.map(({ issue: { id }, statement }) => ({
    issue: entryReference(briefing, id),
    summary: statementOf(briefing, statement),
  })),
  positions: found.positions.map((position) => positionRecord(briefing, position)),
  events: found.events.map(({ id, status, claims }) => ({
    event: entryReference(briefing, id),
    status,
    ...given({ support: supportOf(briefing, claims) }),
  })),
  people: found.people.map(({ id, claims }) => ({
    person: entryReference(briefing, id),
    ...given({ support: supportOf(briefing, claims) }),
  })),
  gaps: found.gaps.map(({ id, question, reason }) => ({ id, question, reason })),
});

export const claim: Answer<ClaimsInFullRecord> = {
  kind: 'claim',
  schema,
  layout: layoutClaim,
  table: (record) => claimTable(record.claims),
};
