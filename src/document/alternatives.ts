import { column, table, text } from './build.js';
import type { TableBlock } from './document.js';
import type { Cell } from './inline.js';
import type { MapPicture, Moment, Picture, TimelinePicture } from './pictures.js';

/** Converts a picture to a table with the same information, for formats that cannot draw. */
export const tableOf = (picture: Picture): TableBlock =>
  picture.kind === 'timeline' ? timelineTable(picture) : mapTable(picture);

function timelineTable({ label, phases }: TimelinePicture): TableBlock {
  const columns = [
    column('Phase', 'fit'),
    column('When', 'fit'),
    column('What', 'fill'),
    column('Standing', 'fit'),
    column('In the source', 'fit'),
  ];
  const rows = phases.flatMap(({ name, moments }) =>
    moments.map(({ when, what, standing, at }): Cell[] => [[text(name)], when, what, standing, at]),
  );
  // Leave out columns without values.
  const used = columns.map((_, index) => rows.some((row) => (row[index] ?? []).length > 0));
  return table(
    label,
    columns.filter((_, index) => used[index]),
    rows.map((row) => row.filter((_, index) => used[index])),
  );
}

/**
 * Returns an event as text for use outside a table. The title, standing and place are on one line. Further lines of the
 * title follow, since they may be about another event.
 */
export function momentInlines({ what, standing, at }: Moment): Cell {
  const end = what.findIndex(({ kind }) => kind === 'break');
  const [title, below] = end < 0 ? [what, []] : [what.slice(0, end), what.slice(end)];
  return [...title, text(' '), ...standing, ...(at.length > 0 ? [text(', '), ...at] : []), ...below];
}

function mapTable({ label, sections }: MapPicture): TableBlock {
  const isKept = sections.some(({ sentences }) => sentences.some(({ words }) => words !== undefined));
  const columns = [
    column('Section', 'fit'),
    column('Place', 'fit'),
    column('Claims', 'fit'),
    ...(isKept ? [column('Sentence', 'fill')] : []),
  ];
  const rows = sections.flatMap(({ title, sentences }) =>
    sentences.map(({ place, marks, words = [] }): Cell[] => [
      [text(title)],
      [text(place)],
      [{ kind: 'strip', marks }],
      ...(isKept ? [words] : []),
    ]),
  );
  return table(label, columns, rows);
}
