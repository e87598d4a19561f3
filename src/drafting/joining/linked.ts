import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { addTo } from '../../text/grouped-by.js';
import type { Link } from './links.js';

/**
 * The claims of a further text with their restatements and disputes; a restatement is about the same issues.
 *
 * @param model the name under which a model proposes links; a claim with one of them is proposed by the model
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
      const isAsked = own.some((link) => link.isAsked);
      return { ...linked(claim, own, about), ...(isAsked && { proposed: byAssistant(model) }) };
    }),
  };
}

const byAssistant = (name: string | undefined): Claim['proposed'] => ({
  by: 'assistant',
  ...(name !== undefined && { name }),
});

function linked(claim: Claim, links: readonly Link[], about: ReadonlyMap<string, readonly string[]>): Claim {
  if (links.length === 0) return claim;
  const restates = links.filter(({ kind }) => kind === 'same').map(({ to }) => to);
  const disputes = links.filter(({ kind }) => kind === 'disputes').map(({ to }) => to);
  return {
    ...claim,
    about: [...new Set([...claim.about, ...links.flatMap(({ to }) => about.get(to) ?? [])])],
    ...(restates.length > 0 && { restates: [...(claim.restates ?? []), ...restates] }),
    ...(disputes.length > 0 && { disputes: [...(claim.disputes ?? []), ...disputes] }),
  };
}
