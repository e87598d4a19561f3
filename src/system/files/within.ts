import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * Whether a file is within one of the given folders, following links on both sides.
 *
 * @returns its real path; undefined if it does not exist or is elsewhere
 */
export function withinFolders(path: string, folders: readonly string[]): string | undefined {
  const real = realOf(path);
  if (real === undefined) return undefined;
  return folders.some((folder) => {
    const within = realOf(folder);
    return within !== undefined && real.startsWith(within.endsWith(sep) ? within : within + sep);
  })
    ? real
    : undefined;
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
