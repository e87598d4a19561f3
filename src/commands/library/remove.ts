import { dirname, join } from 'node:path';
import { makeRemoved, removed } from '../../answers/library/changes.js';
import { isBuiltIn } from '../../briefing/built-in.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { present } from '../../cli/present.js';
import { NotFound } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import { resolveSetting } from '../../system/config/config.js';
import { attempt } from '../../system/files/attempt.js';
import { dataFolder } from '../../system/files/folders.js';
import { type Io, isInteractive } from '../../system/io.js';

export const addRemove: AddCommand = (command, runtime) => {
  command
    .description(
      'Deletes a briefing that was saved with briefing add, and its source texts. Files elsewhere are never deleted. In a terminal, you are ' +
        'asked to confirm.',
    )
    .argument('<id>', 'the id of one of your own briefings')
    .option('-y, --yes', 'do not ask for confirmation')
    .addHelpText(
      ...examples(
        ['briefing remove harbor', 'deletes the copy'],
        ['briefing remove harbor --yes', 'deletes it without asking'],
      ),
    )
    .action(async (id: string, { yes = false }: { yes?: boolean }) => {
      const { io } = runtime;
      const path = await ownFile(io, id);
      const texts = await ownTexts(io, path);
      if (!yes && isInteractive(io)) await confirmed(io, `Delete ${[path, ...texts].join(' and ')}?`);
      // Clear the default first, since a missing default would make every command fail.
      const wasDefault = await forgetDefault(io, id);
      for (const file of [path, ...texts]) io.files.remove(file);
      const home = io.environment.HOME;
      const record = makeRemoved({ id, path, wasDefault, ...(home === undefined ? {} : { home }) });
      await present(runtime, removed, record);
    });
};

/** @throws NotFound if the id is unknown, or its file is not managed by `add` */
async function ownFile(io: Io, id: string): Promise<string> {
  if (isBuiltIn(id))
    throw new NotFound(
      `cannot remove '${id}': it is built in (choose a different default with briefing use)`,
    );
  const { fileWithId } = await import('../../cli/library.js');
  const path = fileWithId(io, id);
  const folder = dataFolder(io.environment);
  if (folder !== undefined && path.startsWith(`${folder}/`)) return path;
  throw new NotFound(`cannot remove '${id}': it is in a folder of BRIEFING_PATH (delete ${path} yourself)`);
}

/**
 * Returns the texts that `briefing add` copied with a briefing, except for those that another briefing in the folder
 * uses. If the file cannot be read, its texts are unknown, and none are returned.
 */
async function ownTexts(io: Io, path: string): Promise<readonly string[]> {
  const { libraryPaths } = await import('../../cli/library.js');
  const folder = dirname(path);
  const others = libraryPaths(io).filter((other) => other !== path && dirname(other) === folder);
  const own = await textsOf(io, path);
  if (own.length === 0) return [];
  const kept = new Set((await Promise.all(others.map((other) => textsOf(io, other)))).flat());
  return own.filter((text) => !kept.has(text) && io.files.exists(text));
}

async function textsOf(io: Io, path: string): Promise<string[]> {
  const { parseBriefing } = await import('../../briefing/file/parse.js');
  const bytes = attempt(() => io.files.read(path, LIMITS.bytes));
  const parsed = bytes && parseBriefing(bytes);
  if (parsed === undefined || 'problems' in parsed) return [];
  return parsed.briefing
    .all('sources')
    .flatMap(({ text }) => (text === undefined ? [] : join(dirname(path), text)));
}

async function confirmed(io: Io, message: string): Promise<void> {
  const prompter = await io.prompter();
  if (!(await prompter.confirm({ message, initial: false }))) throw new NotFound('nothing was deleted');
}

/** Removes the briefing from the config file if it is the default, and returns whether it was. */
async function forgetDefault(io: Io, id: string): Promise<boolean> {
  const { value, origin } = resolveSetting(io, 'briefing');
  if (value !== id || origin.from !== 'file') return false;
  const { removeSetting } = await import('../../system/config/write.js');
  return removeSetting(io, 'briefing');
}
