import { stateNote } from '../../../briefing/event-state.js';
import type { Standing } from '../../../briefing/standing.js';
import type { Use } from '../../../briefing/use.js';
import {
  fact,
  facts,
  heading,
  joined,
  list,
  next,
  paragraph,
  quiet,
  text,
  type Words,
} from '../../../document/build.js';
import type { Block, Fact } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { dateWords } from '../../../text/date-words.js';
import type { Layout } from '../../answer.js';
import { counted, mentionList, toneOf } from '../../shared/inlines.js';
import { voiced } from '../../shared/voiced.js';
import { origin, sentenceInlines, standingOnly, type Written } from '../../shared/written.js';
import { differingFacts, independentWords, originBlocks, reportedInlines } from '../overview-sources.js';
import { originLine, sayingWords } from './origin.js';
import type { GroupOfIssues, OverviewRecord, PastEvent, Warning } from './record.js';

const MOST_ISSUES = 10;
const MOST = 5;

/**
 * The brief on one screen and one printed page: no ids, no places, and no counts except of what is left out.
 */
export function layoutOverview(record: OverviewRecord): Layout {
  return {
    title: record.briefing.title,
    blocks: [...briefBlocks(record), next('briefing say', 'briefing gaps')],
  };
}

/** Its blocks without the hint for the next command, for the book. */
export const briefBlocks = (record: OverviewRecord): Block[] => [
  paragraph(originLine(record)),
  heading(1, SHORT_TITLE),
  ...shortBlocks(record),
  ...issueBlocks(record),
  ...factsOf([
    ...differingFacts(record, MOST),
    ...backgroundFacts(record.background),
    ...warningFacts(record.doNotSay),
    ...questionFacts(record),
  ]),
  ...leftOut(record),
  ...originBlocks(record),
];

export const SHORT_TITLE = 'In short: you may say';

/** What may be said first, and how. */
export const shortBlocks = (record: OverviewRecord): Block[] => [
  paragraph([...sayingWords(record), ...KEY]),
  list(record.summary.map(reportedInlines)),
];

/** The legend of the marks, for new users. */
const KEY: readonly Inline[] = joined(
  [
    ['as reported', 'as reported'],
    ['with attribution', 'keep its hedge or its voice'],
    ['not as fact', 'never as fact'],
  ].map(([use, words]): Inline => ({ kind: 'standing', standing: words ?? '', tone: toneOf(use as Use) })),
  ' · ',
);

const factsOf = (all: readonly Fact[]): Block[] => (all.length === 0 ? [] : [facts(...all)]);

const issueBlocks = (record: OverviewRecord): Block[] => shownGroups(record).flatMap(groupBlocks);

/** The groups, limited to the issues that fit a brief. */
export function shownGroups({ groups }: OverviewRecord): GroupOfIssues[] {
  let left = MOST_ISSUES;
  return groups.flatMap(({ title, issues }) => {
    const shown = issues.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ title, issues: shown }];
  });
}

/** A voice shared by every line of a group is named once, below its heading. */
function groupBlocks({ title, issues }: GroupOfIssues): Block[] {
  const voice = commonVoice(issues);
  const lines = issues.map(({ title: name, summary }): Fact => {
    const behind = voice === undefined ? origin(summary) : standingOnly(summary);
    return fact(name, [text(`${summary.text} `), ...behind, ...independentWords(summary)]);
  });
  return [
    heading(1, title),
    ...(voice === undefined ? [] : [paragraph([quiet(`Voice: ${voice}`)])]),
    facts(...lines),
  ];
}

/** The voice of every summary in a group. */
export function commonVoice(issues: GroupOfIssues['issues']): string | undefined {
  const [first, ...others] = issues.map(({ summary }) => summary.support?.voice.name);
  return others.length > 0 && others.every((name) => name === first) ? first : undefined;
}

/** A standing shared by all is given once, after the last. */
export function backgroundFacts(events: readonly PastEvent[]): Fact[] {
  const shown = events.slice(0, MOST);
  if (shown.length === 0) return [];
  const behind = shown.map((event) => JSON.stringify(event.support && { ...event.support, places: [] }));
  const isCommon = behind.every((one) => one === behind[0]);
  const parts = shown.map((event, index): Inline[] => [
    text(eventWords(event)),
    ...(isCommon && index < shown.length - 1 ? [] : [text(' '), ...origin(event)]),
  ]);
  return [fact('Background', joined(parts, ' · '))];
}

function eventWords({ title, status, when, timing }: PastEvent): string {
  const time = when === undefined ? timing : dateWords(when);
  const isTold = time === undefined || title.includes(time);
  return `${title}${isTold ? '' : ` (${time})`}${stateNote(status)}`;
}

/** A warning, and what may be said instead, unless it is already above. */
export function warningFacts(warnings: readonly Warning[]): Fact[] {
  const lines = warnings
    .slice(0, MOST)
    .map(({ asFact, instead, above }): Inline[] => [
      text(asFact, 'forbidden'),
      ...(above
        ? [quiet(` ${(instead.support && ONLY[instead.support.standing]) ?? 'See'} above.`)]
        : [text(' Say: '), ...voicedSentence(instead)]),
    ]);
  return lines.length === 0 ? [] : [fact('Do not say', ...lines)];
}

/** One claim's sentence as it may be said: a named voice comes first. */
const voicedSentence = (sentence: Written): Inline[] =>
  sentence.support?.voice.kind === 'named'
    ? voiced(sentence.text, sentence.support.voice.name, standingOnly(sentence))
    : sentenceInlines(sentence);

/**
 * Hints by standing, if it is the standing of the forbidden statement itself; what is perceived is a judgment
 * about something else.
 */
const ONLY: Readonly<Partial<Record<Standing, string>>> = {
  planned: 'Only planned: see',
  expected: 'Only expected: see',
  likely: 'Only likely: see',
  possible: 'Only possible: see',
  aim: 'Only an aim: see',
  pending: 'Only pending: see',
  alleged: 'Only alleged: see',
};

/** Parties without a position come last, as questions. */
export function questionFacts({ ask, silent }: OverviewRecord): Fact[] {
  const shown = ask.slice(0, MOST).map(({ question }) => question);
  const values = [...shown, ...silenceLine(silent)];
  return values.length === 0 ? [] : [fact('Ask', ...values)];
}

/** 'What does China want? No position is stated.' */
function silenceLine(silent: OverviewRecord['silent']): Words[] {
  if (silent.length === 0) return [];
  const verb = silent.length === 1 ? 'does' : 'do';
  return [[text(`What ${verb} `), ...mentionList(silent, MOST), text(' want? No position is stated.')]];
}

export function leftOut({ groups, background, doNotSay, ask, open }: OverviewRecord): Block[] {
  const issues = groups.reduce((sum, group) => sum + group.issues.length, 0);
  const more: readonly (readonly [count: number, one: string])[] = [
    [issues - MOST_ISSUES, 'more issue'],
    [background.length - MOST, 'more past event'],
    [doNotSay.length - MOST, 'more warning'],
    [open - Math.min(ask.length, MOST), 'more question'],
  ];
  const words = more.filter(([count]) => count > 0).map(([count, one]) => counted(count, one));
  return words.length === 0 ? [] : [paragraph([quiet(`In the full briefing: ${words.join(', ')}.`)])];
}
