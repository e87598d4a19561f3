import { stateNote } from '../../../briefing/file/vocabulary.js';
import { readingOrder } from '../../../briefing/locator.js';
import { SENTENCES } from '../../../briefing/relevance/further-claims.js';
import { namesVoice } from '../../../briefing/voice-in-words.js';
import { fact, joined, text } from '../../../document/build.js';
import type { Fact } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { dateWords } from '../../../text/dates.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { counted, mentionList, sentenceInlines, standingInline } from '../../shared/inlines.js';
import type { StatementRecord } from '../../shared/schema.js';
import { voiced } from '../../shared/voiced.js';
import { authoredInlines, markOf } from './marks.js';
import { onlyBy, onlyWords } from './only.js';
import { isAuthored } from './origin.js';
import type { OverviewRecord, PastEvent, Warning } from './record.js';

/** The end of a brief: background, warnings, questions, and the number of entries that did not fit. */

export const MOST_ISSUES = 10;
export const MAX_ENTRIES = 5;

/**
 * Lists past events, without those that a claim under 'Also reported' already reports. If all events have the
 * same mark, it is shown once, after the last event. A brief that the author wrote as continuous prose has no
 * list of past events.
 */
export function backgroundFacts(record: OverviewRecord): Fact[] {
  if (isAuthored(record)) return [];
  const reported = new Set(shownFurther(record).map(({ id }) => id));
  const shown = record.background
    .filter(({ support }) => !support?.places.some(({ claim }) => reported.has(claim)))
    .slice(0, MAX_ENTRIES);
  if (shown.length === 0) return [];
  const supports = shown.map((event) => JSON.stringify(event.support && { ...event.support, places: [] }));
  const isCommon = supports.every((one) => one === supports[0]);
  const parts = shown.map((event): Inline[] => [
    text(eventWords(event)),
    ...(isCommon ? [] : [text(' '), ...markOf(event)]),
  ]);
  const mark = isCommon && shown[0] ? [text(' '), ...markOf(shown[0])] : [];
  return [fact('Background', [...joined(parts, ' · '), ...mark])];
}

function eventWords({ title, status, when, timing }: PastEvent): string {
  const time = when === undefined ? timing : dateWords(when);
  const isDated = time === undefined || title.includes(time);
  return `${title}${isDated ? '' : ` (${time})`}${stateNote(status)}`;
}

/**
 * Lists statements that must not be made. Each warning is followed by the correction or by a sentence to say instead,
 * unless the brief already shows that sentence.
 */
export function warningFacts(all: readonly Warning[]): Fact[] {
  const lines = all.slice(0, mostWarnings(all)).map(forbidden);
  return lines.length === 0 ? [] : [fact('Do not say', ...lines)];
}

const forbidden = (warning: Warning): Inline[] => [text(warning.asFact, 'forbidden'), ...remark(warning)];

/** Words a warning as a caution: 'Do not say “The port is closed.” The port is open.' */
const caution = (warning: Warning): Inline[] => [text(`Do not say “${warning.asFact}”`), ...remark(warning)];

/** Returns the number of warnings to show. If the author of the brief chose the warnings, all are shown. */
const mostWarnings = (all: readonly Warning[]): number => (all.some(isChosen) ? all.length : MAX_ENTRIES);

const isChosen = ({ misreading, by }: Warning): boolean => misreading === true || by !== undefined;

function remark(warning: Warning): Inline[] {
  const { instead, misreading, by } = warning;
  if (instead === undefined) return [text(' The text does not say so.')];
  if (misreading) return [text(' '), ...authoredInlines(instead, warning.asFact)];
  if (by !== undefined) return [text(` ${onlyBy(by, instead.support?.standing ?? 'stated')}`)];
  if (warning.above) return [];
  const only = hintOf(instead);
  return only === undefined ? [text(' Say: '), ...voicedSentence(instead)] : [text(` ${only}`)];
}

/** Returns whether the warning is followed by a sentence to say instead. */
export const showsSentence = (warning: Warning): boolean =>
  warning.instead !== undefined && remark(warning).length > 1;

/** Returns a correction such as 'Only planned.' It suffices for an undisputed claim in the source's own voice. */
const hintOf = ({ support }: StatementRecord): string | undefined =>
  support?.voice.kind === 'source' && !support.disputed ? onlyWords(support.standing) : undefined;

const voicedSentence = (sentence: StatementRecord): Inline[] => {
  const { kind, name } = sentence.support?.voice ?? {};
  return kind === 'named' && name !== undefined && !namesVoice(sentence.text, name)
    ? voiced(sentence.text, name, [standingInline(sentence.support)])
    : sentenceInlines(sentence);
};

/**
 * Lists disputed and open points. A remark that the text omits something, or that something must not be said, is not
 * based on claims, so it has no standing.
 */
export function disputedFacts({ disputed = [] }: OverviewRecord): Fact[] {
  const lines = disputed.map((sentence): Inline[] =>
    sentence.remark ? [text(sentence.text)] : authoredInlines(sentence),
  );
  return lines.length === 0 ? [] : [fact(TAKE_CARE, ...lines)];
}

const TAKE_CARE = 'Take care';

/** For a brief in continuous prose, lists the cautions, warnings and questions that speakers must keep in mind. */
export function cautionFacts(record: OverviewRecord): Fact[] {
  const { doNotSay, ask } = record;
  const lines = [
    ...disputedFacts(record).flatMap(({ values }) => values),
    ...doNotSay.slice(0, mostWarnings(doNotSay)).map(caution),
    ...ask.slice(0, MAX_ENTRIES).map(({ question }) => [text(`Ask: ${question}`)]),
  ];
  return lines.length === 0 ? [] : [fact(TAKE_CARE, ...lines)];
}

export function questionFacts({ ask }: OverviewRecord): Fact[] {
  const shown = ask.slice(0, MAX_ENTRIES).map(({ question }) => question);
  return shown.length === 0 ? [] : [fact('Ask', ...shown)];
}

export const silentFacts = ({ silent }: OverviewRecord): Fact[] =>
  silent.length === 0
    ? []
    : [
        fact('Not stated', [
          text('What '),
          ...mentionList(silent, MAX_ENTRIES),
          text(silent.length === 1 ? ' wants' : ' want'),
        ]),
      ];

/** Returns as many further claims as fit in a brief that already has `used` sentences. */
export const shownOf = (further: readonly ClaimRecord[] = [], used: number): readonly ClaimRecord[] =>
  further.slice(0, Math.max(0, SENTENCES - used));

/** Returns the further claims that the brief shows, in source order. */
export function shownFurther({ summary, groups, further = [] }: OverviewRecord): readonly ClaimRecord[] {
  const used = summary.length + issueCount(groups);
  return [...shownOf(further, used)].sort((a, b) => readingOrder(a.at) - readingOrder(b.at));
}

const issueCount = (groups: OverviewRecord['groups']): number =>
  groups.reduce((sum, group) => sum + group.issues.length, 0);

/** Counts the entries that did not fit in the brief: '10 warnings, 28 questions'. Empty if everything fit. */
export function leftOut(record: OverviewRecord): string[] {
  const { groups, further = [], background, doNotSay, ask, open } = record;
  const more: [count: number, one: string][] = [
    [issueCount(groups) - MOST_ISSUES, 'issue'],
    [further.length - shownFurther(record).length, 'claim'],
    [background.length - MAX_ENTRIES, 'past event'],
    [doNotSay.length - mostWarnings(doNotSay), 'warning'],
    [isAuthored(record) ? 0 : open - Math.min(ask.length, MAX_ENTRIES), 'question'],
  ];
  const words = more.filter(([count]) => count > 0).map(([count, one]) => counted(count, one));
  return words.length === 0 ? [] : [words.join(', ')];
}
