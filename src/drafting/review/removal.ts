import type { BriefingFile, Claim, Issue, Statement } from '../../briefing/file/schema.js';
import { statementsOfIssue } from '../../briefing/file/statements.js';
import { withoutClaimInBrief } from './brief/without-claim.js';
import { entryOf, type Item, inReadingOrder } from './items.js';
import { COLLECTIONS_REVIEWED, type Collection, type Entry, entriesOf } from './patch.js';
import { type Target, withReferences } from './references.js';
import type { ReviewText } from './text.js';

/** A changed file, or the reason why it is unchanged. */
export type Outcome = BriefingFile | { readonly refused: string };

/**
 * Removes an entry, and the entries that are meaningless without it: positions that lose their issue, party or claims,
 * events and issues that lose their claims, and gaps that lose all their topics. A claim is never removed because of
 * another entry.
 */
export function withoutEntry(whole: BriefingFile, id: string, text?: ReviewText): Outcome {
  const file = withoutClaimInBrief(whole, id, text);
  const gone = new Set([id]);
  for (let size = 0; size < gone.size; ) {
    size = gone.size;
    for (const dependent of dependents(file, gone)) gone.add(dependent);
  }
  if (file.sources.some((source) => gone.has(source.id)))
    return { refused: 'A source cannot be removed: its claims refer to places in it.' };
  if (file.claims.every((claim) => gone.has(claim.id)))
    return { refused: 'The last claim cannot be removed: a briefing needs at least one.' };
  return redirected(file, (one) => (gone.has(one) ? undefined : one), gone);
}

/** Removes several entries. Entries that were already removed along with another one are skipped. */
export function withoutEntries(file: BriefingFile, items: readonly Item[]): Outcome {
  let now = file;
  for (const item of items) {
    if (entryOf(now, item) === undefined) continue;
    const outcome = withoutEntry(now, item.id);
    if ('refused' in outcome) return outcome;
    now = outcome;
  }
  return now;
}

function dependents(file: BriefingFile, gone: ReadonlySet<string>): string[] {
  const isGone = (id: string) => gone.has(id);
  const positions = file.positions.filter(
    ({ issue, whose, claims }) => isGone(issue) || isGone(whose) || claims.every(isGone),
  );
  const events = file.events.filter(({ claims }) => claims.every(isGone));
  const gaps = file.gaps.filter(({ about }) => about.every(isGone));
  const issues = file.issues.filter(
    (issue) =>
      statementsOfIssue(issue).every(({ claims }) => claims.every(isGone)) &&
      summaryFor(file, issue.id, gone) === undefined,
  );
  return [...positions, ...events, ...gaps, ...issues].map(({ id }) => id);
}

function summaryFor(file: BriefingFile, issue: string, gone: ReadonlySet<string>): Statement | undefined {
  const claim = inReadingOrder(file).find(({ id, about }) => !gone.has(id) && about.includes(issue));
  return claim && { text: claim.text, claims: [claim.id] };
}

/**
 * Redirects all references in a file.
 *
 * @param gone the ids of the entries to leave out
 */
export function redirected(file: BriefingFile, target: Target, gone: ReadonlySet<string>): BriefingFile {
  const remaining = (kind: Collection): Entry[] =>
    entriesOf(file, kind)
      .filter(({ id }) => !gone.has(id))
      .map((entry) => completed(file, entry, withReferences(entry, target), gone));
  const collections = COLLECTIONS_REVIEWED.filter((kind) => file[kind] !== undefined);
  return {
    ...file,
    ...(Object.fromEntries(collections.map((kind) => [kind, remaining(kind)])) as unknown as BriefingFile),
    summary: summaryOf(file, target, gone),
    ...(file.open && { open: statementsLeft(file.open, target) }),
  };
}

function completed(file: BriefingFile, before: Entry, after: Entry, gone: ReadonlySet<string>): Entry {
  const old = before as Entry & Partial<Claim & Issue>;
  const { details, ...now } = after as Entry & Partial<Claim & Issue>;
  const fallback = file.issues.find(({ id }) => !gone.has(id))?.id ?? file.sources[0]?.id ?? '';
  return {
    ...now,
    ...(old.about && !now.about ? { about: [fallback] } : {}),
    ...(old.attribution?.by === 'party' && !('party' in (now.attribution ?? {}))
      ? { attribution: { by: 'unnamed', label: nameIn(file, old.attribution.party) } }
      : {}),
    ...(old.summary ? textsLeft(file, old.id, { summary: now.summary, details }, gone) : {}),
  } as Entry;
}

/**
 * Returns the statements about an issue that still cite claims. If the summary no longer cites any, the first of the
 * details replaces it. However, passages in the details are shown without the summary; if there are any, the details
 * stay where they are, and a remaining claim becomes the summary.
 */
function textsLeft(
  file: BriefingFile,
  issue: string,
  { summary, details }: Partial<Issue>,
  gone: ReadonlySet<string>,
): Partial<Issue> {
  const hasClaims = ({ claims }: Partial<Statement>) => claims !== undefined;
  const claim = summaryFor(file, issue, gone);
  const isReplaced = !hasClaims(summary ?? {}) && details?.some(({ verbatim }) => verbatim);
  const all = [isReplaced && claim ? claim : summary, ...(details ?? [])];
  const [first, ...others] = all.filter((one) => one !== undefined && hasClaims(one));
  const left = first ?? claim;
  // A brief in the article's words shows only issues that have `details`, even if that list is empty.
  const isKept = details !== undefined && (others.length > 0 || left?.verbatim);
  return { ...(left && { summary: left }), ...(isKept && { details: others }) } as Partial<Issue>;
}

function nameIn(file: BriefingFile, id: string): string {
  const person = file.people.find((one) => one.id === id);
  return person?.name ?? person?.label ?? file.organizations.find((one) => one.id === id)?.name ?? id;
}

function summaryOf(file: BriefingFile, target: Target, gone: ReadonlySet<string>): Statement[] {
  const left = statementsLeft(file.summary, target);
  const [first] = inReadingOrder(file).filter(({ id }) => !gone.has(id));
  return left.length > 0 || first === undefined ? left : [{ text: first.text, claims: [first.id] }];
}

const statementsLeft = (statements: readonly Statement[], target: Target): Statement[] =>
  statements.flatMap((statement) => {
    const claims = [...new Set(statement.claims.flatMap((id) => target(id) ?? []))];
    return claims.length === 0 ? [] : [{ ...statement, claims }];
  });
