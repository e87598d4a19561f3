import { column, heading, list, paragraph, quiet, table, text } from '../../../document/build.js';
import type { Block, Fact } from '../../../document/document.js';
import type { Cell, Inline, Mark } from '../../../document/inline.js';
import { dateWords } from '../../../text/dates.js';
import { factsOf } from '../../shared/capped.js';
import { mention, standingAndVoice, standingInline, toneOf } from '../../shared/inlines.js';
import {
  backgroundFacts,
  disputedFacts,
  leftOut,
  questionFacts,
  silentFacts,
  warningFacts,
} from '../overview/closing.js';
import { authoredBlocks, commonVoice, furtherBlocks, shortBlocks, shownGroups } from '../overview/layout.js';
import { isAuthored, originLine } from '../overview/origin.js';
import type { GroupOfIssues } from '../overview/record.js';
import type { FrontRecord, MarkRecord } from './record.js';

/** The first page: the brief, with one mark per claim on an issue, and with warnings next to questions. */
export const frontBlocks = (front: FrontRecord): Block[] => [
  paragraph(kicker(front)),
  heading(1, 'In short', 'sections/overview'),
  ...shortBlocks(front.overview),
  ...(isAuthored(front.overview)
    ? authoredBlocks(front.overview)
    : shownGroups(front.overview).flatMap((group) => groupBlocks(group, marksByIssue(front)))),
  ...furtherBlocks(front.overview),
  ...backgroundBlocks(front),
  ...halfBlocks(warningFacts(front.overview.doNotSay)),
  ...halfBlocks(questionFacts(front.overview)),
  ...leftOut(front.overview).map((more) => paragraph([quiet(`Further down: ${more}.`)])),
];

/** Example: 'Made 28 November 2026 from 18 sentences. Undated news article, publisher not named.' */
const kicker = ({ made, overview, sourceSentences }: FrontRecord): Inline[] => {
  const from = sourceSentences === undefined ? '' : ` from ${sourceSentences} sentences`;
  return [text(`Made ${dateWords(made.on)}${from}. `), ...originLine(overview)];
};

const marksByIssue = ({ marks }: FrontRecord): ReadonlyMap<string, readonly MarkRecord[]> =>
  new Map(marks.map(({ issue, claims }) => [issue, claims]));

const COLUMNS = [
  column('', 'fit', 'right'),
  column('Issue', 'fit'),
  column('In short', 'fill'),
  column('Standing', 'fit'),
  column('Claims', 'fit'),
];

/** If all lines of a group have the same voice, the voice is named once, below the heading. */
function groupBlocks(
  { title, issues }: GroupOfIssues,
  marks: ReadonlyMap<string, readonly MarkRecord[]>,
): Block[] {
  const voice = commonVoice(issues);
  const standing = ({ support }: GroupOfIssues['issues'][number]['summary']) =>
    voice === undefined ? standingAndVoice(support) : [standingInline(support)];
  const rows = issues.map(({ number, id, title: name, summary }): Cell[] => [
    [text(String(number))],
    [mention({ kind: 'issues', id, name })],
    [text(summary.text)],
    standing(summary),
    [markStrip(marks.get(id) ?? [])],
  ]);
  return [
    heading(1, title),
    ...(voice === undefined ? [] : [paragraph([quiet(`Voice: ${voice}`)])]),
    table(title, COLUMNS, rows),
  ];
}

export const markStrip = (claims: readonly MarkRecord[]): Inline => ({
  kind: 'strip',
  marks: marksOf(claims),
});

export const marksOf = (claims: readonly MarkRecord[]): Mark[] =>
  claims.map(({ id, standing, use }) => ({ tone: toneOf(use), claim: id, standing }));

const backgroundBlocks = ({ overview }: FrontRecord): Block[] =>
  factsOf([...disputedFacts(overview), ...backgroundFacts(overview), ...silentFacts(overview)]);

/** Shows each fact as a list below a heading. On a wide page, two of these lists are side by side. */
const halfBlocks = (facts: readonly Fact[]): Block[] =>
  facts.flatMap(({ label, values }): Block[] => [
    { kind: 'heading', level: 1, text: label, half: true },
    list(values),
  ]);
