import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { OTHER } from '../../briefing/file/vocabulary.js';
import { addTo } from '../../text/grouped-by.js';
import type { Link } from './links.js';

/**
 * Adds restatements and disputes to the claims of a further text. A linked claim is also about the issues of the claims
 * to which it is linked.
 *
 * @param model the name under which a model proposes links; it becomes the proposer of every claim with such a link
 */
export function withLinks(
  briefing: BriefingFile,
  further: BriefingFile,
  links: readonly Link[],
  model: string | undefined,
): BriefingFile {
  const byClaim = new Map<string, Link[]>();
  for (const link of links) addTo(byClaim, link.from, link);
  const issues = new Set(briefing.issues.map(({ id }) => id));
  const about = new Map(
    briefing.claims.map((claim) => [claim.id, claim.about.filter((id) => issues.has(id))]),
  );
  return {
    ...further,
    claims: further.claims.map((claim) => {
      const own = byClaim.get(claim.id) ?? [];
      return own.length === 0
        ? claim
        : { ...linked(claim, own, about), proposed: proposedBy(claim, own, model) };
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

function linked(claim: Claim, links: readonly Link[], about: ReadonlyMap<string, readonly string[]>): Claim {
  const restates = links.filter(({ kind }) => kind === 'same').map(({ to }) => to);
  const disputes = links.filter(({ kind }) => kind === 'disputes').map(({ to }) => to);
  return {
    ...claim,
    about: [...new Set([...claim.about, ...links.flatMap(({ to }) => about.get(to) ?? [])])],
    ...(restates.length > 0 && { restates: [...(claim.restates ?? []), ...restates] }),
    ...(disputes.length > 0 && { disputes: [...(claim.disputes ?? []), ...disputes] }),
  };
}
