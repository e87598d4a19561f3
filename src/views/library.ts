import { absent, column, next, notice, paragraph, strong, table, type Words } from '../document/build.js';
import type { Block, Document, DocumentData } from '../document/document.js';
import { shellWord } from '../text/shell.js';
import { counted } from './words.js';

/** A briefing that can be read by its id, or a file in a folder of briefings that cannot. */
export interface Holding {
  readonly id?: string;
  readonly title?: string;
  /** Absent for one that comes with the program. */
  readonly path?: string;
  readonly issues?: number;
  /** Whether it is read where none is named. */
  readonly isDefault: boolean;
  /** How many problems keep it from being read, where there are any. */
  readonly problems?: number;
  /** Why the file cannot be read at all. */
  readonly fault?: string;
}

export interface Library {
  readonly holdings: readonly Holding[];
  /** Ids that belong to more than one of them, with the paths. */
  readonly clashes: readonly { readonly id: string; readonly paths: readonly string[] }[];
  /** Folders that cannot be read, in words. */
  readonly faults: readonly string[];
  /** Where `briefing add` puts files. */
  readonly folder: string | undefined;
  /** For showing paths: `~` stands for it. */
  readonly home: string | undefined;
}

const COLUMNS = [
  column('Id', 'fit'),
  column('Title', 'fill'),
  column('Where', 'fill'),
  column('Issues', 'fit', 'right'),
];

/** Every briefing that can be read by its id, and where it is. */
export function libraryView(library: Library): Document {
  const { holdings, folder, home } = library;
  return {
    title: 'Briefings that can be read by their id',
    language: 'en',
    data: libraryData(library),
    blocks: [
      table(
        'Briefings',
        COLUMNS,
        holdings.map((holding) => row(holding, library)),
      ),
      paragraph(`${counted(holdings.length, 'briefing')}. ${folderWords(folder, home)}`),
      ...holdings.flatMap((holding) => problemNotice(holding, home)),
      ...library.clashes.map(({ id, paths }) => notice('doubtful', clashWords(id, paths, home))),
      ...library.faults.map((fault) => notice('doubtful', fault)),
      next(...useAnother(library), 'briefing add --help', 'briefing new'),
    ],
  };
}

/** The first that could be read and is not the default, for the reader to go on with. */
function useAnother({ holdings, clashes }: Library): readonly string[] {
  const usable = holdings.filter(
    ({ isDefault, fault, problems }) => !isDefault && fault === undefined && !problems,
  );
  const ids = usable.flatMap(({ id }) =>
    id === undefined || clashes.some((clash) => clash.id === id) ? [] : [id],
  );
  return ids.slice(0, 1).map((id) => `briefing use ${id}`);
}

function row(holding: Holding, library: Library): readonly Words[] {
  const { id, title, issues, isDefault } = holding;
  return [
    id === undefined ? absent('not known') : isDefault ? [strong(id), ' (default)'] : id,
    title ?? absent(),
    whereWords(holding, library),
    issues === undefined ? absent('not known') : String(issues),
  ];
}

function whereWords({ id, path }: Holding, { folder, home }: Library): string {
  if (path === undefined) return 'built in';
  return path === `${folder}/${id}.json` ? 'your own' : shortPath(path, home);
}

const folderWords = (folder: string | undefined, home: string | undefined) =>
  folder === undefined
    ? 'There is no folder to keep your own in: HOME is not set.'
    : `Your own are kept in ${shortPath(folder, home)}.`;

function problemNotice({ path = '', problems, fault }: Holding, home: string | undefined): Block[] {
  if (fault !== undefined) return [notice('doubtful', fault)];
  if (problems === undefined) return [];
  const command = { kind: 'command', command: `briefing validate ${typedPath(path, home)}` } as const;
  return [
    notice('doubtful', [
      `${shortPath(path, home)} has ${counted(problems, 'problem')} and cannot be read: `,
      command,
    ]),
  ];
}

const clashWords = (id: string, paths: readonly string[], home: string | undefined) =>
  paths.length === 1
    ? `${id} means the built-in briefing; the file with that id is read as ${shortPath(paths[0] ?? '', home)}.`
    : `${paths.length} files have the id ${id}: ${paths.map((path) => shortPath(path, home)).join(' and ')}. Name one by its path, or change an id.`;

/** A path as a shell takes it. Its `~` has to stand outside the quotes. */
const typedPath = (path: string, home: string | undefined): string =>
  home && path.startsWith(`${home}/`) ? `~/${shellWord(path.slice(home.length + 1))}` : shellWord(path);

/** A path as it is shown, with `~` for the home folder. */
export const shortPath = (path: string, home: string | undefined): string =>
  home && path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;

const libraryData = ({ holdings, clashes, faults, folder }: Library): DocumentData => ({
  kind: 'library',
  version: 1,
  ...(folder === undefined ? {} : { folder }),
  briefings: holdings.map(({ path, isDefault, ...holding }) => ({
    ...holding,
    ...(path === undefined ? { builtIn: true } : { path }),
    default: isDefault,
  })),
  clashes,
  faults,
});
