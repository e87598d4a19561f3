import { dirname } from 'node:path';
import { drawsColor, drawsUnicode, wantsAccessible } from './config/settings.js';
import { checkHome, exists, isSameFile, listFolder, makeOwnFolder, removeFile } from './files/folder.js';
import { withLock } from './files/lock.js';
import { readFile } from './files/read-file.js';
import { ownTarget, writeFile } from './files/write-file.js';
import type { Io } from './io.js';
import { stateShelf } from './state/state.js';
import { standardInput } from './streams/input.js';
import { standardError, standardOutput } from './streams/output.js';
import { clearing, ProgressLine } from './streams/progress.js';

/**
 * Creates the interface to the real outside world. Its parts are created when they are first needed, since this
 * function runs at every start.
 *
 * @param process the running process; its streams are used only if there is a terminal
 */
export function systemIo(process: NodeJS.Process): Io {
  const stderr = standardError(() => process.stderr);
  const progress = new ProgressLine(
    stderr,
    () => process.uptime(),
    () => wantsAccessible(io),
  );
  const io: Io = {
    environment: process.env,
    stdin: standardInput(),
    stdout: clearing(
      standardOutput(() => process.stdout),
      progress,
    ),
    stderr: clearing(stderr, progress),
    progress,
    files: {
      read: (path, limit) => readFile(path, limit),
      list: listFolder,
      exists,
      isSame: isSameFile,
      remove: removeFile,
      write: (path, contents, options) => {
        if (options?.own) checkHome(path, process.env.HOME);
        writeFile(path, contents, options);
      },
      withLock: async (path, work, options) => {
        if (options?.own) {
          checkHome(path, process.env.HOME);
          makeOwnFolder(dirname(path));
        }
        const target = options?.followsLink ? ownTarget(path) : path;
        return withLock(target, (stillMine) =>
          work((contents) => writeFile(target, contents, { ...options, force: true, stillMine })),
        );
      },
    },
    shelf: stateShelf(process.env),
    now: () => new Date(),
    prompter: async (look = {}) => {
      progress.clear();
      // Import each kind of prompter separately, since each takes longer to load than the rest of the program.
      if (look.accessible ?? wantsAccessible(io))
        return (await import('./prompts/line-prompts.js')).linePrompter(io.stdout);
      const { inquirerPrompter } = await import('./prompts/prompts.js');
      return inquirerPrompter({
        color: look.color ?? drawsColor(io, undefined),
        unicode: look.unicode ?? drawsUnicode(io, undefined),
      });
    },
    page: async (text, command) => {
      progress.clear();
      return (await import('./streams/pager.js')).page(text, command, process.env);
    },
    edit: async (contents, name, command) => {
      progress.clear();
      return (await import('./streams/editor.js')).edit(contents, name, command);
    },
    open: async (path) => (await import('./opener.js')).openFile(path),
  };
  return io;
}
