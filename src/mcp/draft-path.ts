import { isId } from '../briefing/file/id.js';
import { libraryPath } from '../cli/library.js';
import { NotFound } from '../errors.js';
import type { Io } from '../system/io.js';

/**
 * Returns the path of a draft in the library, which an assistant may add to.
 *
 * @throws NotFound if there is none; assistants do not change built-in briefings or files elsewhere
 */
export function draftPath(io: Io, id: string): string {
  const path = isId(id) ? libraryPath(io, id) : undefined;
  if (path !== undefined && io.files.exists(path)) return path;
  throw new NotFound(`there is no draft '${id}' in the library (start one with draft_start)`);
}
