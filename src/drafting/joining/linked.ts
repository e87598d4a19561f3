import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { OTHER } from '../../briefing/file/vocabulary.js';
import { groupedBy } from '../../text/grouped-by.js';
import { issuesByClaim } from './issues.js';
import type { Link } from './links.js';

/**
 * Adds restatements and disputes to the claims of a further text. Each linked claim also becomes a claim about the
 * issues of the claims to which it is linked.
 *
 * @param model the name of the model that proposed links; claims with these links are marked as its proposals
 */
export function withLinks(
  briefing: BriefingFile,
  further: BriefingFile,
  links: readonly Link[],
  model: string | undefined,
): BriefingFile {
  const byClaim = groupedBy(links, ({ from }) => from);
  const issues = issuesByClaim(briefing);
  return {
    ...further,
    claims: further.claims.map((claim) => {
      const own = byClaim.get(claim.id) ?? [];
      return own.length === 0
        ? claim
        : { ...linked(claim, own, issues), proposed: proposedBy(claim, own, model) };
    }),
  };
}

function proposedBy(claim: Claim, links: readonly Link[], model: string | undefined): Claim['proposed'] {
  const differences = links.flatMap(({ kind, to, reason = OTHER }) =>
    kind === 'disputes' && reason !== OTHER ? [{ from: to, in: reason }] : [],
  );
  const proposer = links.some(({ isAsked }) => isAsked)
    ? { by: 'assistant' as const, ...(model !== undefined && { name: model }) }
    : (claim.proposed ?? { by: 'rules' as const });
  return { ...proposer, ...(differences.length > 0 && { differences }) };
}

function linked(claim: Claim, links: readonly Link[], issues: ReturnType<typeof issuesByClaim>): Claim {
  const restates = links.filter(({ kind }) => kind === 'same').map(({ to }) => to);
  const disputes = links.filter(({ kind }) => kind === 'disputes').map(({ to }) => to);
  return {
    ...claim,
    about: [...new Set([...claim.about, ...links.flatMap(({ to }) => issues.get(to) ?? [])])],
    ...(restates.length > 0 && { restates: [...(claim.restates ?? []), ...restates] }),
    ...(disputes.length > 0 && { disputes: [...(claim.disputes ?? []), ...disputes] }),
  };
}
