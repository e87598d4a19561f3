import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim, Issue } from '../../../briefing/file/schema.js';
import { questionsOnIssue } from '../../../briefing/questions.js';
import { Reports } from '../../../briefing/sources/reports.js';
import { type ClaimRecord, claimRecord, claimSchema } from '../../shared/claim-record.js';
import { positionRecord, positionSchema } from '../../shared/position-record.js';
import { headOf, thingOf, thingsOf } from '../../shared/records.js';
import { count, recordHead, thing, words } from '../../shared/schema.js';
import { sourceLineSchema, sourceRecords } from '../../sources/source-line.js';

/** A claim with the assumed claims that it depends on, unless an earlier one has told them. */
const saying = v.strictObject({
  ...claimSchema.entries,
  assumes: v.array(claimSchema),
  /** The same in other sources, to be put in the same way. */
  also: v.optional(v.array(claimSchema)),
  /** Of those as sure as it, itself included, how many rest on no other: neither on its source nor on its voice. */
  independent: v.optional(count),
});

const issue = v.strictObject({
  number: count,
  id: words,
  title: words,
  /** The briefing has several sources, so that each claim names its own. */
  several: v.optional(v.literal(true)),
  positions: v.array(positionSchema),
  /** Whether one party alone has positions, on all issues together: the sheet is for its side. */
  oneSided: v.boolean(),
  /** As reported. */
  maySay: v.array(saying),
  asPlan: v.array(saying),
  /** With attribution, one voice after the other, the source's own first. */
  attribute: v.array(saying),
  /** Claims that somebody might put as a fact, as in `asFact`. */
  doNotSay: v.array(saying),
  /** Not as fact, in these words alone. */
  onlySo: v.array(saying),
  /** Taken for granted in passing, and nothing here depends on it. */
  notAsFact: v.array(saying),
  /** Claims that others contradict, each with those. */
  disputed: v.array(saying),
  /** Issues under which further claims about this one stand. */
  above: v.array(thing),
  questions: v.array(v.strictObject({ question: words, reason: words, ask: v.array(thing) })),
});

export const saySchema = () =>
  v.strictObject({
    ...recordHead('say'),
    issues: v.array(issue),
    /** Where there are several. */
    sources: v.optional(v.array(sourceLineSchema)),
  });

export type SayRecord = v.InferOutput<ReturnType<typeof saySchema>>;
export type SayIssue = SayRecord['issues'][number];
export type Saying = v.InferOutput<typeof saying>;

/** Where a claim stands: each in one slot. */
type Slot = 'maySay' | 'asPlan' | 'attribute' | 'doNotSay' | 'onlySo' | 'notAsFact' | 'disputed';

/**
 * What can be said on issues, one after the other. No sentence stands twice: what touches several issues is said under
 * the first, what is taken for granted under the first claim that depends on it.
 */
export function makeSay(briefing: Briefing, issues: readonly Issue[]): SayRecord {
  const told = new Map<string, Issue>();
  const asked = new Set<string>();
  const reports = new Reports(briefing);
  return {
    ...headOf(briefing, 'say'),
    issues: issues.map((issue) => ({
      ...sayIssue(briefing, issue, told, reports),
      questions: questionsOnce(briefing, issue, asked),
    })),
    ...(reports.areSeveral ? { sources: sourceRecords(briefing) } : {}),
  };
}

function questionsOnce(briefing: Briefing, { id }: Issue, asked: Set<string>): SayIssue['questions'] {
  const own = questionsOnIssue(briefing, id).filter(({ question }) => !asked.has(question));
  for (const { question } of own) asked.add(question);
  return own.map(({ question, reason, ask }) => ({ question, reason, ask: thingsOf(briefing, ask) }));
}

function sayIssue(
  briefing: Briefing,
  issue: Issue,
  told: Map<string, Issue>,
  reports: Reports,
): Omit<SayIssue, 'questions'> {
  const { id, title } = issue;
  const claims = briefing.claimsAbout(id);
  const above = new Set(claims.flatMap(({ text }) => told.get(text) ?? []));
  const slots = slotsOf(briefing, issue, claims, told, reports);
  return {
    number: briefing.numberOf(id),
    id,
    title,
    ...(reports.areSeveral ? { several: true as const } : {}),
    positions: briefing.positionsOn(id).map((position) => positionRecord(briefing, position)),
    oneSided: new Set(briefing.all('positions').map(({ whose }) => whose)).size < 2,
    ...slots,
    above: [...above].map((other) => thingOf(briefing, other.id)),
  };
}

function slotsOf(
  briefing: Briefing,
  issue: Issue,
  claims: readonly Claim[],
  told: Map<string, Issue>,
  reports: Reports,
): Record<Slot, Saying[]> {
  const slots: Record<Slot, Saying[]> = {
    maySay: [],
    asPlan: [],
    attribute: [],
    doNotSay: [],
    onlySo: [],
    notAsFact: [],
    disputed: [],
  };
  // What others assume comes with them, however firm it is.
  const assumed = (claim: Claim) => claim.standing === 'assumed' && !briefing.isDisputed(claim);
  for (const claim of [...claims.filter((one) => !assumed(one)), ...claims.filter(assumed)]) {
    if (told.has(claim.text)) continue;
    told.set(claim.text, issue);
    const record = claimRecord(briefing, claim);
    // Both sides of a dispute are said together.
    if (record.disputed) for (const other of record.disputes) told.set(other.text, issue);
    const slot = slotOf(record);
    const also = reports
      .elsewhere(claim)
      .filter((other) => !told.has(other.text))
      .map((other) => claimRecord(briefing, other))
      .filter((other) => slotOf(other) === slot);
    for (const other of also) told.set(other.text, issue);
    slots[slot].push({
      ...record,
      assumes: assumptions(briefing, issue, claim, told),
      ...(also.length > 0
        ? {
            also,
            independent: reports.independent([
              record,
              ...also.filter((one) => one.standing === record.standing),
            ]),
          }
        : {}),
    });
  }
  slots.attribute.sort((a, b) => compareVoices(a, b));
  return slots;
}

/** What is firm stands under its use, also where it must not be put more firmly. */
function slotOf({ use, standing, asFact, disputed }: ClaimRecord): Slot {
  if (disputed) return 'disputed';
  if (use === 'as reported') return 'maySay';
  if (use === 'as a plan') return 'asPlan';
  if (asFact !== undefined) return 'doNotSay';
  if (use === 'with attribution') return 'attribute';
  return standing === 'assumed' ? 'notAsFact' : 'onlySo';
}

function assumptions(
  briefing: Briefing,
  issue: Issue,
  { dependsOn }: Claim,
  told: Map<string, Issue>,
): ClaimRecord[] {
  const own = briefing
    .claims(dependsOn)
    .filter(({ standing, text }) => standing === 'assumed' && !told.has(text));
  for (const { text } of own) told.set(text, issue);
  return own.map((claim) => claimRecord(briefing, claim));
}

const compareVoices = (a: Saying, b: Saying): number => {
  const [one = '', other = ''] = [a.voice.name, b.voice.name];
  return one < other ? -1 : one > other ? 1 : 0;
};
