import { parseBriefing } from '../../briefing/file/parse.js';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { reviewState } from '../../briefing/review-state.js';
import type { Runtime } from '../../cli/context.js';
import { Unreadable, Unwritable, WrongUse } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import type { Io } from '../../system/io.js';

/** Where the briefing goes, and the text beside it. */
export interface Places {
  readonly briefing: string;
  readonly text?: string;
}

export const placesFor = (briefing: string, keepsText: boolean): Places => ({
  briefing,
  ...(keepsText && { text: `${briefing.replace(/\.json$/i, '')}.article.txt` }),
});

/**
 * Looks whether a draft may be written. What somebody has reviewed is not replaced by --force alone.
 *
 * @throws Unwritable where a file is there already, or is the article itself; WrongUse for what is no file
 */
export function checkPlaces(
  { io, options }: Runtime,
  article: string,
  places: Places,
  discardsReview: boolean,
): void {
  const { briefing } = places;
  if (briefing === '' || briefing === '-' || briefing.endsWith('/'))
    throw new WrongUse('a draft is written to a file (give the name of one)');
  for (const path of [briefing, places.text].filter((one) => one !== undefined)) {
    if (article !== '-' && io.files.isSame(path, article))
      throw new Unwritable(`${path}: the draft is made from this file (choose another name)`);
    if (options().force !== true && io.files.exists(path))
      throw new Unwritable(`${path} exists already (choose another name, or use --force to replace it)`);
  }
  const before = discardsReview ? undefined : briefingAt(io, briefing);
  if (before !== undefined) checkUnreviewed(briefing, before);
}

function checkUnreviewed(path: string, before: BriefingFile): void {
  const { reviewed, claims } = reviewState(before) ?? {
    reviewed: before.claims.length,
    claims: before.claims.length,
  };
  if (reviewed > 0)
    throw new Unwritable(
      `${path}: ${reviewed} of its ${claims} claims are reviewed (choose another name, or add --discard-review)`,
    );
}

/** Whether a briefing that is drafted anew was made from another text. */
export function hasChanged(io: Io, path: string, { sources: [now] }: BriefingFile): boolean {
  const before = briefingAt(io, path)?.sources[0]?.digest;
  return before !== undefined && before !== now?.digest;
}

/** @returns undefined where there is no briefing that can be read */
function briefingAt(io: Io, path: string): BriefingFile | undefined {
  if (!io.files.exists(path)) return undefined;
  try {
    const parsed = parseBriefing(io.files.read(path, LIMITS.bytes));
    return 'briefing' in parsed ? parsed.briefing.file : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
