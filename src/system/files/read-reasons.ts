import type nodeFs from 'node:fs';
import { clean } from '../../text/clean.js';

type LookCalls = Pick<typeof nodeFs, 'lstatSync' | 'readlinkSync' | 'realpathSync'>;

export const IS_FOLDER = 'it is a folder (give a file in it)';
export const CHANGED = 'it changed while it was read (try again when nothing writes to it)';

/** Why something that is no regular file is not read. */
export function kindReason(status: nodeFs.Stats): string {
  if (status.isDirectory()) return IS_FOLDER;
  if (status.isFIFO()) return 'it is a named pipe (give a file, or "-" for standard input)';
  return status.isSocket() ? IS_SOCKET : 'it is a device (give a file, or "-" for standard input)';
}

const IS_SOCKET = 'it is a socket (give a file, or "-" for standard input)';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it (ask its owner, or change its permissions)',
  EPERM: 'you may not read it (ask its owner, or change its permissions)',
  ELOOP: 'its links lead round in a circle (give the file itself)',
  ENAMETOOLONG: 'the name is too long (give a shorter one)',
  ENXIO: IS_SOCKET,
  EISDIR: IS_FOLDER,
  EMFILE: 'too many files are open (close some programs and try again)',
  ENFILE: 'too many files are open (close some programs and try again)',
  EIO: 'the disk does not answer (check the disk, or give a copy)',
};

/** What an error of the system means for the one who wants to read. */
export function readReason(code: string, path: string, fs: LookCalls): string {
  if (code === 'ENOENT') return missingReason(path, fs);
  if (code === 'ENOTDIR') {
    return path.endsWith('/')
      ? 'it is a file, and a / at the end means a folder (leave the / out)'
      : 'a part of its path is a file and no folder (check the path)';
  }
  return REASONS[code] ?? `the system says ${code || 'nothing of why'} (give another file)`;
}

/** What Node puts in the place of bytes of a name that are not UTF-8: the name it then asks for is another one. */
export const REPLACED = '\ufffd';
const NOT_UTF8 = 'its name is not UTF-8 (rename the file)';

function missingReason(path: string, fs: LookCalls): string {
  if (path.includes(REPLACED)) return NOT_UTF8;
  const target = linkTarget(path, fs);
  if (target !== undefined) return `it is a link to ${clean(target)}, which does not exist (mend the link)`;
  return !path.startsWith('/') && workingFolderIsGone(fs)
    ? WORKING_FOLDER_GONE
    : 'there is no such file (check the name and the folder)';
}

function linkTarget(path: string, fs: LookCalls): string | undefined {
  try {
    return fs.lstatSync(path).isSymbolicLink() ? fs.readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}

export const WORKING_FOLDER_GONE = 'the working folder has been deleted (change to another folder)';

/** Asked of the system, because Node remembers the folder it was started in. */
export function workingFolderIsGone(fs: Pick<typeof nodeFs, 'realpathSync'>): boolean {
  try {
    fs.realpathSync.native('.');
    return false;
  } catch {
    return true;
  }
}
