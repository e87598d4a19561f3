import { column, inlines, lineBreak, table } from './build.js';
import type { TableBlock } from './document.js';
import type { Cell, Inline } from './inline.js';
import {
  type BarsPicture,
  barTotal,
  barWords,
  type MatrixPicture,
  type Picture,
  type Tie,
  type TimelinePicture,
} from './pictures.js';

/** A picture as a table that says all that the picture shows: for formats without drawings, and beside a drawing. */
export function tableOf(picture: Picture): TableBlock {
  switch (picture.kind) {
    case 'bars':
      return barsTable(picture);
    case 'timeline':
      return timelineTable(picture);
    case 'matrix':
      return matrixTable(picture);
  }
}

function barsTable({ label, subject, bars }: BarsPicture): TableBlock {
  const columns = [column(subject, 'fill'), column('Claims', 'fit', 'right'), column('Standing', 'fill')];
  return table(
    label,
    columns,
    bars.map((bar) => [bar.label, String(barTotal(bar)), barWords(bar)]),
  );
}

function timelineTable({ label, phases }: TimelinePicture): TableBlock {
  const columns = [
    column('Phase', 'fit'),
    column('When', 'fit'),
    column('What', 'fill'),
    column('Standing', 'fit'),
    column('In the source', 'fit'),
  ];
  const rows = phases.flatMap(({ name, moments }) =>
    moments.map(({ when, what, standing, at }) => [name, when, what, standing, at]),
  );
  return table(label, columns, rows);
}

function matrixTable(matrix: MatrixPicture): TableBlock {
  const columns = [column(matrix.rowSubject, 'fill'), column(matrix.columnSubject, 'fill')];
  return table(
    matrix.label,
    columns,
    matrix.rows.map((row) => [row.label, tieList(matrix, row.ties, lineBreak)]),
  );
}

/** 'Ukraine (position: stated), Trade (named)', with what each tie is. */
export function tieList(
  { columns }: MatrixPicture,
  ties: readonly Tie[],
  separator: Inline = inlines(', ')[0] ?? lineBreak,
): Cell {
  return ties.flatMap((tie, index): Inline[] => [
    ...(index > 0 ? [separator] : []),
    ...(columns[tie.column]?.label ?? []),
    ...inlines(` (${tie.words})`),
  ]);
}
