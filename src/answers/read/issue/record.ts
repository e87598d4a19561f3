import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Issue } from '../../../briefing/file/schema.js';
import { statementsOfIssue } from '../../../briefing/file/statements.js';
import { GAP_REASONS, NOTE_KINDS } from '../../../briefing/file/vocabulary.js';
import { questionsOnIssue } from '../../../briefing/questions.js';
import { groupTitle } from '../../../briefing/relations/issues.js';
import { claimRecord, claimSchema } from '../../shared/claim-record.js';
import { given } from '../../shared/given.js';
import { positionRecord, positionSchema } from '../../shared/position-record.js';
import { entryReferences, headOf, statementOf } from '../../shared/records.js';
import { count, recordHead, statement, thing, words, yes } from '../../shared/schema.js';
import { silentParties } from '../../shared/subjects.js';

const issue = v.strictObject({
  number: count,
  id: words,
  title: words,
  group: v.optional(words),
  aliases: v.array(words),
  summary: statement,
  details: v.optional(v.array(statement)),
  positions: v.array(positionSchema),
  /** Parties that the issue concerns but that have no position on it. */
  silent: v.array(thing),
  /** The claims on the issue, firmest first. */
  claims: v.array(v.strictObject({ ...claimSchema.entries, above: yes })),
  people: v.array(thing),
  organizations: v.array(thing),
  places: v.array(thing),
  related: v.array(thing),
  questions: v.array(
    v.strictObject({ question: words, reason: v.picklist(GAP_REASONS), ask: v.array(thing) }),
  ),
  /** Notes by an editor, which do not come from the source. */
  notes: v.array(
    v.strictObject({ kind: v.picklist(NOTE_KINDS), text: words, by: words, on: v.optional(words) }),
  ),
});

export const issueSchema = () => v.strictObject({ ...recordHead('issue'), issues: v.array(issue) });

export type IssueAnswer = v.InferOutput<ReturnType<typeof issueSchema>>;
export type IssueRecord = IssueAnswer['issues'][number];

export const makeIssue = (briefing: Briefing, issues: readonly Issue[]): IssueAnswer => ({
  ...headOf(briefing, 'issue'),
  issues: issues.map((one) => issueRecord(briefing, one)),
});

function issueRecord(briefing: Briefing, issue: Issue): IssueRecord {
  const { id, title, summary, details, aliases = [], people, organizations, places, related } = issue;
  const positions = briefing.positionsOn(id);
  return {
    number: briefing.numberOf(id),
    id,
    title,
    ...given({ group: groupTitle(briefing, issue) }),
    aliases: [...aliases],
    summary: statementOf(briefing, summary),
    ...given({ details: details?.map((sentence) => statementOf(briefing, sentence)) }),
    positions: positions.map((position) => positionRecord(briefing, position)),
    silent: silentParties(briefing, [issue]),
    claims: claimsOf(briefing, issue),
    people: entryReferences(briefing, people),
    organizations: entryReferences(briefing, organizations),
    places: entryReferences(briefing, places),
    related: entryReferences(briefing, related),
    questions: questionsOnIssue(briefing, id).map(({ question, reason, ask }) => ({
      question,
      reason,
      ask: entryReferences(briefing, ask),
    })),
    notes: briefing.notesAbout(id).map(({ kind, text, by, on }) => ({ kind, text, by, ...given({ on }) })),
  };
}

/**
 * Returns the claims on an issue. `above` is set for claims that are already in a sentence or position of the issue.
 */
function claimsOf(briefing: Briefing, issue: Issue): IssueRecord['claims'] {
  const said = [...statementsOfIssue(issue), ...briefing.positionsOn(issue.id)];
  const shown = new Set(said.flatMap(({ claims }) => claims));
  return briefing.claimsAbout(issue.id).map((claim) => ({
    ...claimRecord(briefing, claim),
    ...given({ above: shown.has(claim.id) || undefined }),
  }));
}
