import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import { Unreadable, Unwritable } from '../../errors.js';
import { codeOf } from '../files/descriptor.js';
import { checkHome, makeOwnFolder } from '../files/folder.js';
import { stateFolder } from '../files/folders.js';
import { type StillMine, withLock } from '../files/lock.js';
import { nodeFs } from '../files/node-fs.js';
import { readFile, unreadable } from '../files/read-file.js';
import { unwritable, writeReason } from '../files/reasons.js';
import { writeFile } from '../files/write-file.js';
import type { Io, Shelf } from '../io.js';

/** The maximum size of a state file, which is enough for a thousand briefings. */
const MOST_BYTES = 4 * 1024 * 1024;

const ASIDE = '.damaged';

export function stateShelf(environment: Io['environment']): Shelf {
  const place = (name: string) => {
    const folder = stateFolder(environment);
    return folder === undefined ? undefined : `${folder}/${name}`;
  };
  return {
    place,
    read: (name) => {
      const path = place(name);
      return path === undefined ? undefined : readKept(path);
    },
    update: async (name, change) => {
      const path = place(name);
      if (path === undefined) throw new Unwritable('no home folder is known (set HOME or XDG_STATE_HOME)');
      checkHome(path, environment.HOME);
      makeOwnFolder(dirname(path));
      await withLock(path, (stillMine) => apply(path, change, stillMine));
    },
  };
}

/** Reads a stored text. Links are refused, since they could make the program overwrite any file. */
function readKept(path: string): string | undefined {
  const status = statusOf(path);
  if (!status) return undefined;
  if (status.isSymbolicLink()) throw unreadable(path, 'it is a link (delete it)');
  if (!status.isFile()) throw unreadable(path, 'it is not an ordinary file (delete it)');
  return new TextDecoder().decode(readFile(path, MOST_BYTES));
}

function statusOf(path: string): Stats | undefined {
  try {
    return nodeFs.lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // If part of the path is a file, there is nothing to read, and writing will report the reason.
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw unreadable(path, `system error ${codeOf(error)} (check the folder)`);
  }
}

function apply(path: string, change: Parameters<Shelf['update']>[1], stillMine: StillMine): void {
  const wanted = change(readForUpdate(path));
  if (wanted === 'nothing') return;
  if (wanted.aside || wanted.text === undefined) stillMine();
  try {
    if (wanted.aside) nodeFs.renameSync(path, `${path}${ASIDE}`);
    if (wanted.text === undefined) nodeFs.rmSync(path, { force: true });
  } catch (error) {
    throw unwritable(path, writeReason(codeOf(error), path, nodeFs));
  }
  if (wanted.text === undefined) return;
  // Keeping the old text under another name has changed the file, so do not check whether it is the same.
  writeFile(path, wanted.text, { force: true, own: true, ...(wanted.aside ? {} : { stillMine }) });
}

/** Reads a stored text that is about to be changed. A file that cannot be read must not be overwritten. */
function readForUpdate(path: string): string | undefined {
  try {
    return readKept(path);
  } catch (error) {
    if (error instanceof Unreadable) throw new Unwritable(error.message);
    throw error;
  }
}
