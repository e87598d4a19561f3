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

/** How much of a file is enough to have its id in it, if that is near the start. */
const START = 1024;

/** An id that only texts and numbers stand before, which is where this program writes it. */
const ID_AT_START =
  /^(?:\xef\xbb\xbf)?\s*\{(?:\s*"[^"\\]*"\s*:\s*(?:"[^"\\]*"|\d+)\s*,)*?\s*"id"\s*:\s*"([^"\\]*)"/;

/**
 * Returns the id if it is at the start of the file, without parsing the rest; undefined if it has to be parsed. A damaged
 * file may have one too.
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
