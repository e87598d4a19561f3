import { LIMITS } from '../../json/limits.js';
import type { Files } from '../../system/io.js';
import { isId } from './vocabulary.js';

export interface Head {
  /** Absent if the id is invalid, since an invalid id cannot be used to refer to the file. */
  readonly id?: string;
  readonly title?: string;
}

/**
 * Reads the id and title of a file without validating it. Both are absent if the file is damaged.
 *
 * @throws Unreadable
 */
export const headOf = (files: Files, path: string): Head => headIn(files.read(path, LIMITS.bytes));

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
