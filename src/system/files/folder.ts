import nodeFs from 'node:fs';
import { dirname } from 'node:path';
import { clean } from '../../text/clean.js';
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

/** Whether there is anything of this name, a link that leads nowhere included; yes where the system cannot tell. */
export function exists(path: string): boolean {
  try {
    return nodeFs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // Taking what does not answer for what is not there would have it written over.
    return !NOWHERE.includes(codeOf(error));
  }
}

/** What the system says of names that nothing can have. */
const NOWHERE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'];

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

/** The calls that make folders. */
export type FolderCalls = Pick<typeof nodeFs, 'existsSync' | 'mkdirSync' | 'chmodSync'>;

/**
 * Makes a folder and those above it that are missing, for their owner only. One by one, since Node's own way of making
 * a whole path never ends where the system says ENOENT below `/proc`.
 *
 * @throws the error of the system
 */
export function makeFolder(folder: string, fs: FolderCalls = nodeFs): void {
  const missing: string[] = [];
  for (let at = folder; !fs.existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  for (const one of missing) makeOne(one, fs);
}

/**
 * The program makes its own folders in a home, but never the home: one that is not there is that of somebody who has none.
 *
 * @param path of a file that is to be written
 * @param home as HOME says
 * @throws Unwritable
 */
export function checkHome(path: string, home = ''): void {
  if (home === '' || !path.startsWith(`${home.replace(/\/+$/, '')}/`) || nodeFs.existsSync(home)) return;
  throw unwritable(path, `the home folder ${clean(home)} does not exist (set HOME to one that does)`);
}

/**
 * Makes one of the program's own folders.
 *
 * @throws Unwritable
 */
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
    // The umask may have taken something of it away.
    fs.chmodSync(folder, 0o700);
  } catch (error) {
    // Another window was quicker.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
