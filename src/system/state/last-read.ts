import { BriefingError } from '../../errors.js';
import { stateFolder } from '../files/folders.js';
import type { Io } from '../io.js';

/** The version of each of the reader's own briefings that was last read here, for `briefing diff`. */

/** Larger files are not kept: reading must stay cheap. */
const LARGEST = 4 * 1024 * 1024;

/** Where the copy of a briefing is; undefined where there is no home to keep it in. */
export function lastReadPath({ environment }: Io, id: string): string | undefined {
  const folder = stateFolder(environment);
  return folder && `${folder}/last-read/${id}.json`;
}

/**
 * Keeps a copy of what was read. Nothing that goes wrong with it is told: reading does not depend on it.
 *
 * @param id of a briefing that was found to be valid, so that it is safe as the name of a file
 */
export function keepLastRead(io: Io, id: string, bytes: Uint8Array): void {
  const path = lastReadPath(io, id);
  if (path === undefined || bytes.length > LARGEST) return;
  try {
    if (isKept(io, path, bytes)) return;
    io.files.write(path, bytes, { force: true, own: true });
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
  }
}

/** Other contents are mostly of another size, which is known without reading them. */
function isKept(io: Io, path: string, bytes: Uint8Array): boolean {
  const [size] = io.files.stamp(path) ?? [];
  return size === bytes.length && Buffer.from(io.files.read(path, LARGEST)).equals(bytes);
}
