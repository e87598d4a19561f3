import { parseBriefing } from '../../briefing/file/parse.js';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { reviewState } from '../../briefing/review-state.js';
import type { Runtime } from '../../cli/context.js';
import { Unwritable, UsageError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import { attempt } from '../../system/files/attempt.js';
import type { Io } from '../../system/io.js';

/** The path of the briefing, and that of the text next to it. */
export interface Places {
  readonly briefing: string;
  readonly text?: string;
}

export const placesFor = (briefing: string, keepsText: boolean): Places => ({
  briefing,
  ...(keepsText && { text: `${briefing.replace(/\.json$/i, '')}.article.txt` }),
});

/**
 * Returns the file given with `-o` if the briefing should be written to it. If the briefing file is given separately,
 * or --format is used, `-o` is the file for the overview, as in other commands.
 */
export function outputForBriefing({ options }: Runtime): string | undefined {
  const { output, format } = options();
  return format === undefined && /[^/]\.json$/i.test(output ?? '') ? output : undefined;
}

export const withoutOutput = (runtime: Runtime): Runtime => {
  const options = () => {
    const { output: _output, ...rest } = runtime.options();
    return rest;
  };
  return { ...runtime, options };
};

/**
 * Checks that a draft can be written. A briefing with reviewed entries is not replaced by --force alone.
 *
 * @param article the file of the article
 * @param discardsReview whether a briefing with reviewed entries may be replaced
 * @throws Unwritable if a file exists or is the article itself; UsageError for standard output
 */
export function checkPlaces(
  { io, options }: Runtime,
  article: string,
  places: Places,
  discardsReview: boolean,
): void {
  const { briefing } = places;
  if (briefing === '' || briefing === '-' || briefing.endsWith('/'))
    throw new UsageError(
      'cannot draft to standard output: a draft is a file with a text next to it (give a file name)',
    );
  for (const path of [briefing, places.text].filter((one) => one !== undefined)) {
    if (article !== '-' && io.files.isSame(path, article)) {
      if (path === places.text) continue;
      throw overwritesSource(path);
    }
    if (options().force !== true && io.files.exists(path))
      throw new Unwritable(
        `cannot write ${path}: it already exists (choose another name, or add --force to replace it)`,
      );
  }
  const before = discardsReview ? undefined : briefingAt(io, briefing);
  if (before !== undefined) checkUnreviewed(briefing, before);
}

const overwritesSource = (path: string): Unwritable =>
  new Unwritable(`cannot write ${path}: the draft is made from this file (choose another name)`);

/**
 * Returns the path at which to store the text; undefined if the article was read from that path, as when it is drafted
 * again.
 *
 * @param kept the text to store
 * @throws Unwritable if storing the text would change the article
 */
export function textToWrite(
  { files }: Io,
  article: string,
  { text }: Places,
  kept: string,
): string | undefined {
  if (text === undefined || article === '-' || !files.isSame(text, article)) return text;
  if (new TextDecoder().decode(files.read(text, LIMITS.bytes)) !== kept) throw overwritesSource(text);
  return undefined;
}

function checkUnreviewed(path: string, before: BriefingFile): void {
  const all = before.claims.length;
  const { reviewed, claims } = reviewState(before) ?? { reviewed: all, claims: all };
  if (reviewed > 0)
    throw new Unwritable(
      `cannot replace ${path}: ${reviewed} of its ${claims} claims ${reviewed === 1 ? 'has' : 'have'} been reviewed (choose another name, or add --discard-review)`,
    );
}

/** Returns whether the existing briefing at a path was made from a different text. */
export function hasChanged(io: Io, path: string, { sources: [now] }: BriefingFile): boolean {
  const before = briefingAt(io, path)?.sources[0]?.digest;
  return before !== undefined && before !== now?.digest;
}

/** @returns undefined if there is no valid briefing at the path */
function briefingAt(io: Io, path: string): BriefingFile | undefined {
  const bytes = io.files.exists(path) ? attempt(() => io.files.read(path, LIMITS.bytes)) : undefined;
  const parsed = bytes && parseBriefing(bytes);
  return parsed && 'briefing' in parsed ? parsed.briefing.file : undefined;
}
