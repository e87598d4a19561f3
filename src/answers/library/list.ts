import * as v from 'valibot';
import { absent, column, next, notice, paragraph, strong, table, type Words } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import type { Answer, Layout } from '../answer.js';
import { counted } from '../shared/inlines.js';
import { shortPath, typedPath } from '../shared/paths.js';
import { count, generalHead, words, yes } from '../shared/schema.js';
import { sheet } from '../shared/sheet.js';

/** The briefings in the library, and where they are stored. */

/** A readable briefing, or an unreadable file in a folder of briefings. */
const holding = v.strictObject({
  id: v.optional(words),
  title: v.optional(words),
  issues: v.optional(count),
  builtIn: yes,
  /** The path of the file; absent for a built-in briefing. */
  path: v.optional(words),
  default: v.boolean(),
  /** The number of problems, if the file is not a valid briefing. */
  problems: v.optional(count),
  fault: v.optional(words),
});

const schema = () =>
  v.strictObject({
    ...generalHead('library'),
    /** The folder to which `briefing add` copies briefings; absent if there is no home folder. */
    folder: v.optional(words),
    home: v.optional(words),
    briefings: v.array(holding),
    /** Ids that several briefings share, with the paths of the files. */
    clashes: v.array(v.strictObject({ id: words, paths: v.array(words) })),
    faults: v.array(words),
  });

export type LibraryRecord = v.InferOutput<ReturnType<typeof schema>>;
export type Holding = v.InferOutput<typeof holding>;

export const makeLibrary = (found: Omit<LibraryRecord, 'kind' | 'version'>): LibraryRecord => ({
  kind: 'library',
  version: 1,
  ...found,
});

function layout(record: LibraryRecord): Layout {
  const { briefings, clashes, faults, folder, home } = record;
  return {
    title: 'Your briefings',
    blocks: [
      libraryTable(record),
      paragraph(
        folder === undefined
          ? 'There is no folder for your own briefings because HOME is not set.'
          : `Your own briefings are stored in ${shortPath(folder, home)}.`,
      ),
      ...briefings.flatMap((one) => problemNotice(one, home)),
      ...clashes.map(({ id, paths }) => notice('doubtful', clashWords(id, paths, home))),
      ...faults.map((fault) => notice('doubtful', fault)),
      next(...anotherDefault(record), 'briefing add --help'),
    ],
  };
}

function libraryTable(record: LibraryRecord): Block {
  const columns = [
    column('Id', 'fit'),
    column('Title', 'fill'),
    column('Where', 'fit'),
    column('Issues', 'fit', 'right'),
  ];
  const row = (one: Holding): Words[] => [
    one.id === undefined ? absent('unknown') : one.default ? [strong(one.id), ' (default)'] : one.id,
    one.title ?? absent(),
    whereWords(one, record),
    one.issues === undefined ? absent('unknown') : String(one.issues),
  ];
  return table(counted(record.briefings.length, 'briefing'), columns, record.briefings.map(row));
}

function whereWords({ id, path }: Holding, { folder, home }: LibraryRecord): string {
  if (path === undefined) return 'built in';
  return path === `${folder}/${id}.json` ? 'your own' : shortPath(path, home);
}

function problemNotice({ path = '', problems, fault }: Holding, home: string | undefined): Block[] {
  if (fault !== undefined) return [notice('doubtful', fault)];
  if (problems === undefined) return [];
  const words = `${shortPath(path, home)} cannot be read: it has ${counted(problems, 'problem')} (for details: `;
  const command = { kind: 'command', command: `briefing validate ${typedPath(path, home)}` } as const;
  return [notice('doubtful', [words, command, ')'])];
}

const clashWords = (id: string, paths: readonly string[], home: string | undefined): string =>
  paths.length === 1
    ? `${id} is the id of a built-in briefing; to read the file with that id, give its path: ${shortPath(paths[0] ?? '', home)}.`
    : `${paths.length} files have the id ${id}: ${paths.map((path) => shortPath(path, home)).join(', ')}. Give the path of one of them, or change an id.`;

function anotherDefault({ briefings, clashes }: LibraryRecord): readonly string[] {
  const clashing = new Set(clashes.map(({ id }) => id));
  const usable = briefings.filter((one) => !one.default && one.fault === undefined && !one.problems);
  const id = usable.map((one) => one.id).find((one) => one !== undefined && !clashing.has(one));
  return id === undefined ? [] : [`briefing use ${id}`];
}

const briefingsTable = ({ briefings }: LibraryRecord): Table =>
  sheet(briefings, {
    Id: ({ id }) => id,
    Title: ({ title }) => title,
    Path: ({ path }) => path,
    Issues: ({ issues }) => issues?.toString(),
    Default: (one) => (one.default ? 'yes' : 'no'),
    Problems: ({ problems }) => problems?.toString(),
    Fault: ({ fault }) => fault,
  });

export const library: Answer<LibraryRecord> = { kind: 'library', schema, layout, table: briefingsTable };
