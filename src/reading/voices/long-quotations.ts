import type { Line } from '../line/words.js';
import { actOf } from './act.js';
import { isInside, type Report } from './report.js';

/** The minimum share of quoted words for a sentence to count as a quotation. */
const QUOTED_SHARE = 0.8;

/** The reports of each line, in text order. */
type Reports = readonly (readonly Report[])[];

/** The current speaker, which changes from line to line. */
interface Speaking {
  report: Report | undefined;
  paragraph: number;
  announced: boolean;
}

/**
 * Attributes quoted sentences without a speaker to the previous speaker. These are later sentences of a long quotation,
 * paragraphs that reopen the quotation, block quotations, and sentences after a colon. A speaker who is named later in
 * the same paragraph takes precedence.
 *
 * @param reports the reports of each line, whose `content` is extended in place
 */
export function joinLongQuotations(lines: readonly Line[], reports: Reports): void {
  const speaking: Speaking = { report: undefined, paragraph: -9, announced: false };
  const joined: (Report | undefined)[] = lines.map(() => undefined);
  lines.forEach((line, index) => {
    const own = reports[index] ?? [];
    const speaker = speakerOf(own);
    if (speaker !== undefined) {
      for (const earlier of earlierLines(lines, reports, index)) joined[earlier] = speaker;
      Object.assign(speaking, { report: speaker, paragraph: line.paragraph, announced: announces(own) });
    } else if (announcesAnother(line, lines[index + 1])) {
      speaking.report = undefined;
    } else if (continues(line, speaking)) {
      joined[index] = speaking.report;
      speaking.paragraph = line.paragraph;
    } else speaking.announced = false;
  });
  addTo(lines, joined);
}

/**
 * Returns the earlier lines of a quotation if a line names the speaker at the end of the quotation; otherwise an empty
 * list.
 */
function earlierLines(lines: readonly Line[], reports: Reports, index: number): readonly number[] {
  const line = lines[index] as Line;
  const isEnd = line.startsInside || opensAgain(lines[index - 1], line);
  return isEnd ? linesBefore(lines, reports, index) : [];
}

/** Returns the last report in a line whose speaker may also be speaking in the following lines. */
const speakerOf = (own: readonly Report[]): Report | undefined =>
  own.findLast(
    ({ kind, source, announces: opens }, index) =>
      source !== undefined &&
      (opens || !(/^(?:passive|nested)$/.test(kind) || isInside(own[index] as Report, own[index - 1]))),
  );

/** Adds each line to the content of the report to which the line was attributed, in text order. */
function addTo(lines: readonly Line[], joined: readonly (Report | undefined)[]): void {
  const before = new Map<Report, Report['content']>();
  joined.forEach((report, index) => {
    const { sentence, index: at } = lines[index] as Line;
    const span = { start: sentence.start, end: sentence.end };
    if (report === undefined) return;
    const earlier = before.get(report);
    if (at > report.line.index) report.content.push(span);
    else if (earlier === undefined) before.set(report, [span]);
    else earlier.push(span);
  });
  for (const [report, spans] of before) report.content.unshift(...spans);
}

/** Whether a line announces a quotation: 'She denied the charges:', 'They put it this way:'. */
const announces = (own: readonly Report[]): boolean => own.some((report) => report.announces);

/** Whether a line introduces a quotation without a verb that identifies the speaker: 'Lind was blunt: “It'. */
const announcesAnother = ({ words, startsInside }: Line, next: Line | undefined): boolean =>
  next?.startsInside === true && !startsInside && words.slice(0, 2).every(({ quote }) => quote === 'outside');

function continues(line: Line, { report, paragraph, announced }: Speaking): boolean {
  if (report === undefined || line.paragraph - paragraph > 1) return false;
  if (line.sentence.kind === 'quotation') return announced || !/^(?:deed|intent)$/.test(actOf(report));
  if (announced && (line.sentence.kind === 'bullet' || line.paragraph === report.line.paragraph + 1))
    return true;
  const quoted = line.words.filter((word) => word.quote !== 'outside').length;
  return line.words.length > 2 && quoted / line.words.length > (announced ? QUOTED_SHARE / 2 : QUOTED_SHARE);
}

/** Whether a paragraph ends inside a quotation that the next paragraph reopens. */
const opensAgain = (line: Line | undefined, next: Line | undefined): boolean =>
  line !== undefined &&
  line.paragraph + 1 === next?.paragraph &&
  line.words.at(-1)?.quote === 'inside' &&
  next.words[0]?.quote === 'open';

/** Returns the lines of a quotation that precede the line with the speaker: '“It is late. We are tired,” Lind said'. */
function linesBefore(lines: readonly Line[], reports: Reports, index: number): readonly number[] {
  const found: number[] = [];
  for (let before = index - 1; before >= 0; before -= 1) {
    const line = lines[before];
    if (line === undefined || (reports[before] ?? []).length > 0) break;
    if (line.paragraph !== lines[before + 1]?.paragraph && !opensAgain(line, lines[before + 1])) break;
    found.push(before);
    if (!line.startsInside && !opensAgain(lines[before - 1], line)) break;
  }
  return found;
}
