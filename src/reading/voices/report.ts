import { type Line, spanOf } from '../line/words.js';
import type { Span } from '../reading.js';
import type { Finding } from './finders/finding.js';

/** A finding, with offsets in the text. Later sentences of a quotation are added to the content. */
export interface Report {
  readonly kind: Finding['kind'];
  readonly source: Span | undefined;
  readonly cue: Span;
  readonly content: Span[];
  readonly line: Line;
  readonly announces: boolean;
}

/** Converts the findings of a line to reports, in the order of their cues. */
export const reportsOf = (line: Line, findings: readonly Finding[]): readonly Report[] =>
  [...findings]
    .sort((a, b) => a.cue[0] - b.cue[0])
    .map((finding) => ({
      kind: finding.kind,
      source: finding.source && spanOf(line.words, finding.source),
      cue: spanOf(line.words, finding.cue),
      content: finding.content
        .filter(([first, last]) => first <= last)
        .map((range) => spanOf(line.words, range)),
      line,
      announces: finding.announces === true,
    }));

/** Whether the source of a report is inside the previous report: 'the mayor' in 'Lind denied that the mayor agreed'. */
export const isInside = ({ line, source }: Report, before: Report | undefined): boolean =>
  source !== undefined &&
  before?.line === line &&
  before.source !== undefined &&
  before.content.some(({ start, end }) => start <= source.start && source.end <= end);
