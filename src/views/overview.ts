import type { Briefing } from '../briefing/briefing.js';
import type { Event, Gap, Issue } from '../briefing/file/schema.js';
import { kindWord } from '../briefing/file/vocabulary.js';
import { groupedIssues } from '../briefing/groups.js';
import { absent, fact, facts, heading, list, next, paragraph, text } from '../document/build.js';
import type { Block, Document, Fact } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { durationWords } from '../text/date-words.js';
import { carried, eventEntry, issueEntry, originOf } from './entries.js';
import { inOrder, statusNote, whenWords } from './events.js';
import { standingBar, standingCounts } from './pictures.js';
import { dataHead, eventRecord, gapRecord, issueRecord, statementRecord } from './records.js';
import { issueStanding, sourceLine } from './summaries.js';
import { summaryBlocks, support } from './support.js';
import { counted, mention, mentionList } from './words.js';

/** The briefing on one screen: who goes where to meet whom, what is on the table, what is not certain, the source. */
export function overviewView(briefing: Briefing): Document {
  const { file } = briefing;
  return {
    title: file.title,
    language: file.language,
    get data() {
      return {
        ...dataHead(briefing, 'overview'),
        summary: file.summary.map((sentence) => statementRecord(briefing, sentence)),
        asOf: file.asOf,
        events: file.events.map((event) => eventRecord(briefing, event)),
        issues: file.issues.map((issue) => issueRecord(briefing, issue)),
        standings: standingCounts(file.claims),
        gaps: file.gaps.map(gapRecord),
        sources: file.sources,
      };
    },
    get entries() {
      return carried(briefing, [
        ...file.issues.map((issue) => issueEntry(briefing, issue)),
        ...file.events.map((event) => eventEntry(briefing, event)),
      ]);
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      ...summaryBlocks(briefing),
      ...journey(briefing),
      ...issueLists(briefing),
      heading(1, 'Not certain'),
      ...uncertain(briefing),
      paragraph(sourceLine(briefing)),
      next(...nextCommands(briefing)),
    ],
  };
}

/** The trips, talks and meetings ahead, each on a line. */
export function journey(briefing: Briefing): Block[] {
  const events = inOrder(briefing, briefing.all('events'));
  const rows = events.filter(
    (event) => ['trip', 'talks', 'meeting'].includes(event.kind) && event.status !== 'occurred',
  );
  return rows.length > 0 ? [facts(...rows.slice(0, 6).flatMap((event) => eventFacts(briefing, event)))] : [];
}

function eventFacts(briefing: Briefing, event: Event): Fact[] {
  const stops = briefing
    .partsOf(event.id)
    .filter((part) => part.kind === 'stop')
    .flatMap((stop) => stop.where ?? []);
  const where = [...(event.where ?? []), ...stops];
  const words: Inline[] = [
    text(event.title),
    ...(event.duration ? [text(`, ${durationWords(event.duration)}`)] : []),
    ...(where.length > 0 ? [text('; where: '), ...asList(mentionList(briefing, where))] : []),
    ...(event.who?.length ? [text('; who: '), ...asList(mentionList(briefing, event.who))] : []),
    text('; when: '),
    ...whenWords(event),
    // What is called off, or may not come about, is no plan, however surely the source says so.
    text(statusNote(event)),
    ...support(briefing, event.claims),
  ];
  return [fact(kindWord(event.kind, event.label), words)];
}

const asList = (words: ReturnType<typeof mentionList>): Inline[] =>
  (Array.isArray(words) ? words : [words]) as Inline[];

function issueLists(briefing: Briefing): Block[] {
  const issues = briefing.all('issues').slice(0, 20);
  return groupedIssues(briefing, issues).flatMap((group) => [
    heading(1, group.title),
    facts(...group.issues.map((issue) => issueFact(briefing, issue))),
  ]);
}

const issueFact = (briefing: Briefing, issue: Issue): Fact =>
  fact(String(briefing.numberOf(issue.id)), [
    mention(briefing, issue.id),
    text(' ('),
    issueStanding(briefing, issue),
    text(')'),
  ]);

/** How many claims may not be said as fact, and the first few open questions. */
export function uncertain(briefing: Briefing): Block[] {
  const claims = briefing.all('claims');
  const doubtful = claims.filter((claim) => briefing.useOfClaim(claim) === 'not as fact');
  const gaps = briefing.all('gaps');
  return [
    paragraph(
      `${doubtful.length} of ${counted(claims.length, 'claim')} must not be stated as fact; ${counted(gaps.length, 'open question')}.`,
    ),
    ...(claims.length > 0 ? [standingBar(briefing, claims)] : []),
    ...(gaps.length > 0 ? [list(weightiest(briefing, gaps).slice(0, 4).map(gapLine))] : []),
  ];
}

/** What is unconfirmed before what is not stated, and what touches the agenda before what touches the source. */
function weightiest(briefing: Briefing, gaps: readonly Gap[]): Gap[] {
  const weight = ({ reason, about }: Gap) =>
    (reason === 'unconfirmed' ? 0 : 4) + (about.some((id) => briefing.entity(id)?.kind === 'issues') ? 0 : 2);
  return [...gaps].sort((a, b) => weight(a) - weight(b));
}

const gapLine = (gap: Gap): Inline[] => [text(`${gap.question} (`), absent(gap.reason), text(')')];

function nextCommands(briefing: Briefing): string[] {
  const [first] = briefing.all('issues');
  return [
    'briefing agenda',
    ...(first ? [`briefing issue ${first.id}`] : []),
    'briefing itinerary',
    'briefing people',
  ];
}
