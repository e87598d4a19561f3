import type nodeFs from 'node:fs';
import { dirname } from 'node:path';
import { Unwritable } from '../../errors.js';
import { clean } from '../../text/clean.js';
import { quietly } from './attempt.js';

type LookCalls = Pick<typeof nodeFs, 'lstatSync' | 'readlinkSync' | 'realpathSync'>;

export const IS_FOLDER = 'it is a folder (give a file in it)';
export const CHANGED = 'it changed while it was being read (try again when no program is writing to it)';

/** Returns why a file that is not a regular file is refused. */
export function kindReason(status: nodeFs.Stats): string {
  if (status.isDirectory()) return IS_FOLDER;
  if (status.isFIFO()) return 'it is a named pipe (give a file, or "-" for standard input)';
  return status.isSocket() ? IS_SOCKET : 'it is a device (give a file, or "-" for standard input)';
}

const IS_SOCKET = 'it is a socket (give a file, or "-" for standard input)';

const READ_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you do not have permission to read it (ask its owner, or change its permissions)',
  EPERM: 'you do not have permission to read it (ask its owner, or change its permissions)',
  ELOOP: 'too many levels of symbolic links (give the file itself)',
  ENAMETOOLONG: 'the name is too long (use a shorter name)',
  ENXIO: IS_SOCKET,
  EISDIR: IS_FOLDER,
  EMFILE: 'too many files are open (close some programs and try again)',
  ENFILE: 'too many files are open (close some programs and try again)',
  EIO: 'input/output error (check the disk, or give a copy)',
};

export function readReason(code: string, path: string, fs: LookCalls): string {
  if (code === 'ENOENT') return missingReason(path, fs);
  if (code === 'ENOTDIR') {
    return path.endsWith('/')
      ? 'it is a file, and a / at the end means a folder (leave out the /)'
      : 'part of its path is a file, not a folder (check the path)';
  }
  return READ_REASONS[code] ?? `system error ${code || 'without a code'} (give another file)`;
}

/** The character that Node substitutes for invalid UTF-8 in a name. With it, Node would open the wrong file. */
export const REPLACED = '\ufffd';
const NOT_UTF8 = 'its name is not UTF-8 (rename the file)';

function missingReason(path: string, fs: LookCalls): string {
  if (path.includes(REPLACED)) return NOT_UTF8;
  const target = linkTarget(path, fs);
  if (target !== undefined) return `it is a link to ${clean(target)}, which does not exist (fix the link)`;
  return !path.startsWith('/') && workingFolderIsGone(fs)
    ? WORKING_FOLDER_GONE
    : 'there is no such file (check the name and the folder)';
}

const linkTarget = (path: string, fs: LookCalls): string | undefined =>
  quietly(() => (fs.lstatSync(path).isSymbolicLink() ? fs.readlinkSync(path) : undefined));

const WORKING_FOLDER_GONE = 'the working folder has been deleted (change to another folder)';

/** Returns whether the working folder has been deleted. Asks the system, since Node caches the path. */
const workingFolderIsGone = (fs: Pick<typeof nodeFs, 'realpathSync'>): boolean =>
  quietly(() => fs.realpathSync.native('.')) === undefined;

/** Returns an error with the name of the file, cleaned for the terminal. */
export function unwritable(path: string, reason: string): Unwritable {
  return new Unwritable(`cannot write ${path === '' ? 'the file' : clean(path)}: ${reason}`);
}

const WRITE_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you do not have permission to write there (choose another folder)',
  EPERM: 'you do not have permission to write there (choose another folder)',
  EROFS: 'the disk is read-only (choose another folder)',
  ENOSPC: 'the disk is full (free some space and try again)',
  EDQUOT: 'your disk quota is used up (free some space and try again)',
  EFBIG: 'the file is too large for this disk (choose another folder)',
  EEXIST: 'part of its path is a file, not a folder (check the path)',
  EIO: 'input/output error (choose another folder)',
  ENOTDIR: 'part of its path is a file, not a folder (check the path)',
  ELOOP: 'too many levels of symbolic links in its path (check the path)',
  ENAMETOOLONG: 'the name is too long (choose a shorter name)',
};

export function writeReason(code: string, path: string, fs: Pick<typeof nodeFs, 'realpathSync'>): string {
  if (code === 'ENOENT') {
    return !path.startsWith('/') && workingFolderIsGone(fs)
      ? WORKING_FOLDER_GONE
      : `the folder ${clean(dirname(path))} does not exist (create it first)`;
  }
  return WRITE_REASONS[code] ?? `system error ${code || 'without a code'} (choose another folder)`;
}
