import type { Briefing } from '../../briefing/briefing.js';
import type { Claim, Statement } from '../../briefing/file/schema.js';
import type { Reports } from '../../briefing/sources/reports.js';
import { fact, lineBreak, quiet, text } from '../../document/build.js';
import type { Block, Fact } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { against, claimOrigin } from '../shared/claim-line.js';
import { type ClaimRecord, claimRecord, type DisputeRecord, disputesOf } from '../shared/claim-record.js';
import { given } from '../shared/given.js';
import { statementOf } from '../shared/records.js';
import { dependenceBlocks, sourceRecords } from '../sources/source-line.js';
import type { OverviewRecord, Reported } from './overview/record.js';

/** How the sources of a brief confirm or contradict each other. */

/**
 * Returns a sentence of the brief with two additions: the number of independent sources that give all of its claims
 * the same standing, and the claims in the same source that contradict it.
 */
export function reportedOf(briefing: Briefing, statement: Statement, reports: Reports): Reported {
  const claims = briefing.claims(statement.claims);
  const counts = claims.map((claim) => reports.independent([claim, ...withSameStanding(claim, reports)]));
  const independent = Math.min(...counts);
  const disputes = disputesWithin(briefing, claims);
  return {
    ...statementOf(briefing, statement),
    ...(independent > 1 && { independent }),
    ...(disputes.length > 0 && { against: disputes }),
    ...given({ continues: statement.continues, verbatim: statement.verbatim }),
  };
}

/**
 * Returns the claims that contradict the given claims within the same source. Contradictions between sources
 * are listed separately.
 */
function disputesWithin(briefing: Briefing, claims: readonly Claim[]): DisputeRecord[] {
  const own = new Set(claims.map(({ id }) => id));
  return claims.flatMap((claim) =>
    disputesOf(briefing, claim).filter(({ id, source }) => source === claim.source && !own.has(id)),
  );
}

const withSameStanding = (claim: Claim, reports: Reports): Claim[] =>
  reports.elsewhere(claim).filter(({ standing }) => standing === claim.standing);

/**
 * Returns the contradictions between sources, with reviewed disputes first, and the sources, each with the
 * sources that it depends on.
 */
export function severalOf(
  briefing: Briefing,
  reports: Reports,
): Pick<OverviewRecord, 'differing' | 'origins'> {
  if (!reports.areSeveral) return {};
  const pairs = briefing.all('claims').flatMap((claim) =>
    (claim.disputes ?? [])
      .map((id) => briefing.get('claims', id))
      .filter(({ source }) => source !== claim.source)
      .map((against) => ({
        claim: claimRecord(briefing, claim),
        against: claimRecord(briefing, against),
        ...given({ undecided: claim.proposed && true }),
      })),
  );
  return {
    differing: pairs.sort((a, b) => Number(a.undecided ?? false) - Number(b.undecided ?? false)),
    origins: sourceRecords(briefing),
  };
}

const MOST_AGAINST = 3;

/** Adds the number of independent sources and any contradicting claims to a sentence that is already formatted. */
export const reportedInlines = (sentence: Reported, said: readonly Inline[]): Inline[] => [
  ...said,
  ...independentWords(sentence),
  ...(sentence.against ?? []).slice(0, MOST_AGAINST).flatMap((other) => [lineBreak, ...against(other)]),
];

export const independentWords = ({ independent }: Pick<Reported, 'independent'>): Inline[] =>
  independent === undefined ? [] : [quiet(` (${independent} independent sources)`)];

export function differingFacts({ differing = [] }: OverviewRecord, most: number): Fact[] {
  const lines = differing
    .slice(0, most)
    .map(({ claim, against, undecided }) => [
      ...attributedInlines(against),
      lineBreak,
      quiet(undecided ? 'perhaps disputed: ' : 'disputed: '),
      ...attributedInlines(claim),
    ]);
  return lines.length === 0 ? [] : [fact('Sources differ', ...lines)];
}

const attributedInlines = (claim: ClaimRecord): Inline[] => [
  quiet(`${claim.attributedTo}: `),
  text(`${claim.text} `),
  ...claimOrigin({ ...claim, voice: { kind: claim.voice.kind } }),
];

export const originBlocks = ({ origins = [] }: OverviewRecord): Block[] => dependenceBlocks(origins);
