import { LIMITS } from '../../json/limits.js';
import type { Files } from '../../system/io.js';
import { isId } from './id.js';

/** The identity of a briefing file. */
export interface Head {
  /** Also absent if it is not a valid id, since nobody could refer to the file by it. */
  readonly id?: string;
  readonly title?: string;
}

/** Enough bytes for the id and the title of a file in the usual layout. */
const BEGINNING = 4096;

/** A member whose value is neither an object nor a list, and the comma after it. */
const MEMBER = /\s*("(?:[^"\\]|\\.)*")\s*:\s*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)\s*,/y;

/**
 * Reads the id and title from the beginning of a file. The whole file is read only if the id is not there. Other
 * problems of the file are found when it is opened.
 *
 * @throws Unreadable
 */
export function headOf(files: Files, path: string): Head {
  const head = firstMembers(text(files.part(path, 0, BEGINNING)));
  return head.id === undefined ? headIn(files.read(path, LIMITS.bytes)) : head;
}

/** Does the same for a file that has already been read. */
export function headIn(bytes: Uint8Array): Head {
  const head = firstMembers(text(bytes.subarray(0, BEGINNING)));
  return head.id === undefined ? wholeHead(text(bytes)) : head;
}

const text = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

/** Returns the members before the first object or list, such as `$schema`, `formatVersion`, `id` and `title`. */
function firstMembers(beginning: string): Head {
  const members: Record<string, unknown> = Object.create(null);
  MEMBER.lastIndex = /^\ufeff?\s*\{/.exec(beginning)?.[0].length ?? beginning.length;
  for (let member = MEMBER.exec(beginning); member; member = MEMBER.exec(beginning)) {
    const [, key = '', value = ''] = member;
    members[String(parsed(key))] = parsed(value);
  }
  return headOfMembers(members);
}

/** Parses the whole file, in case its keys are in a different order. */
function wholeHead(contents: string): Head {
  const value = parsed(contents.replace(/^\ufeff/, ''));
  return typeof value === 'object' && value !== null ? headOfMembers(value as Record<string, unknown>) : {};
}

function headOfMembers({ id, title }: Readonly<Record<string, unknown>>): Head {
  return {
    ...(typeof id === 'string' && isId(id) ? { id } : {}),
    ...(typeof title === 'string' ? { title } : {}),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
