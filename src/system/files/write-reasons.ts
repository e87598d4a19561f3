import type nodeFs from 'node:fs';
import { dirname } from 'node:path';
import { Unwritable } from '../../errors.js';
import { clean } from '../../text/clean.js';
import { WORKING_FOLDER_GONE, workingFolderIsGone } from './read-reasons.js';

/** The error for a file, with its name made fit for a terminal. */
export function unwritable(path: string, reason: string): Unwritable {
  return new Unwritable(`cannot write ${path === '' ? 'the file' : clean(path)}: ${reason}`);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there (choose another folder)',
  EPERM: 'you may not write there (choose another folder)',
  EROFS: 'the disk is read-only (choose another folder)',
  ENOSPC: 'the disk is full (make room and try again)',
  EDQUOT: 'your share of the disk is used up (make room and try again)',
  EFBIG: 'the file is too large for this disk (choose another folder)',
  EEXIST: 'a part of its path is a file and no folder (check the path)',
  EIO: 'the disk does not answer (choose another folder)',
  ENOTDIR: 'a part of its path is a file and no folder (check the path)',
  ELOOP: 'the links in its path lead round in a circle (check the path)',
  ENAMETOOLONG: 'the name is too long (choose a shorter one)',
};

/** What an error of the system means for the one who wants to write. */
export function writeReason(code: string, path: string, fs: Pick<typeof nodeFs, 'realpathSync'>): string {
  if (code === 'ENOENT') {
    return !path.startsWith('/') && workingFolderIsGone(fs)
      ? WORKING_FOLDER_GONE
      : `the folder ${clean(dirname(path))} does not exist (make it first)`;
  }
  return REASONS[code] ?? `the system says ${code || 'nothing of why'} (choose another folder)`;
}
