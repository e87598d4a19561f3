import { quotedLines } from '../line/quotation-marks.js';
import type { Line, Range } from '../line/words.js';
import type { Attribution, Name, Sentence, Span, Token } from '../reading.js';
import { coverage, firstEndingAfter, sharedLength } from '../spans.js';
import { actOf } from './act.js';
import { announcedQuotations } from './announced-quotations.js';
import { accordingTo } from './finders/according-to.js';
import type { Finding } from './finders/finding.js';
import { hearings } from './finders/hearings.js';
import { withoutClosing } from './finders/nesting.js';
import { reportedNouns } from './finders/reported-nouns.js';
import { reportingVerbs } from './finders/reporting-verbs.js';
import { speakerLabel } from './finders/speaker-labels.js';
import { statesOfMind } from './finders/states.js';
import { joinLongQuotations } from './long-quotations.js';
import { orphanQuotations } from './orphan-quotations.js';
import { type Report, reportsOf } from './report.js';
import { indexNames } from './speakers/name-index.js';
import { voicesOf } from './speakers/voices.js';

/**
 * Determines who says, thinks or wants what. Source, cue and content are spans of the text.
 *
 * @param names the names in the text, to which pronouns and titles are resolved
 * @param lines the sentences as lines, if they have already been split
 * @returns the attributions in text order
 */
export function readVoices(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  names: readonly Name[],
  lines: readonly Line[] = quotedLines(text, sentences, tokens),
): readonly Attribution[] {
  const byLine = lines.map((line) => reportsOf(line, findingsOf(line)));
  joinLongQuotations(lines, byLine);
  const reports = byLine.flat();
  const index = indexNames(names, lines);
  const voices = voicesOf(text, reports, index);
  const quotations = quotedSpans(lines);
  const found = reports.flatMap((report, at): Attribution[] => {
    const voice = voices[at] ?? { kind: 'source' };
    return splitByAct(report).map((told) => ({
      ...told,
      source: report.source === undefined ? [] : [report.source],
      voice,
      quoted: isQuoted(told.content, quotations),
    }));
  });
  const isTaken = isIn(found);
  const orphans = orphanQuotations(lines, index, ({ sentence }) => isTaken(sentence));
  return inOrder([...found, ...orphans, ...announcedQuotations(lines, index, isIn(found))]);
}

/** Splits a report by its acts. 'Lind denied it. “I was at home.”' contains a deed and then speech. */
function splitByAct(report: Report): Pick<Attribution, 'act' | 'cue' | 'content'>[] {
  const { line, cue, content } = report;
  const act = actOf(report);
  const own = content.filter(({ start }) => start >= line.sentence.start && start < line.sentence.end);
  if (act === 'speech' || act === 'thought' || own.length === content.length)
    return [{ act, cue: [cue], content }];
  return [
    { act, cue: [cue], content: own },
    { act: 'speech', cue: [], content: content.filter((span) => !own.includes(span)) },
  ];
}

/**
 * Returns a function that tests whether any part of a span is attributed to somebody. It must be called with spans in
 * text order.
 */
const isIn = (found: readonly Attribution[]): ((span: Span) => boolean) =>
  coverage(found.flatMap(({ content }) => content));

const inOrder = (found: readonly Attribution[]): readonly Attribution[] => {
  const startOf = ({ cue, content }: Attribution) => (cue[0] ?? content[0])?.start ?? 0;
  return [...found].sort((a, b) => startOf(a) - startOf(b));
};

function findingsOf(line: Line): readonly Finding[] {
  const heard = hearings(line);
  const isHeard = ({ cue }: Finding) => heard.some((one) => one.cue[0] <= cue[1] && cue[0] <= one.cue[1]);
  const found = [...accordingTo(line), ...heard, ...reportingVerbs(line).filter((one) => !isHeard(one))];
  const label = speakerLabel(line);
  if (label !== undefined && !found.some((other) => covers(other, label))) found.push(label);
  const taken = new Set(found.flatMap(({ cue }) => wordsOf(cue)));
  const others = [...statesOfMind(line), ...reportedNouns(line)].filter(
    ({ cue }) => !wordsOf(cue).some((word) => taken.has(word)),
  );
  return withoutClosing(line.words, [...found, ...others]);
}

/**
 * Whether a verb already names the speaker of the words after a colon, since the name before the colon is only the
 * hearer: 'Lind told the Herald: “We stay”'.
 */
const covers = ({ kind, cue: verb, content }: Finding, { source, cue }: Finding): boolean =>
  kind === 'verb' &&
  (cue[0] >= 6 || verb[1] < (source?.[0] ?? 0)) &&
  content.some(([first, last]) => first <= cue[0] + 1 && cue[0] < last);

const wordsOf = ([first, last]: Range): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Returns the spans of a text in quotation marks, in order. */
function quotedSpans(lines: readonly Line[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { words } of lines) {
    for (const { quote, start, end } of words) {
      if (quote === 'outside') continue;
      const last = spans.at(-1);
      if (last !== undefined && quote !== 'open' && start - last.end < 3)
        spans[spans.length - 1] = { start: last.start, end };
      else spans.push({ start, end });
    }
  }
  return spans;
}

/** Whether more than half of the content is quoted. */
function isQuoted(content: readonly Span[], quotations: readonly Span[]): boolean {
  let length = 0;
  let quoted = 0;
  for (const span of content) {
    length += span.end - span.start;
    for (let at = firstEndingAfter(quotations, span.start); at < quotations.length; at += 1) {
      const quotation = quotations[at] as Span;
      if (quotation.start >= span.end) break;
      quoted += sharedLength(span, quotation);
    }
  }
  return quoted * 2 > length;
}
