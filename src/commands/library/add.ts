import { dirname, join } from 'node:path';
import { added, makeAdded } from '../../answers/library/changes.js';
import type { Briefing } from '../../briefing/briefing.js';
import { isBuiltIn } from '../../briefing/built-in.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { readBriefing, readBytes } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { Unwritable, UsageError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import type { Io } from '../../system/io.js';

export const addAdd: AddCommand = (command, runtime) => {
  command
    .description(
      'Checks a briefing file and copies it to your own briefings, where it can be read by id. Nothing is ' +
        'written if the file has a problem. An existing copy is replaced only with --force.',
    )
    .argument('<file>', 'a briefing file, or - for standard input')
    .addHelpText(
      ...examples(
        ['briefing add trip.json', 'stores it; read it with briefing overview -b trip'],
        ['briefing add trip.json --force', 'replaces the stored copy after you change the file'],
      ),
    )
    .action(async (file: string) => {
      const { io } = runtime;
      const { force = false } = runtime.options();
      const bytes = readBytes(io, file);
      const briefing = await readBriefing(io, file, bytes);
      const { id } = briefing.file;
      const path = await placeFor(io, id, file);
      if (!force && io.files.exists(path))
        throw new Unwritable(
          `cannot add '${id}': it is already among your briefings (${replacing(id, file)})`,
        );
      takeTexts(io, briefing, file, path, force);
      io.files.write(path, bytes, { force, own: true });
      await present(runtime, added, makeAdded(briefing, path, io.environment.HOME), briefing);
    });
};

const replacing = (id: string, file: string): string =>
  `${file === '-' ? '' : `see what changed: briefing diff ${id} ${file}; `}add --force to replace it`;

/**
 * Copies the texts stored next to a briefing. A text that is missing is skipped, since the briefing can be read without
 * it.
 *
 * @throws Unwritable if a different text with the same name exists
 */
function takeTexts(io: Io, briefing: Briefing, file: string, path: string, force: boolean): void {
  if (file === '-') return;
  for (const name of briefing.all('sources').flatMap(({ text }) => text ?? [])) {
    const from = join(dirname(file), name);
    if (!io.files.exists(from)) continue;
    const contents = io.files.read(from, LIMITS.bytes);
    const to = join(dirname(path), name);
    const isThere = io.files.exists(to) && Buffer.compare(io.files.read(to, LIMITS.bytes), contents) === 0;
    if (!isThere) io.files.write(to, contents, { force, own: true });
  }
}

/** @throws UsageError if the file itself is one of the user's briefings; Unwritable if another briefing has the id */
async function placeFor(io: Io, id: string, file: string): Promise<string> {
  if (isBuiltIn(id)) {
    throw new Unwritable(
      `cannot add ${file}: '${id}' is the id of a built-in briefing (change the "id" in the file)`,
    );
  }
  const { filesWithId, libraryPath } = await import('../../cli/library.js');
  const path = libraryPath(io, id);
  if (path === undefined)
    throw new Unwritable(
      'cannot save the briefing: no data folder is known (set HOME, or XDG_DATA_HOME to an absolute path)',
    );
  const other = filesWithId(io, id).find((one) => one !== path);
  if (other === file)
    throw new UsageError(`cannot add ${file}: it is already among your briefings (read it with -b ${id})`);
  if (other)
    throw new Unwritable(
      `cannot add ${file}: ${other} has the same id '${id}' (change the "id" in one of the two)`,
    );
  return path;
}
