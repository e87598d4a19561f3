import {
  absent,
  fact,
  facts,
  heading,
  joined,
  list,
  next,
  notice,
  paragraph,
  text,
  type Words,
} from '../../../document/build.js';
import type { Block, Fact, HeadingLevel } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import type { Layout } from '../../answer.js';
import { factsOf, inFull, mostWanted } from '../../shared/capped.js';
import { claimLine, claimWords } from '../../shared/claim-line.js';
import {
  counted,
  mention,
  mentionList,
  placeInlines,
  sentenceInlines,
  standingAndVoice,
  strip,
} from '../../shared/inlines.js';
import { actWord, type PositionRecord } from '../../shared/position-record.js';
import { typedIssue } from '../../shared/records.js';
import type { Thing } from '../../shared/schema.js';
import { silenceWords } from '../../shared/subjects.js';
import type { IssueAnswer, IssueRecord } from './record.js';

const MOST_CLAIMS = 8;
const MOST_QUESTIONS = 3;
/** If the list of parties without a position is longer than this, it does not fit into a label. */
const LONGEST_LABEL = 24;

/** Lays out each issue on one screen: what matters most comes first, nothing is repeated, and places are left out. */
export const layoutIssue = (answer: IssueAnswer): Layout =>
  laidOut(answer, (issue) => [`briefing say ${issue}`, `briefing issue ${issue} --all`], briefIssue);

/** Lays out everything that the briefing contains about the issues, including places and notes. */
export const layoutWholeIssue = (answer: IssueAnswer): Layout =>
  laidOut(answer, (issue) => [`briefing say ${issue}`], wholeIssue);

function laidOut(
  { briefing, issues }: IssueAnswer,
  hints: (issue: string) => string[],
  blocksOf: (issue: IssueRecord, level: HeadingLevel) => Block[],
): Layout {
  const [first] = issues;
  const { title, blocks } = inFull(issues, `${briefing.title}: ${counted(issues.length, 'issue')}`, {
    nameOf: (issue) => issue.title,
    addressOf: ({ id }) => `issues/${id}`,
    blocksOf,
  });
  return { title, blocks: [...blocks, next(...(first ? hints(typedIssue(first)) : []))] };
}

/** Leaves out claims that are already in a sentence or position of the issue. */
function briefIssue(issue: IssueRecord): Block[] {
  const { summary, details = [], claims } = issue;
  const further = claims.filter(({ above }) => above === undefined);
  const shown = mostWanted(further, MOST_CLAIMS);
  const rest = further.length - shown.length;
  // If there are several sources, each claim names its source.
  const areSeveral = new Set(claims.map(({ source }) => source)).size > 1;
  return [
    paragraph([...sentenceInlines(summary), text(' '), strip(claims.map(({ use }) => use))]),
    ...listed(details.map(sentenceInlines)),
    ...positionBlocks(issue, () => []),
    ...listed(shown.map((claim) => claimWords(claim, areSeveral ? claim.attributedTo : undefined))),
    ...(rest > 0 ? [paragraph(`And ${counted(rest, 'more claim')}.`)] : []),
    ...involvedBlock(issue),
  ];
}

const listed = (lines: readonly Words[]): Block[] => (lines.length === 0 ? [] : [list(lines)]);

function positionBlocks(
  { positions, silent }: IssueRecord,
  evidenceOf: (position: PositionRecord) => Inline[],
): Block[] {
  const lines = positions.map((position): Fact => {
    const { whose, text: words, towards } = position;
    return fact(whose.name, [
      text(`${actWord(position)} · ${words} `),
      ...(towards === undefined ? [] : [text('(to '), mention(towards), text(') ')]),
      ...standingAndVoice(position.support),
      ...evidenceOf(position),
    ]);
  });
  if (silent.length === 0) return factsOf(lines);
  const names = silent.map(({ name }) => name).join(', ');
  return names.length <= LONGEST_LABEL
    ? [facts(...lines, fact(names, [absent('no position stated')]))]
    : [...factsOf(lines), paragraph(`${silenceWords(silent)} on this issue.`)];
}

function involvedBlock({ people, organizations, places, related, questions }: IssueRecord): Block[] {
  const all = [...people, ...organizations, ...places];
  // A country may be listed twice, as a government and as a place.
  const involved = all.filter(({ name }, index) => all.findIndex((one) => one.name === name) === index);
  const shown = questions.slice(0, MOST_QUESTIONS).map(({ question }) => question);
  const rest = questions.length - shown.length;
  const more = rest > 0 ? ` and ${counted(rest, 'more question')}` : '';
  return factsOf([
    ...mentionFact('Involved', involved),
    ...mentionFact('Related', related),
    ...(shown.length > 0 ? [fact('Questions', `${shown.join('  ')}${more}`)] : []),
  ]);
}

const mentionFact = (label: string, things: readonly Thing[]): Fact[] =>
  things.length === 0 ? [] : [fact(label, mentionList(things))];

function wholeIssue(issue: IssueRecord, level: HeadingLevel): Block[] {
  const { summary, details = [], claims, questions, notes } = issue;
  return [
    paragraph(withPlaces(summary)),
    ...listed(details.map(withPlaces)),
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

const withPlaces = (sentence: IssueRecord['summary']): Inline[] => [
  ...sentenceInlines(sentence),
  ...(sentence.support ? [text(', '), ...placeInlines(sentence.support)] : []),
];

const questionWords = ({ question, reason, ask }: IssueRecord['questions'][number]): Words => [
  text(`${question} (${reason}`),
  ...(ask.length > 0 ? [text('; ask '), ...joined(ask.slice(0, 12).map(mention))] : []),
  text(')'),
];

function involvedFacts({ people, organizations, places, related, aliases, group }: IssueRecord): Block[] {
  return factsOf([
    ...(group === undefined ? [] : [fact('Group', group)]),
    ...mentionFact('People', people),
    ...mentionFact('Organizations', organizations),
    ...mentionFact('Places', places),
    ...mentionFact('Related issues', related),
    ...(aliases.length > 0 ? [fact('Aliases', aliases.join(', '))] : []),
  ]);
}
