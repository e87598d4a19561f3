import { LIMITS } from '../../json/limits.js';
import type { Files } from '../../system/io.js';
import { isId } from './id.js';

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

/** The number of bytes at the start of a file that are searched for the id. */
const START = 1024;

/** Matches an id where this program writes it: preceded only by fields with strings and numbers. */
const ID_AT_START =
  /^(?:\xef\xbb\xbf)?\s*\{(?:\s*"[^"\\]*"\s*:\s*(?:"[^"\\]*"|\d+)\s*,)*?\s*"id"\s*:\s*"([^"\\]*)"/;

/**
 * Returns the id of a file if it is near the start. The rest of the file is not parsed and may be damaged. Returns
 * undefined if the whole file has to be parsed.
 */
export function idAtStart({ buffer, byteOffset, byteLength }: Uint8Array): string | undefined {
  const start = Buffer.from(buffer, byteOffset, Math.min(byteLength, START)).toString('latin1');
  const id = ID_AT_START.exec(start)?.[1] ?? '';
  return isId(id) ? id : undefined;
}

function membersIn(json: string): { readonly id?: unknown; readonly title?: unknown } {
  try {
    return JSON.parse(json) ?? {};
  } catch {
    return {};
  }
}
