import type { Briefing } from '../../../briefing/briefing.js';
import { claimGroups } from '../../../briefing/sources/reports.js';
import { addTo } from '../../../text/grouped-by.js';
import { type Link, onePerSource } from '../links.js';
import type { BothTexts } from '../read-claims.js';
import { checkedDispute } from './check-links.js';

/**
 * Makes links consistent with each other: each claim restates at most one claim of each source, and does not dispute a
 * claim that says the same thing as the restated one. Also adds the disputes that follow from other links, if the
 * checks allow them. For example, a claim that disputes another one also disputes its restatements.
 *
 * @param links in order of preference
 */
export function consistent(links: readonly Link[], texts: BothTexts): Link[] {
  const sayTheSame = groupsOf(texts.both);
  const same = onePerSource(links, (id) => texts.both.get('claims', id).source).filter(
    ({ kind }) => kind === 'same',
  );
  const sameAs = new Map<string, string[]>();
  for (const { from, to } of same) for (const id of sayTheSame(to)) addTo(sameAs, from, id);
  const disputes = new Map<string, Link>();
  const add = (link: Link) => {
    const key = `${link.from} ${link.to}`;
    if (!disputes.has(key) && !sameAs.get(link.from)?.includes(link.to)) disputes.set(key, link);
  };
  for (const link of links) if (link.kind === 'disputes') add(link);
  const implied = [
    ...[...disputes.values()].flatMap((link) => sayTheSame(link.to).map((to) => ({ ...link, to }))),
    ...[...sameAs].flatMap(([from, ids]) =>
      disputedBy(ids, texts.both).map((to) => disputeOf(from, to, same)),
    ),
  ];
  for (const link of implied.filter(mayDispute(texts))) add(link);
  return [...same, ...disputes.values()];
}

/** Returns a function that looks up the ids of a claim and of all claims that say the same thing. */
function groupsOf(both: Briefing): (id: string) => readonly string[] {
  const groups = claimGroups(both, ['restates']).map((group) => group.map(({ id }) => id));
  const byId = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  return (id) => byId.get(id) ?? [id];
}

const disputedBy = (ids: readonly string[], both: Briefing): string[] =>
  ids.flatMap((id) => both.disputesOf(id).map(({ claim }) => claim.id));

function disputeOf(from: string, to: string, same: readonly Link[]): Link {
  const isAsked = same.find((link) => link.from === from)?.isAsked;
  return { from, to, kind: 'disputes', reason: 'other', ...(isAsked && { isAsked }) };
}

/** Returns a function that tests whether the two claims of a link can contradict each other. */
function mayDispute({ known, further }: BothTexts): (link: Link) => boolean {
  const old = new Map(known.map(({ claim, meaning }) => [claim.id, meaning]));
  const added = new Map(further.map(({ claim, meaning }) => [claim.id, meaning]));
  return ({ from, to, reason = 'other' }) => {
    const [one, other] = [added.get(from), old.get(to)];
    return one !== undefined && other !== undefined && checkedDispute(one, other, reason).kind !== undefined;
  };
}
