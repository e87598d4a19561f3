import { formatBriefing } from '../briefing/file/format.js';
import { isId } from '../briefing/file/vocabulary.js';
import { filesWithId, libraryPath } from '../cli/library.js';
import { draftBriefing } from '../drafting/draft.js';
import { Unwritable } from '../errors.js';
import { readWithTokens } from '../reading/read.js';
import type { InputText } from '../reading/reading.js';
import { digestOf } from '../system/files/digest.js';
import type { Io } from '../system/io.js';
import { throwIfCanceled } from './run-command.js';

export interface Started {
  readonly id: string;
  readonly path: string;
}

/**
 * Drafts a briefing from a text by rules, and saves the briefing and the text in the library. Never replaces
 * a briefing.
 *
 * @param wanted the id of the briefing (default: made from the headline)
 * @param signal the signal of the call; if the call is canceled, nothing is written
 * @throws Unreadable if no claims can be drafted from the text; Unwritable if the id is already used or there
 *   is no data folder
 */
export async function startDraft(
  io: Io,
  input: InputText,
  wanted: string | undefined,
  signal: AbortSignal,
): Promise<Started> {
  const read = await readWithTokens(input);
  await throwIfCanceled(signal);
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

function placeFor(io: Io, id: string): string {
  const path = isId(id) ? libraryPath(io, id) : undefined;
  if (path === undefined)
    throw new Unwritable(
      'cannot save the draft: there is no data folder (set HOME, or XDG_DATA_HOME to an absolute path)',
    );
  if (filesWithId(io, id).length > 0 || io.files.exists(path))
    throw new Unwritable(`cannot start a draft: the briefing '${id}' already exists (choose a different id)`);
  return path;
}
