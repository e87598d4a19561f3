import type { Briefing } from '../briefing/briefing.js';
import type { Issue } from '../briefing/file/schema.js';
import { groupTitle } from '../briefing/groups.js';
import { positionPhrase } from '../briefing/position-line.js';
import { absent, fact, facts, heading, list, next, notice, paragraph, text } from '../document/build.js';
import type { Block, Document, Fact, HeadingLevel } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { carried, claimEntriesOf, issueEntry, originOf } from './entries.js';
import { standingBar, standingCounts } from './pictures.js';
import { claimRecord, dataHead, gapRecord, issueRecord } from './records.js';
import { issueStanding } from './summaries.js';
import { support, supported } from './support.js';
import { claimLine, mentionList, mentions } from './words.js';

/** One issue in full, or several one after the other. */
export function issueView(briefing: Briefing, issues: readonly Issue[]): Document {
  const [only] = issues;
  const single = issues.length === 1 && only !== undefined;
  return {
    title: single ? only.title : `${briefing.file.title} · ${issues.length} issues`,
    language: briefing.file.language,
    get data() {
      return { ...dataHead(briefing, 'issues'), issues: issues.map((issue) => fullRecord(briefing, issue)) };
    },
    get entries() {
      return carried(briefing, [
        ...issues.map((issue) => issueEntry(briefing, issue)),
        ...claimEntriesOf(
          briefing,
          issues.map(({ id }) => id),
        ),
      ]);
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: issues.flatMap((issue) => [
      ...(single ? [] : [heading(1, issue.title, `issues/${issue.id}`)]),
      ...issueBlocks(briefing, issue, single ? 1 : 2),
      next(...nextCommands(briefing, issue)),
    ]),
  };
}

/** The body of an issue, for every place that shows one; `level` is that of its headings. */
export function issueBlocks(briefing: Briefing, issue: Issue, level: HeadingLevel): Block[] {
  return [
    facts(
      fact(
        'Issue',
        [
          briefing.numberOf(issue.id),
          'of',
          briefing.all('issues').length,
          ...groupWords(briefing, issue),
        ].join(' '),
      ),
      fact('Standing', issueStanding(briefing, issue)),
    ),
    heading(level, 'At stake'),
    paragraph(supported(briefing, issue.summary.text, issue.summary.claims)),
    heading(level, 'Positions'),
    facts(...partyFacts(briefing, issue)),
    ...claimBlocks(briefing, issue, level),
    heading(level, 'Who and what is involved'),
    facts(...involved(briefing, issue)),
    ...questionBlocks(briefing, issue, level),
    ...noteBlocks(briefing, issue),
  ];
}

/** The group that an issue is in stands behind its number. */
function groupWords(briefing: Briefing, issue: Issue): string[] {
  const title = groupTitle(briefing, issue);
  return title === undefined ? [] : ['·', title];
}

/** Party by party: first those the issue asks for, then anyone else with a position. */
function partyFacts(briefing: Briefing, issue: Issue): Fact[] {
  const positions = briefing.positionsOn(issue.id);
  const parties = new Set([...(issue.parties ?? []), ...positions.map((position) => position.whose)]);
  if (parties.size === 0) return [fact('Anyone', absent())];
  return [...parties].map((party) => {
    const own = positions.filter((position) => position.whose === party);
    const values = own.map((position): Inline[] => [
      text(positionPhrase(briefing, position)),
      ...support(briefing, position.claims, 'act'),
    ]);
    return fact(briefing.nameOf(party), ...values);
  });
}

function claimBlocks(briefing: Briefing, issue: Issue, level: HeadingLevel): Block[] {
  const claims = briefing.claimsAbout(issue.id);
  const block: Block = { kind: 'claims', claims: claims.map((claim) => claimLine(briefing, claim)) };
  return [
    heading(level, 'What the source says'),
    ...(claims.length > 0 ? [standingBar(briefing, claims), block] : [paragraph(absent())]),
  ];
}

function involved(briefing: Briefing, issue: Issue): Fact[] {
  return [
    ...(issue.people?.length ? [fact('People', mentionList(briefing, issue.people))] : []),
    ...(issue.organizations?.length ? [fact('Bodies', mentionList(briefing, issue.organizations))] : []),
    ...(issue.places?.length ? [fact('Places', mentionList(briefing, issue.places))] : []),
    ...(issue.related?.length ? [fact('Related issues', ...mentions(briefing, issue.related))] : []),
    ...(issue.aliases?.length ? [fact('Also found as', issue.aliases.join(', '))] : []),
  ];
}

function questionBlocks(briefing: Briefing, issue: Issue, level: HeadingLevel): Block[] {
  const gaps = briefing.gapsAbout(issue.id);
  if (gaps.length === 0) return [];
  return [
    heading(level, 'Open questions'),
    list(gaps.map((gap) => [text(`${gap.question} (`), absent(gap.reason), text(')')])),
  ];
}

/** The editor's own words are set apart from the source's, and signed. */
function noteBlocks(briefing: Briefing, issue: Issue): Block[] {
  return briefing
    .notesAbout(issue.id)
    .map((note) => notice('quiet', `${note.kind}, by ${note.by}, not from the source: ${note.text}`));
}

function nextCommands(briefing: Briefing, issue: Issue): string[] {
  const issues = briefing.all('issues');
  const following = issues[briefing.numberOf(issue.id)] ?? issues[0];
  const onward = following && following !== issue ? [`briefing issue ${following.id}`] : [];
  return [`briefing say ${issue.id}`, ...onward, 'briefing agenda'];
}

const fullRecord = (briefing: Briefing, issue: Issue) => ({
  ...issueRecord(briefing, issue),
  parties: issue.parties ?? [],
  people: issue.people ?? [],
  organizations: issue.organizations ?? [],
  places: issue.places ?? [],
  related: issue.related ?? [],
  standings: standingCounts(briefing.claimsAbout(issue.id)),
  claims: briefing.claimsAbout(issue.id).map((claim) => claimRecord(briefing, claim)),
  gaps: briefing.gapsAbout(issue.id).map(gapRecord),
  notes: briefing.notesAbout(issue.id),
});
