import type { Neighborhood } from '../../../../drafting/review/neighborhood.js';
import type { Span } from '../../../../reading/reading.js';
import { clean } from '../../../../text/clean.js';
import type { Run } from '../../../../text/runs.js';
import { wrapRuns, wrapText } from '../../../../text/wrap.js';
import type { Paint, Style } from './paint.js';

/**
 * How many lines of each neighboring sentence are shown: the end of the previous sentence, and the beginning of the
 * next.
 */
const NEIGHBOR_LINES = 2;

/**
 * Renders the sentence of a claim between its neighbors. The words of the claim, its hedge and its voice are marked.
 * Without colors, brackets mark the words of the claim.
 */
export function sentenceLines(around: Neighborhood, width: number, paint: Paint): string[] {
  const { bar, painted } = paint;
  const inner = Math.max(1, width - 2);
  const before = wrapText(flat(around.before ?? ''), inner).slice(-NEIGHBOR_LINES);
  const after = wrapText(flat(around.after ?? ''), inner).slice(0, NEIGHBOR_LINES);
  const dim = (line: string) => (line === '' ? [] : [`  ${painted('quiet', line)}`]);
  const sentence = wrapRuns(marked(around, paint), inner).map(
    (runs) => `${bar} ${runs.map(({ text, style }) => painted(style, text)).join('')}`,
  );
  return [...before.flatMap(dim), ...sentence, ...after.flatMap(dim)];
}

/** Puts a text on one line, without control characters. */
export const flat = (text: string): string => clean(text.replace(/\s+/gu, ' ').trim());

/** Splits a sentence wherever marked text begins or ends. */
function marked(around: Neighborhood, { marksBySign }: Paint): Run<Style>[] {
  const { sentence, hedge, voice } = around;
  const content = around.span ?? { start: 0, end: sentence.length };
  const marks = [content, ...(hedge ? [hedge] : []), ...voice];
  const edges = [...new Set([0, sentence.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  const isWhole = content.start === 0 && content.end === sentence.length;
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? sentence.length;
    const text = clean(sentence.slice(start, end).replace(/\s+/gu, ' '));
    const style = styleAt({ start, end }, around, content);
    return { text: marksBySign && !isWhole ? bracketed(text, { start, end }, content) : text, style };
  });
}

function styleAt(piece: Span, { hedge, voice }: Neighborhood, content: Span): Style {
  const isIn = (one: Span) => one.start <= piece.start && piece.end <= one.end;
  if (hedge && isIn(hedge)) return 'hedge';
  if (voice.some(isIn)) return 'voice';
  return isIn(content) ? 'content' : 'quiet';
}

const bracketed = (text: string, piece: Span, content: Span): string =>
  `${piece.start === content.start ? '[' : ''}${text}${piece.end === content.end ? ']' : ''}`;
