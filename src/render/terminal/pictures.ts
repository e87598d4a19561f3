import { tieList } from '../../document/alternatives.js';
import {
  type Bar,
  type BarsPicture,
  barTotal,
  barWords,
  type KeyEntry,
  type MatrixPicture,
  type MatrixRow,
  type Moment,
  type PhaseSign,
  type TimelinePicture,
} from '../../document/pictures.js';
import { textWidth } from '../../text/width.js';
import { markOf, shadeOf } from './glyphs.js';
import { type Labelled, labelledLines, labelWidthOf } from './labels.js';
import {
  indented,
  type Page,
  type PaintedRun,
  packed,
  painted,
  run,
  runsOf,
  runsWidth,
  wrapped,
} from './lines.js';

const GAP = 2;
const LONGEST_BAR = 24;
const WIDEST_LABEL = 30;

/** Below this the words of a bar stand under it. */
const NARROWEST_SIDE_BY_SIDE = 60;

/** A bar of one cell a claim, or to scale where that would be too long, and beside it what it means in words. */
export function barLines({ bars, key }: BarsPicture, page: Page): string[] {
  const most = Math.max(1, ...bars.map(barTotal));
  const scale = Math.min(1, Math.min(LONGEST_BAR, page.width / 4) / most);
  const drawn = bars.map((bar) => drawnBar(bar, scale, page));
  const lines =
    page.width < NARROWEST_SIDE_BY_SIDE
      ? drawn.flatMap((bar) => stackedBar(bar, page))
      : barsBesideWords(drawn, page);
  return bars.length === 1 ? lines : [...lines, ...keyLines(key, 'shade', page)];
}

interface DrawnBar {
  readonly label: readonly PaintedRun[];
  readonly cells: readonly PaintedRun[];
  readonly words: readonly PaintedRun[];
}

const drawnBar = (bar: Bar, scale: number, page: Page): DrawnBar => ({
  label: runsOf(bar.label, page),
  cells: bar.parts.map(({ tone, count }) =>
    // One cell at least, so that no standing disappears.
    run(shadeOf(tone, page.signs.shades).repeat(Math.max(1, Math.floor(count * scale))), tone),
  ),
  words: [run(barWords(bar))],
});

const stackedBar = ({ label, cells, words }: DrawnBar, page: Page): string[] => [
  ...wrapped(label, page.width, page),
  ...wrapped(cells, page.width, page),
  ...indented(words, page.width, page),
];

function barsBesideWords(bars: readonly DrawnBar[], page: Page): string[] {
  const widest = Math.max(...bars.map(({ label }) => runsWidth(label)));
  const labelWidth = Math.min(WIDEST_LABEL, Math.floor(page.width / 3), widest);
  const barWidth = Math.max(...bars.map(({ cells }) => runsWidth(cells)));
  return bars.flatMap(({ label, cells, words }) => {
    const padding = ' '.repeat(barWidth - runsWidth(cells));
    const room = Math.min(page.width, page.proseWidth) - labelWidth - barWidth - 2 * GAP;
    const left = wrapped(label, labelWidth, page);
    return beside(left, labelWidth, painted(cells, page) + padding, barWidth, wrapped(words, room, page));
  });
}

/** Label, bar and words as columns, the bar on the first line alone. */
function beside(
  label: readonly string[],
  labelWidth: number,
  bar: string,
  barWidth: number,
  words: readonly string[],
): string[] {
  const gap = ' '.repeat(GAP);
  return Array.from({ length: Math.max(label.length, words.length) }, (_, index) => {
    const left = label[index] ?? '';
    const padding = ' '.repeat(labelWidth - textWidth(left));
    return left + padding + gap + (index === 0 ? bar : ' '.repeat(barWidth)) + gap + (words[index] ?? '');
  });
}

function keyLines(key: readonly KeyEntry[], sign: 'shade' | 'mark', page: Page): string[] {
  const entries = key.map(({ tone, words }, index): PaintedRun[] => [
    run(sign === 'shade' ? shadeOf(tone ?? 'attributed', page.signs.shades) : markOf(tone, page.signs), tone),
    run(` ${words}${index < key.length - 1 ? ',' : ''}`, 'quiet'),
  ]);
  return key.length === 0
    ? []
    : ['', ...wrapped(packed(entries, ' ', page.proseWidth), page.proseWidth, page)];
}

/** Phase by phase, each event behind its mark; the events of all phases line up. */
export function timelineLines({ phases }: TimelinePicture, page: Page): string[] {
  const entries = phases.map((phase) => phase.moments.map((moment) => momentEntry(moment, phase.sign, page)));
  const widest = Math.max(0, ...entries.flat().map(labelWidthOf));
  return phases.flatMap(({ name }, index) => [
    ...(index > 0 ? [''] : []),
    ...wrapped([run(name, 'heading')], page.proseWidth, page),
    ...labelledLines(entries[index] ?? [], widest, page),
  ]);
}

const momentEntry = ({ when, what, standing, at }: Moment, sign: PhaseSign, page: Page): Labelled => ({
  marker: run(page.signs.phases[sign]),
  label: runsOf(when, page),
  text: [
    ...runsOf(what, page),
    run(' ('),
    ...runsOf(standing, page),
    ...(at.length > 0 ? [run(', '), ...runsOf(at, page)] : []),
    run(')'),
  ],
});

/** A grid of marks, or what each is tied to in words where the grid would be too wide. */
export function matrixLines(matrix: MatrixPicture, page: Page): string[] {
  const labels = matrix.rows.map((row) => runsOf(row.label, page));
  const labelWidth = Math.min(WIDEST_LABEL, Math.max(...labels.map(runsWidth), textWidth(matrix.rowSubject)));
  const columnWidth = Math.max(...matrix.columns.map(({ number }) => textWidth(number)), 1) + GAP;
  if (labelWidth + columnWidth * matrix.columns.length > page.width) return tieLines(matrix, labels, page);
  const head = matrix.columns.map(({ number }) => run(number.padStart(columnWidth), 'heading'));
  const rows = matrix.rows.flatMap((row, index) => {
    const [first = '', ...further] = wrapped(labels[index] ?? [], labelWidth, page);
    const padding = ' '.repeat(Math.max(0, labelWidth - textWidth(first)));
    return [first + padding + painted(markRuns(matrix, row, columnWidth, page), page), ...further];
  });
  return [
    ' '.repeat(labelWidth) + painted(head, page),
    ...rows,
    '',
    ...wrapped(
      packed(columnNames(matrix, page), ` ${page.signs.separator} `, page.proseWidth),
      page.proseWidth,
      page,
    ),
    ...keyLines(matrix.key, 'mark', page),
  ];
}

function markRuns({ columns }: MatrixPicture, { ties }: MatrixRow, width: number, page: Page): PaintedRun[] {
  const byColumn = new Map(ties.map((tie) => [tie.column, tie]));
  return columns.map((_, index) => {
    const tie = byColumn.get(index);
    return run((tie ? markOf(tie.tone, page.signs) : '').padStart(width), tie?.tone);
  });
}

const columnNames = ({ columns }: MatrixPicture, page: Page): PaintedRun[][] =>
  columns.map(({ number, label }) => [run(`${number} `), ...runsOf(label, page)]);

const tieLines = (matrix: MatrixPicture, labels: readonly (readonly PaintedRun[])[], page: Page): string[] =>
  labelledLines(
    matrix.rows.map((row, index) => ({
      label: labels[index] ?? [],
      text: runsOf(tieList(matrix, row.ties, { kind: 'break' }), page),
    })),
    0,
    page,
  );
