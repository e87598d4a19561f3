import { basename, dirname, join } from 'node:path';
import { counted } from '../../answers/shared/inlines.js';
import { Briefing } from '../../briefing/briefing.js';
import { changeFile } from '../../briefing/changes/change-file.js';
import { formatBriefing } from '../../briefing/file/format.js';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { type Runtime, withBriefing } from '../../cli/context.js';
import { destinationOf } from '../../cli/deliver.js';
import { fileToChange } from '../../cli/library.js';
import { readBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import type { LinkRequest } from '../../drafting/joining/asking/ask-links.js';
import type { Joined } from '../../drafting/joining/join.js';
import { BriefingError, EXIT, Unwritable, UsageError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import type { TokenizedReading } from '../../reading/read.js';
import { attempt } from '../../system/files/attempt.js';
import { digestOf } from '../../system/files/digest.js';
import { type Io, isInteractive, remark } from '../../system/io.js';
import { clean } from '../../text/clean.js';
import { draftWithModel } from './make-draft.js';
import type { Model } from './model/draft-model.js';

/**
 * Adds a text to a briefing as another source, stores the text next to the briefing, and shows what has changed.
 *
 * @param named the file of the briefing, or its id in the library
 * @param keepsText whether to store the text
 * @param model rewords the claims of the text and links them to the other claims; if undefined, both are done by rules
 * @throws UsageError if the briefing already has this text; BriefingError if it is about another story
 */
export async function draftInto(
  runtime: Runtime,
  read: TokenizedReading,
  named: string,
  keepsText: boolean,
  model: Model | undefined,
): Promise<void> {
  const { io } = runtime;
  // Check --output first, since an error in it must not be reported after the file has been changed.
  destinationOf(runtime.options());
  const { path, before, digest } = await opened(io, read, named);
  const { joinSource } = await import('../../drafting/joining/join.js');
  io.progress.stage('comparing the claims');
  const joined = await joinSource(before, read, {
    kept: (source) => ({ digest, ...(keepsText && { file: textName(path, source) }) }),
    others: otherTexts(io, path, before),
    worded: async (draft) => (await draftWithModel(io, model?.words ? model : undefined, read, draft)).file,
    ...(model && { links: model.links, model: model.name }),
  });
  await reportLinks(io, joined);
  if (joined.isUnrelated) await confirmUnrelated(runtime, path);
  await writeBoth(io, path, before, joined, keepsText ? read.reading.text : undefined);
  await showChanges(runtime, path, joined);
}

/**
 * Returns the requests that ask a model to link the claims of a text to those of a briefing.
 *
 * @param replies the file with the replies about the claims of the text, if there is one
 */
export async function requestsInto(
  io: Io,
  read: TokenizedReading,
  named: string,
  replies: string | undefined,
): Promise<readonly LinkRequest[]> {
  const { before, digest } = await opened(io, read, named);
  const { joinSource } = await import('../../drafting/joining/join.js');
  const model =
    replies === undefined
      ? undefined
      : (await import('./model/draft-model.js')).repliesFrom(io, replies, read);
  let requests: readonly LinkRequest[] = [];
  await joinSource(before, read, {
    kept: () => ({ digest }),
    others: new Map(),
    worded: async (draft) =>
      (await draftWithModel(io, model && { ...model, name: undefined }, read, draft)).file,
    links: async (all) => {
      requests = all;
      return [];
    },
  });
  return requests;
}

async function opened(io: Io, read: TokenizedReading, named: string) {
  const path = fileToChange(io, named);
  const { file: before } = await readBriefing(io, path);
  const digest = digestOf(read.reading.text);
  const same = before.sources.find((source) => source.digest === digest);
  if (same === undefined) return { path, before, digest };
  throw new UsageError(
    `cannot add the text: ${clean(path)} already contains it as source '${same.id}' (give a different text)`,
  );
}

/**
 * Asks before adding a text that may be about another story.
 *
 * @throws BriefingError if the text is not to be added
 */
async function confirmUnrelated({ io, options }: Runtime, path: string): Promise<void> {
  const unrelated = 'it names hardly anybody from the briefing, so it may be about another story';
  if (options().force) return;
  if (isInteractive(io)) {
    const prompter = await io.prompter();
    const message = `Add the text to ${clean(path)}? (${unrelated})`;
    if (await prompter.confirm({ message, initial: false })) return;
  }
  throw new BriefingError(
    `did not add the text: ${unrelated} (draft it separately, or add it with --force)`,
    EXIT.no,
  );
}

async function reportLinks(io: Io, { asked }: Joined): Promise<void> {
  if (asked === undefined || asked.answered === 0) return;
  const { linksOutcome } = await import('./model/draft-model.js');
  remark(io, linksOutcome(asked));
}

/** Returns 'trip.article-2.txt' for 'trip.json' and the source 'article-2'. */
const textName = (path: string, source: string): string =>
  `${basename(path).replace(/\.json$/i, '')}.${source}.txt`;

/** Reads the stored texts of the sources. Missing texts are skipped. */
function otherTexts(io: Io, path: string, { sources }: BriefingFile): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { id, text } of sources) {
    const bytes = text && attempt(() => io.files.read(join(dirname(path), text), LIMITS.bytes));
    if (bytes) texts.set(id, new TextDecoder().decode(bytes));
  }
  return texts;
}

async function writeBoth(
  io: Io,
  path: string,
  before: BriefingFile,
  { file, source }: Joined,
  text: string | undefined,
): Promise<void> {
  const beside = text === undefined ? undefined : join(dirname(path), textName(path, source));
  if (beside !== undefined && text !== undefined) io.files.write(beside, text, { isPrivate: true });
  try {
    await changeFile(io, path, (now) => {
      if (formatBriefing(now) !== formatBriefing(before))
        throw new Unwritable(
          `cannot write ${clean(path)}: another program changed it while the text was being read (run the command again)`,
        );
      return file;
    });
  } catch (error) {
    if (beside !== undefined) attempt(() => io.files.remove(beside));
    throw error;
  }
}

async function showChanges(runtime: Runtime, path: string, { file, source, doubts }: Joined): Promise<void> {
  const { changes, makeChanges } = await import('../../answers/sources/changes.js');
  const briefing = new Briefing(file);
  await present(withBriefing(runtime, path), changes, makeChanges(briefing, briefing.get('sources', source)));
  runtime.isDelivered = true;
  for (const { known, further } of doubts)
    remark(
      runtime.io,
      `${briefing.nameOf(further)} (${further}) may be ${briefing.nameOf(known)} (${known}), but they were not merged (merge them in the review if they are the same)`,
    );
  const count = file.claims.filter((claim) => claim.source === source).length;
  remark(runtime.io, `added ${source} to ${path} (${counted(count, 'claim')}, all proposed)`);
}
