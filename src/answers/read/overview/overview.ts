import type { Briefing } from '../../../briefing/briefing.js';
import { earliest, latest } from '../../../briefing/dates.js';
import type { Event, Issue, Position, Source, Statement } from '../../../briefing/file/schema.js';
import { isWrittenWhole, statementsOfIssue } from '../../../briefing/file/statements.js';
import { openQuestions } from '../../../briefing/questions.js';
import { groupedIssues } from '../../../briefing/relations/issues.js';
import { furtherClaims, isWholeStory } from '../../../briefing/relevance/further-claims.js';
import { isWarning, splitRemark } from '../../../briefing/remark.js';
import { Reports } from '../../../briefing/sources/reports.js';
import type { Table } from '../../../document/document.js';
import type { Answer } from '../../answer.js';
import { claimRecord } from '../../shared/claim-record.js';
import { compareText } from '../../shared/compare-text.js';
import { proposedCell } from '../../shared/draft.js';
import { given } from '../../shared/given.js';
import { headOf, statementOf, supportOf } from '../../shared/records.js';
import { SUPPORT, sheet } from '../../shared/sheet.js';
import { silentParties } from '../../shared/subjects.js';
import { reportedOf, severalOf } from '../overview-sources.js';
import { shownOf } from './closing.js';
import { layoutOverview } from './layout.js';
import { questions } from './questions.js';
import {
  type OverviewRecord,
  overviewSchema,
  type PastEvent,
  type PlannedEvent,
  type SourceLine,
} from './record.js';
import { doNotSay } from './warnings.js';

/**
 * Makes the brief, for somebody who has to speak in two minutes. Its parts are the same for every briefing:
 *
 * 1. The summary of the briefing, sentence by sentence.
 * 2. The summary of each issue, under the titles of the groups, unless part 1 already covers it or the issue
 *    is the whole story. If space remains, further claims follow in the order of `furtherClaims`. If the
 *    author wrote the brief as continuous prose, sentences on disputed or open points follow instead.
 * 3. Past events that part 1 or 2 does not mention, latest first.
 * 4. What must not be stated as fact, softest claims first. Each warning is followed by the claim's own
 *    sentence unless that is shown above. If the author chose the warnings, only these are shown, in the
 *    author's order.
 * 5. The open questions, starting with those that somebody could answer.
 *
 * Claims in the same source that contradict a sentence of part 1 or 2 are shown below it. The record contains
 * everything. The layout shows at most ten issues and five entries of each other kind, and counts the rest.
 *
 * @param today as YYYY-MM-DD; planned events with an earlier date may have taken place
 */
export function makeOverview(briefing: Briefing, today: string): OverviewRecord {
  const issues = briefing.all('issues').flatMap((issue) => shownIssue(briefing, issue));
  const leading = [...briefing.file.summary, ...issues.flatMap(statementsOfIssue)];
  const covered = new Set(leading.flatMap(({ claims }) => claims));
  const reports = new Reports(briefing);
  const isWhole = isWrittenWhole(briefing.file);
  const open = briefing.file.open ?? [];
  const further = furtherOf(briefing, issues, isWhole ? sourcesOf(briefing, covered) : new Set());
  const shown = new Set([...covered, ...shownOf(further, leading.length).map(({ id }) => id)]);
  for (const id of open.flatMap(({ claims }) => claims)) covered.add(id);
  return {
    ...headOf(briefing, 'overview'),
    sources: briefing.all('sources').map(sourceLine),
    notes: briefing.all('sources').flatMap(({ id }) => briefing.notesAbout(id).map(({ text }) => text)),
    perhapsPast: perhapsPast(briefing, today),
    summary: briefing.file.summary.map((sentence) => reportedOf(briefing, sentence, reports)),
    groups: groupedIssues(briefing, issues).map(({ id, title, issues: own }) => ({
      title: id === undefined && own.length === issues.length ? plainTitle(briefing, own) : title,
      issues: own.map((issue) => issueLine(briefing, issue, reports)),
    })),
    ...given({ further }),
    silent: silentParties(briefing, briefing.all('issues')),
    ...severalOf(briefing, reports),
    ...given({ disputed: briefing.file.open?.map((sentence) => openSentence(briefing, sentence)) }),
    background: background(briefing, covered),
    doNotSay: doNotSay(briefing, covered),
    ask: questions(briefing, isWhole, shown),
    open: openQuestions(briefing).length,
  };
}

/**
 * Returns the records of further claims, the most relevant first; undefined if there are none.
 *
 * @param coveredSources the sources that the author's text already covers; their claims are left out
 */
function furtherOf(briefing: Briefing, issues: readonly Issue[], coveredSources: ReadonlySet<string>) {
  const further = furtherClaims(briefing, issues)?.filter(({ source }) => !coveredSources.has(source)) ?? [];
  return further.length === 0 ? undefined : further.map((claim) => claimRecord(briefing, claim));
}

const sourcesOf = (briefing: Briefing, claims: Iterable<string>): ReadonlySet<string> =>
  new Set(briefing.claims([...claims]).map(({ source }) => source));

function openSentence(briefing: Briefing, sentence: Statement) {
  return splitRemark(sentence.text).remark !== '' || isWarning(sentence.text)
    ? { text: sentence.text, remark: true as const }
    : statementOf(briefing, sentence);
}

const sourceLine = ({ id, title, kind, label, publisher, published }: Source): SourceLine => ({
  id,
  title,
  kind,
  ...given({ label, publisher, published }),
});

/**
 * Returns the heading of issues without a group: 'What is wanted' if each issue has a position that seeks or
 * opposes something, and otherwise 'At issue'. In continuous prose, issues can be of any kind.
 */
const plainTitle = (briefing: Briefing, issues: readonly Issue[]): string =>
  !isWrittenWhole(briefing.file) &&
  issues.every(({ id }) => briefing.positionsOn(id).some(({ act }) => WANTING.includes(act)))
    ? 'What is wanted'
    : 'At issue';

const WANTING: readonly Position['act'][] = ['seeks', 'urges', 'demands', 'opposes', 'rejects', 'supports'];

/**
 * Returns an issue without the sentences that the briefing's summary already covers, or nothing if no sentence is
 * left. If the issue is the whole story, its summary repeats that of the briefing, so only its details are shown.
 */
function shownIssue(briefing: Briefing, issue: Issue): Issue[] {
  const { summary, details = [], ...rest } = issue;
  const isRepeated =
    isWholeStory(briefing.file, issue) || details.some(({ text }) => text.startsWith(summary.text));
  const sentences = isRepeated ? details : [summary, ...details];
  const [first, ...others] = sentences.filter((sentence) => !isCovered(briefing, sentence));
  return first === undefined
    ? []
    : [{ ...rest, summary: first, ...(others.length > 0 || issue.details ? { details: others } : {}) }];
}

/** Returns whether a sentence of the briefing's summary begins with the words of the given sentence. */
const isCovered = ({ file }: Briefing, { text: words }: Statement): boolean =>
  file.summary.some(({ text }) => text.startsWith(words.replace(/\.$/, '')));

const issueLine = (briefing: Briefing, { id, title, summary, details }: Issue, reports: Reports) => ({
  number: briefing.numberOf(id),
  id,
  title,
  summary: reportedOf(briefing, summary, reports),
  ...given({ details: details?.map((sentence) => reportedOf(briefing, sentence, reports)) }),
});

/** Returns planned events that may already have taken place. Events that are part of another event are left out. */
const perhapsPast = (briefing: Briefing, today: string): PlannedEvent[] =>
  briefing
    .all('events')
    .filter(({ status, partOf }) => status === 'planned' && partOf === undefined)
    .filter(({ kind, when }) => !UNANNOUNCED.includes(kind) && (when === undefined || latest(when) < today))
    .map(({ id, title, kind, when }) => ({ id, title, kind, ...given({ when }) }));

/** Kinds of events that nobody announces: in the news, a planned "attack" is mostly one in words. */
const UNANNOUNCED: readonly Event['kind'][] = ['attack', 'accident', 'disaster'];

function background(briefing: Briefing, covered: ReadonlySet<string>): PastEvent[] {
  return briefing
    .all('events')
    .filter(({ claims }) => !claims.some((claim) => covered.has(claim)))
    .flatMap((event) => pastEvent(briefing, event))
    .sort((a, b) => compareText(startOf(b), startOf(a)));
}

const startOf = ({ when }: PastEvent): string => (when === undefined ? '' : earliest(when));

function pastEvent(briefing: Briefing, { id, title, status, when, timing, claims }: Event): PastEvent[] {
  if (status !== 'occurred' && status !== 'canceled') return [];
  const support = supportOf(briefing, claims);
  return [{ id, title, status, ...given({ when, timing, support }) }];
}

const overviewTable = ({ groups }: OverviewRecord): Table =>
  sheet(
    groups.flatMap(({ title, issues }) =>
      issues.map((issue) => ({ ...issue, group: title, support: issue.summary.support })),
    ),
    {
      Number: ({ number }) => String(number),
      Issue: ({ title }) => title,
      Group: ({ group }) => group,
      Summary: ({ summary }) => summary.text,
      ...SUPPORT,
      Proposed: ({ support }) => proposedCell(support?.proposed),
    },
  );

export const overview: Answer<OverviewRecord> = {
  kind: 'overview',
  schema: overviewSchema,
  layout: layoutOverview,
  table: overviewTable,
  exports: true,
};
