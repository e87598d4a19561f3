import { LIMITS } from '../../json/limits.js';
import type { Files } from '../../system/io.js';
import { isId } from './id.js';

export interface Head {
  /** Also absent if it is not a valid id, since nobody could refer to the file by it. */
  readonly id?: string;
  readonly title?: string;
}

/**
 * Reads the id and title of a file without checking it; a damaged file has neither.
 *
 * @throws Unreadable
 */
export const headOf = (files: Files, path: string): Head => headIn(files.read(path, LIMITS.bytes));

/** Does the same for a file that has already been read. */
export function headIn(bytes: Uint8Array): Head {
  const { id, title } = membersIn(new TextDecoder().decode(bytes));
  return {
    ...(typeof id === 'string' && isId(id) ? { id } : {}),
    ...(typeof title === 'string' ? { title } : {}),
  };
}

function membersIn(json: string): { readonly id?: unknown; readonly title?: unknown } {
  try {
    return JSON.parse(json) ?? {};
  } catch {
    return {};
  }
}
