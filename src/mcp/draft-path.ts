import { isId } from '../briefing/file/id.js';
import { libraryPath } from '../cli/library.js';
import { NotFound } from '../errors.js';
import type { Io } from '../system/io.js';

/**
 * The file of a briefing of the library that may be added to.
 *
 * @throws NotFound where there is none: built-in ones and files elsewhere are not changed by an assistant
 */
export function draftPath(io: Io, id: string): string {
  const path = isId(id) ? libraryPath(io, id) : undefined;
  if (path !== undefined && io.files.exists(path)) return path;
  throw new NotFound(`'${id}' is no draft of the library (begin one with draft_start)`);
}
