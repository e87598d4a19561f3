import { LIMITS } from '../../json/limits.js';
import type { Files } from '../../system/io.js';
import { isId } from './id.js';

/** What tells one briefing file from another. */
export interface Head {
  /** Absent also where it is not fit to be one: nobody could name the file by it. */
  readonly id?: string;
  readonly title?: string;
}

/** As many bytes as hold the id and the title of a file in the usual layout. */
const BEGINNING = 4096;

/** A member of an object that is neither an object nor a list, and the comma behind it. */
const MEMBER = /\s*("(?:[^"\\]|\\.)*")\s*:\s*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)\s*,/y;

/**
 * The id and title of a file, from its beginning; only where they do not stand there is all of it read.
 * The file may be wrong in any other way: that is found when it is opened.
 *
 * @throws Unreadable
 */
export function headOf(files: Files, path: string): Head {
  const head = firstMembers(text(files.part(path, 0, BEGINNING)));
  return head.id === undefined ? headIn(files.read(path, LIMITS.bytes)) : head;
}

/** The same of a file that has been read. */
export function headIn(bytes: Uint8Array): Head {
  const head = firstMembers(text(bytes.subarray(0, BEGINNING)));
  return head.id === undefined ? wholeHead(text(bytes)) : head;
}

const text = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

/** The members before the first object or list, such as `$schema`, `formatVersion`, `id` and `title`. */
function firstMembers(beginning: string): Head {
  const members: Record<string, unknown> = Object.create(null);
  MEMBER.lastIndex = /^\ufeff?\s*\{/.exec(beginning)?.[0].length ?? beginning.length;
  for (let member = MEMBER.exec(beginning); member; member = MEMBER.exec(beginning)) {
    const [, key = '', value = ''] = member;
    members[String(parsed(key))] = parsed(value);
  }
  return headOfMembers(members);
}

/** The whole file, for one that is laid out in another order. */
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
