import { InvalidBriefing, UsageError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import type { Io } from '../../system/io.js';
import { formatBriefing } from '../file/format.js';
import { parseBriefing } from '../file/parse.js';
import type { BriefingFile } from '../file/schema.js';

interface ChangedFile {
  readonly before: BriefingFile;
  readonly file: BriefingFile;
}

/**
 * Changes a briefing file while holding its lock. If another program changes the file in the meantime, the
 * change is applied again to the new contents.
 *
 * @param change a pure, synchronous function, which may be called more than once. If it throws or returns
 *   undefined, nothing is written
 * @throws InvalidBriefing, Unreadable, Unwritable; UsageError if the changed file would be invalid
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

/** @throws UsageError if the file would be invalid */
function checkedText(file: BriefingFile): string {
  const text = formatBriefing(file);
  const parsed = parseBriefing(Buffer.from(text));
  if ('briefing' in parsed) return text;
  const [first] = parsed.problems;
  throw new UsageError(
    `cannot write the briefing: ${first?.message} at ${first?.pointer} (${first?.remedy})`,
  );
}
