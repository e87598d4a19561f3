import type { BriefingFile } from '../../../briefing/file/schema.js';
import { addressOf, entryOf, type Item, isOpen, itemsOf } from '../../../drafting/review/items.js';
import type { Review } from '../../../drafting/review/state/state.js';
import { BriefingError } from '../../../errors.js';
import { attempt } from '../../../system/files/attempt.js';
import type { Io } from '../../../system/io.js';

/**
 * Stores the place where a review stopped and the words that the reviewer rejected as names, one per line. They are
 * stored next to the progress of the guide; nothing important is lost if they are deleted.
 */

const nameFor = ({ id }: BriefingFile): string => `review/${id}`;

const linesKept = (io: Io, file: BriefingFile): readonly string[] =>
  attempt(() => io.shelf.read(nameFor(file)))?.split('\n') ?? [];

/**
 * Returns the first unreviewed entry at or after the stored place.
 *
 * @returns undefined if there is no such entry, no place is stored, or nothing is reviewed yet, which means that the
 *   draft is new
 */
export function keptPlace(io: Io, file: BriefingFile): Item | undefined {
  const [kept] = linesKept(io, file);
  const items = itemsOf(file);
  if (items.every((item) => isOpen(file, item))) return undefined;
  const index = items.findIndex((item) => addressOf(item) === kept);
  return index < 0 ? undefined : items.slice(index).find((item) => entryOf(file, item) && isOpen(file, item));
}

/** Returns the words that earlier sessions rejected as names. */
export const keptPassed = (io: Io, file: BriefingFile): ReadonlySet<string> =>
  new Set(linesKept(io, file).filter((line, index) => index > 0 && line !== ''));

export async function keepPlace(
  io: Io,
  file: BriefingFile,
  { at, passed }: Pick<Review, 'at' | 'passed'>,
): Promise<void> {
  const lines = [at === undefined ? '' : addressOf(at), ...passed];
  const isKept = at !== undefined || passed.size > 0;
  try {
    await io.shelf.update(nameFor(file), () => ({ text: isKept ? `${lines.join('\n')}\n` : undefined }));
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
  }
}
