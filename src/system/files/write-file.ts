import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import { Unwritable } from '../../errors.js';
import { clean } from '../../text/clean.js';
import type { Contents, WriteOptions } from '../io.js';
import { quietly } from './attempt.js';
import { codeOf } from './descriptor.js';
import { type FolderCalls, makeFolder } from './folder.js';
import { MovedOn, type StillMine } from './lock.js';
import { nodeFs } from './node-fs.js';
import { REPLACED, unwritable, writeReason } from './reasons.js';
import { closeQuietly, type TemporaryCalls, withTemporary } from './temporary.js';

export type WriteCalls = TemporaryCalls &
  FolderCalls &
  Pick<typeof nodeFs, 'lstatSync' | 'renameSync' | 'linkSync' | 'realpathSync' | 'readlinkSync'>;

/**
 * Writes a file atomically: temporary file in the same folder, fsync, size check, rename. Links, folders and devices
 * are never written to.
 *
 * @param options.force whether to replace an existing file; its permissions are kept
 * @param options.own, options.isPrivate see `WriteOptions`
 * @param options.stillMine called just before the rename; its errors are not caught
 * @param fs the system calls, which tests replace to make them fail
 * @throws Unwritable with the file's name, the reason and a remedy; an existing file is then unchanged
 */
export function writeFile(
  path: string,
  contents: Contents,
  options: WriteOptions & { readonly stillMine?: StillMine } = {},
  fs: WriteCalls = nodeFs,
): void {
  const force = options.force === true;
  try {
    const mode = checkTarget(path, force, fs);
    if (options.own) makeFolder(dirname(path), fs);
    withTemporary(
      path,
      typeof contents === 'string' ? Buffer.from(contents) : contents,
      options.own || options.isPrivate ? OWNER_ONLY : mode,
      fs,
      (temporary) => {
        options.stillMine?.();
        if (force) fs.renameSync(temporary, path);
        else nameIfFree(temporary, path, fs);
      },
    );
  } catch (error) {
    if (error instanceof Unwritable || error instanceof MovedOn) throw error;
    throw unwritable(path, writeReason(codeOf(error), path, fs));
  }
  syncFolder(dirname(path), fs);
}

const OWNER_ONLY = 0o600;

/** @returns the permissions of the file to replace, or undefined if there is none */
function checkTarget(path: string, force: boolean, fs: WriteCalls): number | undefined {
  const fault = nameFault(path);
  if (fault) throw unwritable(path, fault);
  const status = fs.lstatSync(path, { throwIfNoEntry: false });
  if (!status) return undefined;
  if (!status.isFile()) throw unwritable(path, kindReason(path, status, fs));
  if (!force) throw unwritable(path, EXISTS);
  return status.mode & 0o7777;
}

const EXISTS = 'it already exists (choose another name, or add --force to replace it)';

function nameFault(path: string): string | undefined {
  if (path === '') return 'the name is empty (give the name of a file)';
  if (path.includes('\0')) return 'there is a NUL character in the name (give another name)';
  if (path.includes(REPLACED)) return 'the name is not UTF-8 (give another name)';
  return path.endsWith('/') ? 'a / at the end means a folder (give the name of a file in it)' : undefined;
}

function kindReason(path: string, status: Stats, fs: WriteCalls): string {
  if (status.isSymbolicLink())
    return `it is a link to ${clean(fs.readlinkSync(path))} (give the name of the file itself)`;
  if (status.isDirectory()) return 'it is a folder (give the name of a file in it)';
  return 'it is not an ordinary file (give another name)';
}

/** Renames the temporary file. Throws an error if another file with the name has been created meanwhile. */
function nameIfFree(temporary: string, path: string, fs: WriteCalls): void {
  try {
    fs.linkSync(temporary, path);
  } catch (error) {
    // If the file system has no hard links, the best alternative is to check just before renaming.
    if (codeOf(error) === 'EEXIST' || fs.lstatSync(path, { throwIfNoEntry: false }))
      throw unwritable(path, EXISTS);
    fs.renameSync(temporary, path);
  }
}

/** Flushes the folder. Failure is ignored, since the file is already complete and in place. */
function syncFolder(folder: string, fs: WriteCalls): void {
  const descriptor = quietly(() => fs.openSync(folder, nodeFs.constants.O_RDONLY));
  if (descriptor === undefined) return;
  quietly(() => fs.fsyncSync(descriptor));
  closeQuietly(descriptor, fs);
}

/**
 * Returns the target of a link, which must belong to the user. Some users keep their settings in another folder and
 * link to them.
 *
 * @returns the path itself if it is not a link
 * @throws Unwritable if the link is broken, or its target is not an ordinary file of the same user
 */
export function ownTarget(path: string): string {
  try {
    if (!nodeFs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
    const status = nodeFs.statSync(path, { throwIfNoEntry: false });
    const fault = status ? faultOf(status) : 'which does not exist (correct the link or remove it)';
    if (fault) throw unwritable(path, `it is a link to ${clean(nodeFs.readlinkSync(path))}, ${fault}`);
    return nodeFs.realpathSync(path);
  } catch (error) {
    const code = codeOf(error);
    throw code === '' ? error : unwritable(path, writeReason(code, path, nodeFs));
  }
}

function faultOf(status: Stats): string | undefined {
  if (!status.isFile()) return 'which is not an ordinary file (remove the link)';
  const isOwn = process.getuid === undefined || status.uid === process.getuid();
  return isOwn ? undefined : 'which belongs to somebody else (remove the link)';
}
