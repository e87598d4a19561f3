import type { BriefingFile } from '../../../briefing/file/schema.js';
import { addressOf, entryOf, type Item, isOpen, itemsOf } from '../../../drafting/review/items.js';
import { BriefingError } from '../../../errors.js';
import type { Io } from '../../../system/io.js';

/** The place where a review stopped. It is stored next to the progress of the guide; losing it does no harm. */

const nameFor = ({ id }: BriefingFile): string => `review/${id}`;

/** @returns undefined if no place is stored, nothing is open from there on, or nothing was reviewed: a new draft */
export function keptPlace(io: Io, file: BriefingFile): Item | undefined {
  try {
    const kept = io.shelf.read(nameFor(file))?.trim();
    const items = itemsOf(file);
    if (items.every((item) => isOpen(file, item))) return undefined;
    const index = items.findIndex((item) => addressOf(item) === kept);
    return index < 0
      ? undefined
      : items.slice(index).find((item) => entryOf(file, item) && isOpen(file, item));
  } catch (error) {
    if (error instanceof BriefingError) return undefined;
    throw error;
  }
}

export async function keepPlace(io: Io, file: BriefingFile, at: Item | undefined): Promise<void> {
  try {
    await io.shelf.update(nameFor(file), () => ({ text: at && `${addressOf(at)}\n` }));
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
  }
}
