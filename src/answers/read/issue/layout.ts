import {
  column,
  fact,
  facts,
  heading,
  joined,
  lineBreak,
  list,
  next,
  notice,
  paragraph,
  quiet,
  table,
  text,
  type Words,
} from '../../../document/build.js';
import type { Block, Fact, HeadingLevel } from '../../../document/document.js';
import type { Cell, Inline } from '../../../document/inline.js';
import type { Layout } from '../../answer.js';
import { claimLine, claimStanding, disputeInlines } from '../../shared/claim-line.js';
import { counted, mention, mentionList, placeInlines } from '../../shared/inlines.js';
import { actWord, type PositionRecord } from '../../shared/position-record.js';
import { silenceWords } from '../../shared/silent.js';
import { origin, sentenceInlines } from '../../shared/written.js';
import type { IssueAnswer, IssueRecord } from './record.js';

const MOST_CLAIMS = 12;
const MOST_QUESTIONS = 5;

/** On one screen: the most important first, no repetition, no places. */
export const layoutIssue = (answer: IssueAnswer): Layout =>
  laidOut(answer, (id) => [`briefing say ${id}`, `briefing issue ${id} --all`], briefIssue);

/** Everything in the briefing about them, with places and notes. */
export const layoutWholeIssue = (answer: IssueAnswer): Layout =>
  laidOut(answer, (id) => [`briefing say ${id}`], wholeIssue);

function laidOut(
  { briefing, issues }: IssueAnswer,
  hints: (id: string) => string[],
  blocksOf: (issue: IssueRecord, level: HeadingLevel) => Block[],
): Layout {
  const [first] = issues;
  const isSingle = issues.length === 1 && first !== undefined;
  return {
    title: isSingle ? first.title : `${briefing.title}: ${counted(issues.length, 'issue')}`,
    blocks: [
      ...issues.flatMap((issue) => [
        ...(isSingle ? [] : [heading(1, issue.title, `issues/${issue.id}`)]),
        ...blocksOf(issue, isSingle ? 1 : 2),
      ]),
      next(...(first ? hints(first.id) : [])),
    ],
  };
}

/** @param issue whose claims are shown unless they are in the summary or a position */
export function briefIssue(issue: IssueRecord): Block[] {
  const { summary, claims } = issue;
  const further = claims.filter(({ above }) => above === undefined);
  const rest = further.length - MOST_CLAIMS;
  return [
    paragraph(sentenceInlines(summary)),
    ...positionBlocks(issue, () => []),
    ...(further.length > 0 ? [claimsTable(further.slice(0, MOST_CLAIMS))] : []),
    ...(rest > 0 ? [paragraph(`And ${counted(rest, 'more claim')}.`)] : []),
    ...involvedBlock(issue),
  ];
}

function positionBlocks(
  { positions, silent }: IssueRecord,
  behind: (position: PositionRecord) => Inline[],
): Block[] {
  const silence = silenceWords(silent, 'on this issue');
  const lines = positions.map((position): Fact => {
    const { whose, text: words, towards } = position;
    return fact(whose.name, [
      text(`${actWord(position)} · ${words} `),
      ...(towards === undefined ? [] : [text('(to '), mention(towards), text(') ')]),
      ...origin(position),
      ...behind(position),
    ]);
  });
  return [
    ...(lines.length > 0 ? [facts(...lines)] : []),
    ...(silence === undefined ? [] : [paragraph(`${silence}.`)]),
  ];
}

const CLAIM_COLUMNS = [column('Standing', 'fit'), column('Claim', 'fill')];

/** With several sources each is named. */
function claimsTable(claims: IssueRecord['claims']): Block {
  const areSeveral = new Set(claims.map(({ source }) => source)).size > 1;
  return table(
    '',
    CLAIM_COLUMNS,
    claims.map((claim): Cell[] => {
      const voice = areSeveral ? claim.attributedTo : claim.voice.name;
      return [
        claimStanding(claim),
        [
          ...(voice === undefined ? [] : [quiet(`${voice}: `)]),
          text(claim.text),
          ...claim.disputes.slice(0, 6).flatMap((other) => [lineBreak, ...disputeInlines(other, claim)]),
        ],
      ];
    }),
  );
}

/** Who is involved, in one line, then the questions. */
function involvedBlock({ people, organizations, places, related, questions }: IssueRecord): Block[] {
  const all = [...people, ...organizations, ...places];
  // A country often appears twice, as a government and as a place.
  const involved = all.filter(({ name }, index) => all.findIndex((one) => one.name === name) === index);
  const shown = questions.slice(0, MOST_QUESTIONS).map(({ question }) => question);
  const rest = questions.length - shown.length;
  const lines = [
    ...(involved.length > 0 ? [fact('Involved', mentionList(involved))] : []),
    ...(related.length > 0 ? [fact('Related', mentionList(related))] : []),
    ...(shown.length > 0
      ? [fact('Questions', shown.join('  ') + (rest > 0 ? ` and ${counted(rest, 'more question')}` : ''))]
      : []),
  ];
  return lines.length > 0 ? [facts(...lines)] : [];
}

/** @param level that of its headings */
export function wholeIssue(issue: IssueRecord, level: HeadingLevel): Block[] {
  const { summary, claims, questions, notes } = issue;
  const places = summary.support ? [text(', '), ...placeInlines(summary.support)] : [];
  return [
    paragraph([...sentenceInlines(summary), ...places]),
    ...positionBlocks(issue, ({ support }) => (support ? [text(', '), ...placeInlines(support)] : [])),
    ...(claims.length > 0
      ? [heading(level, 'Claims'), { kind: 'claims' as const, claims: claims.map(claimLine) }]
      : []),
    ...involvedFacts(issue),
    ...(questions.length > 0 ? [heading(level, 'Open questions'), list(questions.map(questionWords))] : []),
    ...notes.map(({ kind, by, text: words }) =>
      notice('quiet', `${kind}, by ${by}, not from the source: ${words}`),
    ),
  ];
}

const questionWords = ({ question, reason, ask }: IssueRecord['questions'][number]): Words => [
  text(`${question} (${reason}`),
  ...(ask.length > 0 ? [text('; ask '), ...joined(ask.slice(0, 12).map(mention))] : []),
  text(')'),
];

function involvedFacts({ people, organizations, places, related, aliases, group }: IssueRecord): Block[] {
  const lines = [
    ...(group === undefined ? [] : [fact('Group', group)]),
    ...(people.length > 0 ? [fact('People', mentionList(people))] : []),
    ...(organizations.length > 0 ? [fact('Bodies', mentionList(organizations))] : []),
    ...(places.length > 0 ? [fact('Places', mentionList(places))] : []),
    ...(related.length > 0 ? [fact('Related issues', mentionList(related))] : []),
    ...(aliases.length > 0 ? [fact('Also found as', aliases.join(', '))] : []),
  ];
  return lines.length > 0 ? [facts(...lines)] : [];
}
