import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { withFields } from '../entries.js';

/**
 * The file with only the claims of one sentence, so that many wordings of one of them can be checked quickly. Whatever
 * refers to other claims is left out.
 */
export function sentenceAlone(file: BriefingFile, { id, text, source, at }: Claim): BriefingFile {
  const near = file.claims.filter((one) => one.source === source && one.at === at);
  const ids = new Set(near.map((one) => one.id));
  const events = new Set(file.events.map((event) => event.id));
  const summary = { text, claims: [id] };
  const { open: _, notes: __, ...rest } = file;
  return {
    ...rest,
    claims: near.map((one) => ({ ...withLinksTo(one, ids), about: aboutWithout(events, one) })),
    summary: [summary],
    issues: file.issues.map((issue) => ({ ...issue, summary })),
    events: [],
    positions: [],
    gaps: [],
  };
}

/** A claim must be about something. */
function aboutWithout(events: ReadonlySet<string>, { about, source }: Claim): string[] {
  const left = about.filter((id) => !events.has(id));
  return left.length > 0 ? left : [source];
}

const withLinksTo = (claim: Claim, ids: ReadonlySet<string>): Claim =>
  withFields(claim, {
    dependsOn: kept(claim.dependsOn, ids),
    restates: kept(claim.restates, ids),
    disputes: kept(claim.disputes, ids),
  });

function kept(links: readonly string[] | undefined, ids: ReadonlySet<string>): readonly string[] | undefined {
  const left = links?.filter((id) => ids.has(id)) ?? [];
  return left.length > 0 ? left : undefined;
}
