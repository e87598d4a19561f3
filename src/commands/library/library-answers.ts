import { type Holding, type LibraryRecord, makeLibrary } from '../../answers/library/list.js';
import { BUILT_IN_IDS, builtInBriefing, DEFAULT_BRIEFING, isBuiltIn } from '../../briefing/built-in.js';
import { type Parsed, parseBriefing } from '../../briefing/file/parse.js';
import { type LibraryFile, libraryFiles } from '../../cli/library.js';
import { BriefingError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import { setting } from '../../system/config/config.js';
import { dataFolder } from '../../system/files/folders.js';
import type { Io } from '../../system/io.js';
import { addTo } from '../../text/grouped-by.js';

/** Reads the built-in briefings and all files in the library folders, including files that are not valid briefings. */
export async function readLibrary(io: Io): Promise<LibraryRecord> {
  const faults: string[] = [];
  const files = libraryFiles(io, (fault) => faults.push(fault.message));
  const chosen = setting(io, 'briefing') ?? DEFAULT_BRIEFING;
  const folder = dataFolder(io.environment);
  const home = io.environment.HOME;
  return makeLibrary({
    briefings: [
      ...(await Promise.all(BUILT_IN_IDS.map((id) => builtIn(id, chosen)))),
      ...files.map((file) => ownHolding(io, file, chosen)),
    ],
    clashes: clashes(files),
    faults,
    ...(folder === undefined ? {} : { folder }),
    ...(home === undefined ? {} : { home }),
  });
}

async function builtIn(id: string, chosen: string): Promise<Holding> {
  const { file } = await builtInBriefing(id);
  return { id, title: file.title, issues: file.issues.length, builtIn: true, default: id === chosen };
}

function ownHolding(io: Io, file: LibraryFile, chosen: string): Holding {
  const isDefault = file.path === chosen || (file.id === chosen && !isBuiltIn(chosen));
  const parsed = tryParse(io, file.path);
  if (typeof parsed === 'string') return { ...named(file), default: isDefault, fault: parsed };
  if ('problems' in parsed) return { ...named(file), default: isDefault, problems: parsed.problems.length };
  const { id, title, issues } = parsed.briefing.file;
  return { id, title, path: file.path, issues: issues.length, default: isDefault };
}

const named = ({ id, path }: LibraryFile) => ({ ...(id === undefined ? {} : { id }), path });

function tryParse(io: Io, path: string): Parsed | string {
  try {
    return parseBriefing(io.files.read(path, LIMITS.bytes));
  } catch (error) {
    if (error instanceof BriefingError) return error.message;
    throw error;
  }
}

/** Returns the ids that several files have, or that both a file and a built-in briefing have. */
function clashes(files: readonly LibraryFile[]): LibraryRecord['clashes'] {
  const paths = new Map<string, string[]>();
  for (const { id, path } of files) {
    if (id !== undefined) addTo(paths, id, path);
  }
  return [...paths]
    .filter(([id, all]) => all.length > 1 || isBuiltIn(id))
    .map(([id, all]) => ({ id, paths: all }));
}
