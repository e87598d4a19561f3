import type { Use } from '../../briefing/use.js';
import {
  fact,
  facts,
  heading,
  joined,
  lineBreak,
  next,
  paragraph,
  quiet,
  text,
  type Words,
} from '../../document/build.js';
import type { Block, Fact } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { dateWords } from '../../text/date-words.js';
import type { Layout } from '../answer.js';
import { stateNote } from '../shared/event-state.js';
import { counted, toneOf } from '../shared/inlines.js';
import { silenceWords } from '../shared/silent.js';
import { origin, sentenceInlines, standingOnly } from '../shared/written.js';
import { originLine } from './overview-origin.js';
import type { GroupOfIssues, OverviewRecord, PastEvent, Warning } from './overview-record.js';

const MOST_ISSUES = 10;
const MOST = 5;

/** The brief on one screen and one side of paper: no ids, no places, no counts but of what is left out. */
export function layoutOverview(record: OverviewRecord): Layout {
  return {
    title: record.briefing.title,
    blocks: [...briefBlocks(record), next('briefing say', 'briefing gaps')],
  };
}

/** Its blocks without what to type next, for the book. */
export const briefBlocks = (record: OverviewRecord): Block[] => [
  paragraph(originLine(record)),
  heading(1, 'In short'),
  paragraph(onLines(record.summary.map(sentenceInlines))),
  ...issueBlocks(record),
  ...factsOf([
    ...backgroundFacts(record.background),
    ...warningFacts(record.doNotSay),
    ...questionFacts(record),
  ]),
  paragraph(KEY),
];

/** What the marks mean, for whoever sees them for the first time. */
export const KEY: readonly Inline[] = joined(
  [
    ['as reported', 'may be said as reported'],
    ['with attribution', 'with its hedge or its voice'],
    ['not as fact', 'not as fact'],
  ].map(([use, words]): Inline => ({ kind: 'standing', standing: words ?? '', tone: toneOf(use as Use) })),
  ' · ',
);

const factsOf = (all: readonly Fact[]): Block[] => (all.length === 0 ? [] : [facts(...all)]);

const onLines = (lines: readonly Inline[][]): Inline[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));

const issueBlocks = (record: OverviewRecord): Block[] => shownGroups(record).flatMap(groupBlocks);

/** The groups with as many issues as a brief names. */
export function shownGroups({ groups }: OverviewRecord): GroupOfIssues[] {
  let left = MOST_ISSUES;
  return groups.flatMap(({ title, issues }) => {
    const shown = issues.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ title, issues: shown }];
  });
}

/** A voice that is behind every line of a group is said once, below its heading. */
function groupBlocks({ title, issues }: GroupOfIssues): Block[] {
  const voice = commonVoice(issues);
  const lines = issues.map(({ title: name, summary }): Fact => {
    const behind = voice === undefined ? origin(summary) : standingOnly(summary);
    return fact(name, [text(`${summary.text} `), ...behind]);
  });
  return [
    heading(1, title),
    ...(voice === undefined ? [] : [paragraph([quiet(`Voice: ${voice}`)])]),
    facts(...lines),
  ];
}

/** The voice that is behind every summary of a group. */
export function commonVoice(issues: GroupOfIssues['issues']): string | undefined {
  const [first, ...others] = issues.map(({ summary }) => summary.support?.voice.name);
  return others.length > 0 && others.every((name) => name === first) ? first : undefined;
}

/** Where all have one standing, it is said once, behind the last. */
export function backgroundFacts(events: readonly PastEvent[]): Fact[] {
  const shown = events.slice(0, MOST);
  if (shown.length === 0) return [];
  const behind = shown.map((event) =>
    JSON.stringify([event.support && { ...event.support, places: [] }, event.proposed]),
  );
  const isCommon = behind.every((one) => one === behind[0]);
  const parts = shown.map((event, index): Inline[] => [
    text(eventWords(event)),
    ...(isCommon && index < shown.length - 1 ? [] : [text(' '), ...origin(event)]),
  ]);
  return [fact('Background', joined(parts, ' · '))];
}

function eventWords({ title, status, when, timing }: PastEvent): string {
  const time = when === undefined ? timing : dateWords(when);
  return `${title}${time === undefined ? '' : ` (${time})`}${stateNote(status)}`;
}

/** A warning, and what may be said instead, unless that stands above. */
export function warningFacts(warnings: readonly Warning[]): Fact[] {
  const lines = warnings
    .slice(0, MOST)
    .map(({ asFact, instead, above }): Inline[] => [
      text(asFact, 'forbidden'),
      ...(above ? [quiet(' See above.')] : [text(' Say: '), ...sentenceInlines(instead)]),
    ]);
  return lines.length === 0 ? [] : [fact('Do not say', ...lines)];
}

function questionFacts(record: OverviewRecord): Fact[] {
  const shown = shownQuestions(record);
  const values = [...(shown.length > 0 ? [shown.join('  ')] : []), ...behindQuestions(record)];
  return values.length === 0 ? [] : [fact('Ask', ...values)];
}

export const shownQuestions = ({ ask }: OverviewRecord): string[] =>
  ask.slice(0, MOST).map(({ question }) => question);

/** Who is silent comes last: what they want is the question. Then what the brief leaves out. */
export function behindQuestions(record: OverviewRecord): Words[] {
  const silence = silenceWords(record.silent);
  return [...(silence === undefined ? [] : [silence]), ...leftOut(record)];
}

function leftOut({ groups, background, doNotSay, ask }: OverviewRecord): Inline[][] {
  const issues = groups.reduce((sum, group) => sum + group.issues.length, 0);
  const more: readonly (readonly [count: number, one: string])[] = [
    [issues - MOST_ISSUES, 'issue'],
    [background.length - MOST, 'past event'],
    [doNotSay.length - MOST, 'further warning'],
    [ask.length - MOST, 'further question'],
  ];
  const words = more.filter(([count]) => count > 0).map(([count, one]) => counted(count, one));
  return words.length === 0 ? [] : [[quiet(`Not shown: ${words.join(', ')}.`)]];
}
