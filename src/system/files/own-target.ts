import nodeFs from 'node:fs';
import { clean } from '../../text/clean.js';
import { codeOf } from './descriptor.js';
import { unwritable, writeReason } from './write-reasons.js';

/**
 * The file to write if the path is the user's own link, for people who store their dotfiles in a different folder.
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

function faultOf(status: nodeFs.Stats): string | undefined {
  if (!status.isFile()) return 'which is not an ordinary file (remove the link)';
  const isOwn = process.getuid === undefined || status.uid === process.getuid();
  return isOwn ? undefined : 'which belongs to somebody else (remove the link)';
}
