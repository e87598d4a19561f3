import * as v from 'valibot';
import { EVENT_KINDS, SOURCE_KINDS } from '../../../briefing/file/vocabulary.js';
import { claimSchema, disputeSchema } from '../../shared/claim-record.js';
import { count, recordHead, statement, support, thing, words, yes } from '../../shared/schema.js';
import { sourceLineSchema } from '../../sources/source-line.js';

const source = v.strictObject({
  id: words,
  title: words,
  kind: v.picklist(SOURCE_KINDS),
  /** The word that the author entered for the kind, if the kind is `other`. */
  label: v.optional(words),
  publisher: v.optional(words),
  published: v.optional(words),
});

const reported = v.strictObject({
  ...statement.entries,
  /** The number of independent sources that give the sentence's claims the same standing; absent if it is 1. */
  independent: v.optional(count),
  /** Claims in the same source that contradict the claims of the sentence. */
  against: v.optional(v.array(disputeSchema)),
  /** Set if the sentence belongs to the same paragraph as the previous sentence. */
  continues: yes,
  /** Set for whole sentences that are quoted from the source. */
  verbatim: yes,
});

/** A sentence on a disputed or open point. `remark` is set if the sentence says that the text omits something. */
const openSentence = v.strictObject({ ...statement.entries, remark: yes });

const plannedEvent = v.strictObject({
  id: words,
  title: words,
  kind: v.picklist(EVENT_KINDS),
  when: v.optional(words),
});

const issue = v.strictObject({
  /** The number of the issue in the whole briefing. */
  number: count,
  id: words,
  title: words,
  summary: reported,
  /** Further sentences about the issue, in order. */
  details: v.optional(v.array(reported)),
});

const pastEvent = v.strictObject({
  id: words,
  title: words,
  status: v.picklist(['occurred', 'canceled']),
  when: v.optional(words),
  /** The time in the words of the source, if the source gives no date: 'next week'. */
  timing: v.optional(words),
  support: v.optional(support),
});

const warning = v.strictObject({
  claim: words,
  /** The wording of the claim as fact, or a wrong conclusion from the claim. */
  asFact: words,
  /** Set if `asFact` is a wrong conclusion. */
  misreading: yes,
  /** The names of the only voices that say this; present only if the author of the brief chose the warnings. */
  by: v.optional(v.array(words)),
  /**
   * The sentence to say instead: the text of the claim, or the correction of a wrong conclusion; absent if there
   * is no correction.
   */
  instead: v.optional(statement),
  /** Set if the brief already has this sentence in the summary or under an issue. */
  above: yes,
});

const question = v.strictObject({ question: words, ask: v.array(thing), proposed: yes });

export const overviewSchema = () =>
  v.strictObject({
    ...recordHead('overview'),
    sources: v.array(source),
    /** An editor's notes about the sources: 'It quotes nobody.' */
    notes: v.array(words),
    /** Planned events that may have taken place, because their dates have passed or are unknown. */
    perhapsPast: v.array(plannedEvent),
    summary: v.array(reported),
    groups: v.array(v.strictObject({ title: words, issues: v.array(issue) })),
    /** Claims that may fill the rest of the brief, the most relevant first. */
    further: v.optional(v.array(claimSchema)),
    /** Parties that the issues concern but that have no position on any issue. */
    silent: v.array(thing),
    /** Contradictions between sources; absent if there is only one source. */
    differing: v.optional(
      v.array(v.strictObject({ claim: claimSchema, against: claimSchema, undecided: yes })),
    ),
    /** The sources, and which other sources they depend on; absent if there is only one source. */
    origins: v.optional(v.array(sourceLineSchema)),
    /** Sentences about disputed or open points. */
    disputed: v.optional(v.array(openSentence)),
    background: v.array(pastEvent),
    doNotSay: v.array(warning),
    ask: v.array(question),
    /** The number of open questions, as `briefing gaps` counts them. */
    open: count,
  });

export type OverviewRecord = v.InferOutput<ReturnType<typeof overviewSchema>>;
export type SourceLine = OverviewRecord['sources'][number];
export type PlannedEvent = OverviewRecord['perhapsPast'][number];
export type GroupOfIssues = OverviewRecord['groups'][number];
export type IssueLine = GroupOfIssues['issues'][number];
export type PastEvent = OverviewRecord['background'][number];
export type Warning = OverviewRecord['doNotSay'][number];
export type Reported = v.InferOutput<typeof reported>;
