import { formatBriefing } from '../briefing/file/format.js';
import { isId } from '../briefing/file/id.js';
import { filesWithId, libraryPath } from '../cli/library.js';
import { readTextOf } from '../cli/read-text.js';
import { draftBriefing } from '../drafting/draft.js';
import { NotFound, Unwritable } from '../errors.js';
import { readWithTokens } from '../reading/read.js';
import { digestOf } from '../system/files/digest.js';
import type { Io } from '../system/io.js';

/** A draft that has begun: what the rules found, and where it lies. */
export interface Started {
  readonly id: string;
  readonly path: string;
}

/**
 * Drafts a text by rules into the library, with the text beside it. A briefing of the same id stays.
 *
 * @param text the words, or the name of a file
 * @param wanted the id; made from the headline where it is not given
 * @throws Unreadable for a text that says nothing; Unwritable where the id is taken or there is no library
 */
export async function startDraft(
  io: Io,
  text: string,
  wanted: string | undefined,
  isText = true,
): Promise<Started> {
  const read = await readWithTokens(isText ? { text, details: {} } : await readTextOf(io, text));
  const digest = digestOf(new TextEncoder().encode(read.reading.text));
  const file = draftBriefing(read, { digest });
  const id = wanted ?? file.id;
  const path = placeFor(io, id);
  const name = `${id}.article.txt`;
  const [source, ...others] = file.sources;
  const kept = { ...file, id, sources: source === undefined ? [] : [{ ...source, text: name }, ...others] };
  io.files.write(path.replace(/[^/]*$/, name), read.reading.text, { own: true });
  io.files.write(path, formatBriefing(kept), { own: true });
  return { id, path };
}

/** Where a new briefing of the library goes. */
function placeFor(io: Io, id: string): string {
  const path = isId(id) ? libraryPath(io, id) : undefined;
  if (path === undefined)
    throw new Unwritable(
      'there is no folder to keep a draft in (set HOME, or XDG_DATA_HOME to a whole path)',
    );
  if (filesWithId(io, id).length > 0 || io.files.exists(path))
    throw new Unwritable(`there is a briefing '${id}' already (choose another id)`);
  return path;
}

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
