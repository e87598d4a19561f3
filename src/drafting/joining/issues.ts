import type { BriefingFile } from '../../briefing/file/schema.js';
import { fold } from '../../text/fold.js';
import { addTo, groupedBy, groupedByKeys } from '../../text/grouped-by.js';
import type { Link } from './links.js';

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

export function issuesByClaim({ issues, claims }: BriefingFile): ReadonlyMap<string, readonly string[]> {
  const ids = new Set(issues.map(({ id }) => id));
  return new Map(claims.map(({ id, about }) => [id, about.filter((one) => ids.has(one))]));
}

function commonest(issues: readonly string[]): string | undefined {
  const [most = []] = [...groupedBy(issues, (id) => id).values()].sort((a, b) => b.length - a.length);
  return most.length >= ENOUGH ? most[0] : undefined;
}
