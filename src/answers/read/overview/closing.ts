import { stateNote } from '../../../briefing/event-state.js';
import { readingOrder } from '../../../briefing/locator.js';
import type { Standing } from '../../../briefing/standing.js';
import { namesVoice } from '../../../briefing/voice-in-words.js';
import { fact, joined, quiet, text } from '../../../document/build.js';
import type { Fact } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { dateWords } from '../../../text/date-words.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { counted, mentionList } from '../../shared/inlines.js';
import { voiced } from '../../shared/voiced.js';
import { sentenceInlines, standingOnly, type Written } from '../../shared/written.js';
import { SENTENCES } from './further.js';
import { markOf, markWithoutVoice, saidInlines } from './marks.js';
import { isVoicedInWords } from './paragraph.js';
import type { OverviewRecord, PastEvent, Warning } from './record.js';

/** The end of a brief: background, warnings, questions, and what is left out. */

export const MOST_ISSUES = 10;
/** The limit for each other kind of entry. */
export const MOST = 5;

/** Shows a mark that all events share once, after the last event. */
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

/** Each warning with what is so, how sure it is or what may be said instead, unless that is shown above. */
export function warningFacts(all: readonly Warning[]): Fact[] {
  const lines = shownWarnings(all).map((warning): Inline[] => [
    text(warning.asFact, 'forbidden'),
    ...remark(warning),
  ]);
  return lines.length === 0 ? [] : [fact('Do not say', ...lines)];
}

/** Where wrong conclusions are named, few other warnings follow. */
const shownWarnings = (all: readonly Warning[]): readonly Warning[] =>
  all.slice(0, all.some(({ misreading }) => misreading) ? MOST - 1 : MOST);

function remark(warning: Warning): Inline[] {
  if (warning.misreading) return [text(' '), ...voicedSentence(warning.instead)];
  if (warning.above) return [];
  const only = hintOf(warning);
  return only === undefined ? [text(' Say: '), ...voicedSentence(warning.instead)] : [text(only)];
}

/** Whether the brief shows the sentence of a warning next to it. */
export const showsSentence = (warning: Warning): boolean =>
  warning.misreading === true || (!warning.above && hintOf(warning) === undefined);

/** In the source's own voice, a word says how sure a claim is. */
function hintOf({ instead: { support } }: Warning): string | undefined {
  return support?.voice.kind === 'source' && !support.disputed ? ONLY[support.standing] : undefined;
}

/** A claim's sentence as it may be said, with a named voice first. */
const voicedSentence = (sentence: Written): Inline[] => {
  const { kind, name } = sentence.support?.voice ?? {};
  return kind === 'named' && name !== undefined && !namesVoice(sentence.text, name)
    ? voiced(sentence.text, name, standingOnly(sentence))
    : sentenceInlines(sentence);
};

/**
 * Hints for standings that apply to the forbidden statement itself. A perceived claim, in contrast, is a judgment
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

/** A remark on what the text leaves out is told apart from what it says. */
export function disputedFacts({ disputed = [] }: OverviewRecord): Fact[] {
  const lines = disputed.map((sentence): Inline[] =>
    sentence.remark ? [text(`${sentence.text} `), quiet('(remark)')] : openInlines(sentence),
  );
  return lines.length === 0 ? [] : [fact('Open', ...lines)];
}

const openInlines = (sentence: Written): Inline[] =>
  isVoicedInWords(sentence)
    ? [text(`${sentence.text} `), ...markWithoutVoice(sentence)]
    : saidInlines(sentence);

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

/** Returns as many further claims as fit in the brief, in source order. */
export function shownFurther({ summary, groups, further = [] }: OverviewRecord): readonly ClaimRecord[] {
  const told = summary.length + issueCount(groups);
  return further
    .slice(0, Math.max(0, SENTENCES - told))
    .sort((a, b) => readingOrder(a.at) - readingOrder(b.at));
}

const issueCount = (groups: OverviewRecord['groups']): number =>
  groups.reduce((sum, group) => sum + group.issues.length, 0);

/** '10 warnings, 28 questions': what did not fit in the brief; empty if everything did. */
export function leftOut(record: OverviewRecord): string[] {
  const { groups, further = [], background, doNotSay, ask, open } = record;
  const more: readonly (readonly [count: number, one: string])[] = [
    [issueCount(groups) - MOST_ISSUES, 'issue'],
    [further.length - shownFurther(record).length, 'claim'],
    [background.length - MOST, 'past event'],
    [doNotSay.length - shownWarnings(doNotSay).length, 'warning'],
    [open - Math.min(ask.length, MOST), 'question'],
  ];
  const words = more.filter(([count]) => count > 0).map(([count, one]) => counted(count, one));
  return words.length === 0 ? [] : [words.join(', ')];
}
