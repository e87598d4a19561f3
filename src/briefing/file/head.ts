import { LIMITS } from '../../json/limits.js';
import type { Files } from '../../system/io.js';
import { isId } from './id.js';

export interface Head {
  /** Absent if it is invalid, since it could not be used to refer to the file. */
  readonly id?: string;
  readonly title?: string;
}

/**
 * Reads the id and title of a file without validating it. A damaged file has neither.
 *
 * @throws Unreadable
 */
export const headOf = (files: Files, path: string): Head => headIn(files.read(path, LIMITS.bytes));

/** Returns the id and title of a file that has already been read. */
export function headIn(bytes: Uint8Array): Head {
  const { id, title } = membersIn(new TextDecoder().decode(bytes));
  return {
    ...(typeof id === 'string' && isId(id) ? { id } : {}),
    ...(typeof title === 'string' ? { title } : {}),
  };
}

/** The number of bytes that are searched for an id near the start. */
const START = 1024;

/** An id preceded only by strings and numbers, which is where this program writes it. */
const ID_AT_START =
  /^(?:\xef\xbb\xbf)?\s*\{(?:\s*"[^"\\]*"\s*:\s*(?:"[^"\\]*"|\d+)\s*,)*?\s*"id"\s*:\s*"([^"\\]*)"/;

/**
 * Returns the id if it is near the start of the file, without parsing the rest; undefined if the file must be parsed.
 * Even a damaged file may have an id.
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
