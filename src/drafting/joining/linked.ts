import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { OTHER } from '../../briefing/file/vocabulary.js';
import { fold } from '../../text/fold.js';
import { addTo, groupedBy, groupedByKeys } from '../../text/grouped-by.js';
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

/** The minimum number of linked claims for two issues to count as the same. */
const ENOUGH = 2;

/** Maps issues of a further text to issues of the briefing, if they have the same title or their claims are linked. */
export function recognizeIssues(
  briefing: BriefingFile,
  further: BriefingFile,
  links: readonly Link[],
): ReadonlyMap<string, string> {
  const titles = new Map(
    briefing.issues.flatMap(({ id, title, aliases = [] }) =>
      [title, ...aliases].map((one) => [fold(one), id] as const),
    ),
  );
  const known = issuesByClaim(briefing);
  const linked = new Map<string, string[]>();
  for (const { from, to } of links) for (const issue of known.get(to) ?? []) addTo(linked, from, issue);
  const own = groupedByKeys(further.claims, ({ about }) => about);
  return new Map(
    further.issues.flatMap(({ id, title }) => {
      const match =
        titles.get(fold(title)) ?? commonest((own.get(id) ?? []).flatMap((one) => linked.get(one.id) ?? []));
      return match === undefined ? [] : [[id, match] as const];
    }),
  );
}

function issuesByClaim({ issues, claims }: BriefingFile): ReadonlyMap<string, readonly string[]> {
  const ids = new Set(issues.map(({ id }) => id));
  return new Map(claims.map(({ id, about }) => [id, about.filter((one) => ids.has(one))]));
}

function commonest(issues: readonly string[]): string | undefined {
  const [most = []] = [...groupedBy(issues, (id) => id).values()].sort((a, b) => b.length - a.length);
  return most.length >= ENOUGH ? most[0] : undefined;
}
