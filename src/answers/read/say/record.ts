import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim, Issue } from '../../../briefing/file/schema.js';
import { questionsOnIssue } from '../../../briefing/questions.js';
import { Reports } from '../../../briefing/sources/reports.js';
import { type ClaimRecord, claimRecord } from '../../shared/claim-record.js';
import { compareText } from '../../shared/compare-text.js';
import { given } from '../../shared/given.js';
import { positionRecord, positionSchema } from '../../shared/position-record.js';
import { entryReference, entryReferences, headOf } from '../../shared/records.js';
import { count, recordHead, thing, words, yes } from '../../shared/schema.js';
import { sourceLineSchema, sourceRecords } from '../../sources/source-line.js';
import { isNewsroomNote, withContext } from './context.js';
import { type Saying, SLOT_NAMES, type Slot, saying } from './slots.js';

const issue = v.strictObject({
  number: count,
  id: words,
  title: words,
  /** Set if the briefing has several sources; each claim then names its source. */
  several: yes,
  positions: v.array(positionSchema),
  /** True if at most one party has positions; the sheet is then written from that party's point of view. */
  oneSided: v.boolean(),
  /** Claims that may be said as reported. */
  maySay: v.array(saying),
  asPlan: v.array(saying),
  /** What somebody wants, as the source itself tells. */
  asAim: v.array(saying),
  /** Claims that need attribution, sorted by voice; those in the source's own voice come first. */
  attribute: v.array(saying),
  /** Claims with `asFact`, a wording that must not be used because it states the claim as fact. */
  doNotSay: v.array(saying),
  /** Claims that must not be stated as fact and may be said only as they are worded. */
  onlyAsWorded: v.array(saying),
  /** Assumed claims on which no claim of the sheet depends. */
  notAsFact: v.array(saying),
  /** Disputed claims, with the claims that contradict them. */
  disputed: v.array(saying),
  /** Claims drafted by rules that cannot be understood without the sentences before them. */
  inContext: v.array(saying),
  /** Earlier issues whose sheets contain claims that are also about this issue. */
  above: v.array(thing),
  questions: v.array(v.strictObject({ question: words, reason: words, ask: v.array(thing) })),
});

export const saySchema = () =>
  v.strictObject({
    ...recordHead('say'),
    issues: v.array(issue),
    /** Present only if the briefing has several sources. */
    sources: v.optional(v.array(sourceLineSchema)),
  });

export type SayRecord = v.InferOutput<ReturnType<typeof saySchema>>;
export type SayIssue = SayRecord['issues'][number];

/**
 * Collects what can be said on each issue. No sentence is repeated: a claim about several issues is listed
 * under the first issue, and an assumption under the first claim that depends on it.
 */
export function makeSay(briefing: Briefing, issues: readonly Issue[]): SayRecord {
  const placed = new Map<string, Issue>();
  const asked = new Set<string>();
  const reports = new Reports(briefing);
  return {
    ...headOf(briefing, 'say'),
    issues: issues.map((issue) => ({
      ...sayIssue(briefing, issue, placed, reports),
      questions: questionsOnce(briefing, issue, asked),
    })),
    ...given({ sources: reports.areSeveral ? sourceRecords(briefing) : undefined }),
  };
}

function questionsOnce(briefing: Briefing, { id }: Issue, asked: Set<string>): SayIssue['questions'] {
  const own = questionsOnIssue(briefing, id).filter(({ question }) => !asked.has(question));
  for (const { question } of own) asked.add(question);
  return own.map(({ question, reason, ask }) => ({ question, reason, ask: entryReferences(briefing, ask) }));
}

function sayIssue(
  briefing: Briefing,
  issue: Issue,
  placed: Map<string, Issue>,
  reports: Reports,
): Omit<SayIssue, 'questions'> {
  const { id, title } = issue;
  const claims = briefing.claimsAbout(id);
  const above = new Set(claims.flatMap(({ text }) => placed.get(text) ?? []));
  const slots = slotsOf(briefing, issue, claims, placed, reports);
  return {
    number: briefing.numberOf(id),
    id,
    title,
    ...given({ several: reports.areSeveral || undefined }),
    positions: briefing.positionsOn(id).map((position) => positionRecord(briefing, position)),
    oneSided: new Set(briefing.all('positions').map(({ whose }) => whose)).size < 2,
    ...slots,
    above: [...above].map((other) => entryReference(briefing, other.id)),
  };
}

function slotsOf(
  briefing: Briefing,
  issue: Issue,
  claims: readonly Claim[],
  placed: Map<string, Issue>,
  reports: Reports,
): Record<Slot, Saying[]> {
  const slots = Object.fromEntries(SLOT_NAMES.map((slot): [string, Saying[]] => [slot, []])) as Record<
    Slot,
    Saying[]
  >;
  // Assumptions come last, so that each of them is listed with the first claim that depends on it.
  const assumed = (claim: Claim) => claim.standing === 'assumed' && !briefing.isDisputed(claim);
  const listed = claims.filter((claim) => !isPartOfAnother(claim, claims) && !isNewsroomNote(claim));
  for (const claim of [...listed.filter((one) => !assumed(one)), ...listed.filter(assumed)]) {
    if (placed.has(claim.text)) continue;
    placed.set(claim.text, issue);
    const record = claimRecord(briefing, claim);
    // Both sides of a dispute are shown together.
    if (record.disputed) for (const other of record.disputes) placed.set(other.text, issue);
    const slot = slotOf(record);
    const also = reports
      .elsewhere(claim)
      .filter((other) => !placed.has(other.text))
      .map((other) => claimRecord(briefing, other))
      .filter((other) => slotOf(other) === slot);
    for (const other of also) placed.set(other.text, issue);
    const asSure = also.filter(({ standing }) => standing === record.standing);
    slots[slot].push({
      ...record,
      assumes: assumptions(briefing, issue, claim, placed),
      ...(also.length > 0 ? { also, independent: reports.independent([record, ...asSure]) } : {}),
    });
  }
  slots.attribute.sort((a, b) => compareText(a.voice.name, b.voice.name));
  return { ...slots, ...withContext(briefing, slots) };
}

/**
 * Returns whether a claim drafted by rules is only the beginning of another claim of its sentence: 'The port closed'
 * beside 'The port closed, reportedly for good'.
 */
const isPartOfAnother = (claim: Claim, claims: readonly Claim[]): boolean =>
  claim.proposed?.by === 'rules' &&
  claims.some(
    ({ id, at, text }) =>
      id !== claim.id && at === claim.at && text.startsWith(claim.text.replace(/\.$/, '')),
  );

/** Returns the slot of a claim. A firm claim is listed by its use even if it has a wording that must not be used. */
function slotOf({ use, standing, voice, asFact, disputed }: ClaimRecord): Slot {
  if (disputed) return 'disputed';
  if (use === 'as reported') return 'maySay';
  if (use === 'as a plan') return 'asPlan';
  if (asFact !== undefined) return 'doNotSay';
  if (standing === 'aim' && voice.kind === 'source') return 'asAim';
  if (use === 'with attribution') return 'attribute';
  return standing === 'assumed' ? 'notAsFact' : 'onlyAsWorded';
}

function assumptions(
  briefing: Briefing,
  issue: Issue,
  { dependsOn }: Claim,
  placed: Map<string, Issue>,
): ClaimRecord[] {
  const own = briefing
    .claims(dependsOn)
    .filter(({ standing, text }) => standing === 'assumed' && !placed.has(text));
  for (const { text } of own) placed.set(text, issue);
  return own.map((claim) => claimRecord(briefing, claim));
}
