import type { BriefingFile } from '../../briefing/file/schema.js';
import { LIMITS } from '../../json/limits.js';
import type { TokenizedReading } from '../../reading/read.js';
import type { Reading } from '../../reading/reading.js';
import { digestOf } from '../../system/files/digest.js';
import { type Io, remark } from '../../system/io.js';
import type { Places } from './draft-places.js';
import type { Model } from './model/draft-model.js';
import type { ModelOptions, ModelUse } from './model/options.js';

/**
 * A draft, and the parts of the reading that are still needed. The rest of the reading can be freed, since it takes up
 * most of the memory.
 */
export interface Made {
  readonly file: BriefingFile;
  readonly by: string;
  readonly places: Places;
  /** The text to store next to the briefing. */
  readonly kept: string;
  /** The number of sentences that were left out because they are too long for the format. */
  readonly long: number;
}

/** Drafts an article using the rules and, if a model is given, its proposals. */
export async function makeDraft(
  io: Io,
  read: TokenizedReading,
  use: Extract<ModelUse, { kind: 'ask' | 'replies' }> | undefined,
  options: ModelOptions,
  choosePlaces: (read: TokenizedReading) => Promise<Places>,
): Promise<Made> {
  const places = await choosePlaces(read);
  const base = await draftByRules(io, read, places.text);
  const made = await draftWithModel(io, await openModel(io, use, options, read), read, base);
  return { ...made, places, kept: read.reading.text, long: longSentences(read.reading) };
}

export async function openModel(
  io: Io,
  use: Extract<ModelUse, { kind: 'ask' | 'replies' }> | undefined,
  options: ModelOptions,
  read: TokenizedReading,
): Promise<Model | undefined> {
  if (use === undefined) return undefined;
  const { modelFor } = await import('./model/draft-model.js');
  return modelFor(io, use, options, read);
}

/** Has a model reword a draft, if there is a model. Returns the draft, and who made it. */
export async function draftWithModel(
  io: Io,
  model: Model | undefined,
  read: TokenizedReading,
  base: BriefingFile,
): Promise<{ readonly file: BriefingFile; readonly by: string }> {
  if (model === undefined) return { file: base, by: 'rules' };
  const { outcome, wordedDraft } = await import('./model/draft-model.js');
  const worded = await wordedDraft(model, read, base);
  remark(io, outcome(worded));
  return { file: worded.file, by: `rules and ${model.name ?? 'a model'}` };
}

const longSentences = ({ sentences }: Reading): number =>
  sentences.filter(({ start, end }) => end - start > LIMITS.sentence).length;

/** @throws Unreadable if the file cannot be read or does not contain text */
export async function readArticle(io: Io, name: string, allowPrivate: boolean): Promise<TokenizedReading> {
  const { readTextOf } = await import('../../cli/read-text.js');
  const { readWithTokens } = await import('../../reading/read.js');
  return readWithTokens(await readTextOf(io, name, { allowPrivate }));
}

export async function draftByRules(
  io: Io,
  read: TokenizedReading,
  kept: string | undefined,
): Promise<BriefingFile> {
  const { draftBriefing } = await import('../../drafting/draft.js');
  io.progress.stage('drafting');
  const file = kept?.split('/').at(-1);
  return draftBriefing(read, { digest: digestOf(read.reading.text), ...(file !== undefined && { file }) });
}
