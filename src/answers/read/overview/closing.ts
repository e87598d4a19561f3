import { stateNote } from '../../../briefing/event-state.js';
import { readingOrder } from '../../../briefing/locator.js';
import type { Standing } from '../../../briefing/standing.js';
import { fact, joined, text } from '../../../document/build.js';
import type { Fact } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { dateWords } from '../../../text/date-words.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { counted, mentionList } from '../../shared/inlines.js';
import { voiced } from '../../shared/voiced.js';
import { sentenceInlines, standingOnly, type Written } from '../../shared/written.js';
import { SENTENCES } from './further.js';
import { markOf } from './marks.js';
import type { OverviewRecord, PastEvent, Warning } from './record.js';

/** What a brief ends with: background, warnings, questions, and how much more there is. */

export const MOST_ISSUES = 10;
/** Of everything but issues. */
export const MOST = 5;

/** A mark shared by all is given once, after the last. */
export function backgroundFacts(events: readonly PastEvent[]): Fact[] {
  const shown = events.slice(0, MOST);
  if (shown.length === 0) return [];
  const behind = shown.map((event) => JSON.stringify(event.support && { ...event.support, places: [] }));
  const isCommon = behind.every((one) => one === behind[0]);
  const parts = shown.map((event): Inline[] => [
    text(eventWords(event)),
    ...(isCommon ? [] : [text(' '), ...markOf(event)]),
  ]);
  const mark = isCommon && shown[0] ? [text(' '), ...markOf(shown[0])] : [];
  return [fact('Background', [...joined(parts, ' · '), ...mark])];
}

function eventWords({ title, status, when, timing }: PastEvent): string {
  const time = when === undefined ? timing : dateWords(when);
  const isTold = time === undefined || title.includes(time);
  return `${title}${isTold ? '' : ` (${time})`}${stateNote(status)}`;
}

/** A warning, and what may be said instead; where that stands above, how sure it is. */
export function warningFacts(warnings: readonly Warning[]): Fact[] {
  const lines = warnings
    .slice(0, MOST)
    .map(({ asFact, instead, above }): Inline[] => [
      text(asFact, 'forbidden'),
      ...(above
        ? [text((instead.support && ONLY[instead.support.standing]) ?? ' Not stated as fact.')]
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
  planned: ' Only planned.',
  expected: ' Only expected.',
  likely: ' Only likely.',
  possible: ' Only possible.',
  aim: ' Only an aim.',
  pending: ' Not confirmed.',
  alleged: ' Only alleged.',
};

export function questionFacts({ ask }: OverviewRecord): Fact[] {
  const shown = ask.slice(0, MOST).map(({ question }) => question);
  return shown.length === 0 ? [] : [fact('Ask', ...shown)];
}

/** 'Not stated  What China wants'. */
export const silentFacts = ({ silent }: OverviewRecord): Fact[] =>
  silent.length === 0
    ? []
    : [
        fact('Not stated', [
          text('What '),
          ...mentionList(silent, MOST),
          text(silent.length === 1 ? ' wants' : ' want'),
        ]),
      ];

/** As many further claims as there is room for, in the order of the source. */
export function shownFurther({ summary, groups, further = [] }: OverviewRecord): readonly ClaimRecord[] {
  const told = summary.length + issueCount(groups);
  return further
    .slice(0, Math.max(0, SENTENCES - told))
    .sort((a, b) => readingOrder(a.at) - readingOrder(b.at));
}

const issueCount = (groups: OverviewRecord['groups']): number =>
  groups.reduce((sum, group) => sum + group.issues.length, 0);

/** '10 warnings, 28 questions': what the brief has no room for; nothing where it has all. */
export function leftOut(record: OverviewRecord): string[] {
  const { groups, further = [], background, doNotSay, ask, open } = record;
  const more: readonly (readonly [count: number, one: string])[] = [
    [issueCount(groups) - MOST_ISSUES, 'issue'],
    [further.length - shownFurther(record).length, 'claim'],
    [background.length - MOST, 'past event'],
    [doNotSay.length - MOST, 'warning'],
    [open - Math.min(ask.length, MOST), 'question'],
  ];
  const words = more.filter(([count]) => count > 0).map(([count, one]) => counted(count, one));
  return words.length === 0 ? [] : [words.join(', ')];
}
