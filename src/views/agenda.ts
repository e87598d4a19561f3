import type { Briefing } from '../briefing/briefing.js';
import type { Issue } from '../briefing/file/schema.js';
import { groupedIssues, type IssueGroup } from '../briefing/groups.js';
import { positionLine } from '../briefing/position-line.js';
import { column, heading, lineBreak, next, paragraph, table, text } from '../document/build.js';
import type { Block, Document } from '../document/document.js';
import type { Cell, Inline } from '../document/inline.js';
import { carried, issueEntry, originOf } from './entries.js';
import { dataHead, issueRecord } from './records.js';
import { issueStanding, silentParties, sourceLine } from './summaries.js';
import { standingAndVoice, voiceOf } from './support.js';
import { counted, mention } from './words.js';

const COLUMNS = [
  column('No.', 'fit', 'right'),
  column('Issue', 'fill'),
  column('Who wants what', 'fill'),
  column('Standing', 'fit'),
];

/**
 * The issues as tables, one for each group.
 *
 * @param issues what was asked for, in the order wanted; their numbers stay those of the whole briefing
 */
export function agendaView(briefing: Briefing, issues: readonly Issue[]): Document {
  return {
    title: `${briefing.file.title} · agenda`,
    language: briefing.file.language,
    get data() {
      return { ...dataHead(briefing, 'agenda'), issues: issues.map((issue) => issueRecord(briefing, issue)) };
    },
    get entries() {
      return carried(
        briefing,
        issues.map((issue) => issueEntry(briefing, issue)),
      );
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      ...groupedIssues(briefing, issues).flatMap((group) => groupBlocks(briefing, group)),
      paragraph([
        `${counted(issues.length, 'issue')}. `,
        ...silentParties(briefing, issues),
        ...sourceLine(briefing),
      ]),
      next(...nextCommands(issues)),
    ],
  };
}

function groupBlocks(briefing: Briefing, { title, issues }: IssueGroup): Block[] {
  const rows = issues.map((issue) => row(briefing, issue));
  return [heading(1, title), table(title, COLUMNS, rows)];
}

function row(briefing: Briefing, issue: Issue): Cell[] {
  const number = text(String(briefing.numberOf(issue.id)));
  return [[number], [mention(briefing, issue.id)], wants(briefing, issue), [issueStanding(briefing, issue)]];
}

/** Several positions stand under each other, each with its own standing beside it. */
function wants(briefing: Briefing, { id, summary }: Issue): Inline[] {
  const positions = briefing.positionsOn(id);
  const [only] = positions;
  if (!only) return [text(summary.text), ...ownVoice(briefing, summary.claims)];
  if (positions.length === 1) return [text(positionLine(briefing, only)), ...ownVoice(briefing, only.claims)];
  return positions.flatMap((position, index) => [
    ...(index > 0 ? [lineBreak] : []),
    text(positionLine(briefing, position)),
    ...bracketed(standingAndVoice(briefing, position.claims, 'act')),
  ]);
}

/** Whose voice it is, where it is not the source's own; the standing is in a column of its own. */
function ownVoice(briefing: Briefing, claims: readonly string[]): Inline[] {
  const voice = voiceOf(briefing, claims);
  return voice === undefined ? [] : bracketed([text(voice)]);
}

const bracketed = (words: readonly Inline[]): Inline[] => [text(' ('), ...words, text(')')];

function nextCommands(issues: readonly Issue[]): string[] {
  const [first] = issues;
  return [...(first ? [`briefing issue ${first.id}`, `briefing say ${first.id}`] : []), 'briefing gaps'];
}
