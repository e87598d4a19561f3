import * as v from 'valibot';
import { EVENT_KINDS, SOURCE_KINDS } from '../../../briefing/file/vocabulary.js';
import { claimSchema, disputeSchema } from '../../shared/claim-record.js';
import { count, recordHead, support, thing, words } from '../../shared/schema.js';
import { proposed, written } from '../../shared/written.js';
import { sourceLineSchema } from '../../sources/source-line.js';

const source = v.strictObject({
  id: words,
  title: words,
  kind: v.picklist(SOURCE_KINDS),
  /** What it is, where its kind is `other`. */
  label: v.optional(words),
  publisher: v.optional(words),
  published: v.optional(words),
});

const reported = v.strictObject({
  ...written.entries,
  /** By how many independent sources its claims are stated, where that is more than one. */
  independent: v.optional(count),
  /** What the same source says against its claims. */
  against: v.optional(v.array(disputeSchema)),
});

const plannedEvent = v.strictObject({
  id: words,
  title: words,
  kind: v.picklist(EVENT_KINDS),
  when: v.optional(words),
});

const issue = v.strictObject({
  /** As in the whole briefing. */
  number: count,
  id: words,
  title: words,
  summary: reported,
});

const pastEvent = v.strictObject({
  id: words,
  title: words,
  status: v.picklist(['occurred', 'cancelled']),
  when: v.optional(words),
  /** The source's own words for when, where it gives no date. */
  timing: v.optional(words),
  support: v.optional(support),
});

const warning = v.strictObject({
  claim: words,
  /** The claim put as a fact. */
  asFact: words,
  /** The claim's own sentence, which may be said instead. */
  instead: written,
  /** The summary or an issue tells it already. */
  above: v.optional(v.literal(true)),
});

const question = v.strictObject({ question: words, ask: v.array(thing), proposed });

export const overviewSchema = () =>
  v.strictObject({
    ...recordHead('overview'),
    sources: v.array(source),
    /** What the editors note about the sources: 'It quotes nobody.' */
    notes: v.array(words),
    /** Planned events with no date or a past one: somebody has to find out whether they are over. */
    perhapsPast: v.array(plannedEvent),
    summary: v.array(reported),
    groups: v.array(v.strictObject({ title: words, issues: v.array(issue) })),
    /** What else is reported, the most telling first, where the brief has room for it. */
    further: v.optional(v.array(claimSchema)),
    /** Parties whose position is asked for and that have none on any issue. */
    silent: v.array(thing),
    /** Claims of one source that one of another contradicts; absent where there is one source. */
    differing: v.optional(
      v.array(v.strictObject({ claim: claimSchema, against: claimSchema, undecided: proposed })),
    ),
    /** The sources that rest on others; absent where there is one source. */
    origins: v.optional(v.array(sourceLineSchema)),
    background: v.array(pastEvent),
    doNotSay: v.array(warning),
    ask: v.array(question),
    /** How many questions are open, as `briefing gaps` counts them. */
    open: count,
  });

export type OverviewRecord = v.InferOutput<ReturnType<typeof overviewSchema>>;
export type SourceLine = OverviewRecord['sources'][number];
export type PlannedEvent = OverviewRecord['perhapsPast'][number];
export type GroupOfIssues = OverviewRecord['groups'][number];
export type PastEvent = OverviewRecord['background'][number];
export type Warning = OverviewRecord['doNotSay'][number];
export type Reported = v.InferOutput<typeof reported>;
