import type nodeFs from 'node:fs';
import { dirname } from 'node:path';
import { Unwritable } from '../../errors.js';
import { clean } from '../../text/clean.js';
import { WORKING_FOLDER_GONE, workingFolderIsGone } from './read-reasons.js';

/** The error for a file, with its name cleaned for the terminal. */
export function unwritable(path: string, reason: string): Unwritable {
  return new Unwritable(`cannot write ${path === '' ? 'the file' : clean(path)}: ${reason}`);
}

const REASONS: Readonly<Record<string, string>> = {
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
  ENAMETOOLONG: 'the name is too long (choose a shorter one)',
};

/** Explains why a system error prevents a write. */
export function writeReason(code: string, path: string, fs: Pick<typeof nodeFs, 'realpathSync'>): string {
  if (code === 'ENOENT') {
    return !path.startsWith('/') && workingFolderIsGone(fs)
      ? WORKING_FOLDER_GONE
      : `the folder ${clean(dirname(path))} does not exist (create it first)`;
  }
  return REASONS[code] ?? `system error ${code || 'without a code'} (choose another folder)`;
}
