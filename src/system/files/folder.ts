import { dirname } from 'node:path';
import { Unwritable } from '../../errors.js';
import { clean } from '../../text/clean.js';
import { quietly } from './attempt.js';
import { codeOf } from './descriptor.js';
import { nodeFs } from './node-fs.js';
import { unreadable } from './read-file.js';
import { readReason, unwritable, writeReason } from './reasons.js';

/**
 * Returns the names in a folder, sorted by code unit, or an empty list if the folder does not exist. Throws
 * `Unreadable`.
 */
export function listFolder(folder: string): readonly string[] {
  try {
    return nodeFs.readdirSync(folder).sort();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return [];
    const reason =
      code === 'ENOTDIR' ? 'it is a file, not a folder (give a folder)' : readReason(code, folder, nodeFs);
    throw unreadable(folder, reason);
  }
}

/** Returns whether a path exists, even as a dangling link. Returns true if the system cannot determine this. */
export function exists(path: string): boolean {
  try {
    return nodeFs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // If an unreadable file counted as missing, it would be overwritten.
    return !NOWHERE.includes(codeOf(error));
  }
}

const NOWHERE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'];

/** Returns whether two paths lead to the same file, perhaps through links or in different spellings. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => quietly(() => nodeFs.statSync(path)));
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

/** Deletes a file, or a link but not its target. Does nothing if the file is missing. Throws `Unwritable`. */
export function removeFile(path: string): void {
  try {
    nodeFs.unlinkSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return;
    // If the path is a folder, Linux reports EISDIR, and other systems report EPERM.
    const isFolder = code === 'EISDIR' || (code === 'EPERM' && nodeFs.lstatSync(path).isDirectory());
    const reason = isFolder ? 'it is a folder (delete it yourself)' : writeReason(code, path, nodeFs);
    throw new Unwritable(`cannot delete ${clean(path)}: ${reason}`);
  }
}

export type FolderCalls = Pick<typeof nodeFs, 'existsSync' | 'mkdirSync' | 'chmodSync'>;

/**
 * Creates a folder and its missing parents, accessible only to the owner. They are created one by one, since Node's
 * recursive mkdir never returns if the system reports ENOENT below `/proc`.
 *
 * @throws any system error
 */
export function makeFolder(folder: string, fs: FolderCalls = nodeFs): void {
  const missing: string[] = [];
  for (let at = folder; !fs.existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  for (const one of missing) makeOne(one, fs);
}

/**
 * Checks that the home folder exists. The program creates folders in it, but never creates the home folder itself,
 * since some accounts deliberately have none.
 *
 * @param path the path of the file to write
 * @param home the value of HOME
 * @throws Unwritable if the path is in a home folder that does not exist
 */
export function checkHome(path: string, home = ''): void {
  if (home === '' || !path.startsWith(`${home.replace(/\/+$/, '')}/`) || nodeFs.existsSync(home)) return;
  throw unwritable(path, `the home folder ${clean(home)} does not exist (set HOME to an existing folder)`);
}

/** Creates a folder for the program's files. Throws `Unwritable`. */
export function makeOwnFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    throw unwritable(folder, writeReason(codeOf(error), folder, nodeFs));
  }
}

function makeOne(folder: string, fs: FolderCalls): void {
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
    // The umask may have removed some permissions.
    fs.chmodSync(folder, 0o700);
  } catch (error) {
    // Another process created it first.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
