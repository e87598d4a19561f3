import { InvalidBriefing, WrongUse } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import type { Io } from '../../system/io.js';
import { formatBriefing } from '../file/format.js';
import { parseBriefing } from '../file/parse.js';
import type { BriefingFile } from '../file/schema.js';

/** The file as it was when it was changed, and as it is now. */
export interface ChangedFile {
  readonly before: BriefingFile;
  readonly file: BriefingFile;
}

/**
 * Changes a briefing file, one process at a time: reads it under its lock, and replaces it only where it is still as it
 * was read; where another program wrote it meanwhile, the change is made anew to what is there then.
 *
 * @param change pure and not asynchronous, since it may run again; it may throw, and nothing is written then.
 *   undefined: nothing is written
 * @throws InvalidBriefing, Unreadable, Unwritable; WrongUse where the changed file would not be valid
 */
export async function changeFile(
  io: Io,
  path: string,
  change: (before: BriefingFile) => BriefingFile | undefined,
): Promise<ChangedFile> {
  return io.files.withLock(path, (write) => {
    const parsed = parseBriefing(io.files.read(path, LIMITS.bytes));
    if ('problems' in parsed) throw new InvalidBriefing(path, parsed.problems);
    const before = parsed.briefing.file;
    const file = change(before);
    if (file === undefined) return { before, file: before };
    write(checkedText(file));
    return { before, file };
  });
}

/**
 * The text of a file that is to be written.
 *
 * @throws WrongUse where it could not be read again
 */
export function checkedText(file: BriefingFile): string {
  const text = formatBriefing(file);
  const parsed = parseBriefing(Buffer.from(text));
  if ('briefing' in parsed) return text;
  const [first] = parsed.problems;
  throw new WrongUse(`nothing was written: ${first?.message} (${first?.remedy}; at ${first?.pointer})`);
}
