import nodeFs from 'node:fs';
import { codeOf } from './descriptor.js';
import { unreadable } from './read-file.js';
import { readReason } from './read-reasons.js';
import { unwritable, writeReason } from './write-reasons.js';

/**
 * @returns the names in a folder in the order of their code units, the same everywhere; none where there is no folder
 * @throws Unreadable
 */
export function listFolder(folder: string): readonly string[] {
  try {
    return nodeFs.readdirSync(folder).sort();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return [];
    const reason =
      code === 'ENOTDIR' ? 'it is a file and no folder (give a folder)' : readReason(code, folder, nodeFs);
    throw unreadable(folder, reason);
  }
}

/** Whether there is anything of this name, a link that leads nowhere included. */
export function exists(path: string): boolean {
  try {
    return nodeFs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A name that cannot be looked up is not there for us.
    return false;
  }
}

/** Whether two names lead to the same file, through links and other spellings too. */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [first, second] = [nodeFs.statSync(one), nodeFs.statSync(other)];
    return first.ino === second.ino && first.dev === second.dev;
  } catch {
    // What is not there is no other name of anything.
    return false;
  }
}

/**
 * Takes a file away; a link, not what it leads to. What is not there is away already.
 *
 * @throws Unwritable
 */
export function removeFile(path: string): void {
  try {
    nodeFs.unlinkSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return;
    // Linux says the one of a folder, other systems the other.
    const isFolder = code === 'EISDIR' || (code === 'EPERM' && nodeFs.lstatSync(path).isDirectory());
    throw unwritable(
      path,
      isFolder ? 'it is a folder (take it away yourself)' : writeReason(code, path, nodeFs),
    );
  }
}
