import { dirname, join } from 'node:path';
import type { Briefing } from '../briefing/briefing.js';
import type { Claim } from '../briefing/file/schema.js';
import { Unreadable } from '../errors.js';
import { type Passage, passageOf } from '../reading/passage.js';
import type { Reading } from '../reading/reading.js';
import { digestOf } from '../system/files/digest.js';
import type { Io } from '../system/io.js';
import { clean } from '../text/clean.js';

/** From a claim to the passage of its source; undefined where no text lies beside the briefing, or it is not in it. */
export type PassageFor = (claim: Claim) => Passage | undefined;

interface KeptText {
  readonly reading: Reading;
  /** Whether it is still the text that the briefing was made from. */
  readonly isSame: boolean;
}

/**
 * Reads the texts that are kept beside a briefing, of those sources alone that some claims are from.
 *
 * @param path of the briefing's file: nothing is looked for outside its folder
 * @returns what cannot be read is told on standard error, and has no passages
 */
export async function keptPassages(
  io: Io,
  path: string,
  briefing: Briefing,
  claims: readonly Claim[],
): Promise<PassageFor> {
  const texts = new Map<string, KeptText>();
  const wanted = new Set(claims.map(({ source }) => source));
  for (const { id, text, digest } of briefing.all('sources')) {
    if (text === undefined || !wanted.has(id)) continue;
    const kept = await keptText(io, join(dirname(path), text), digest);
    if (kept !== undefined) texts.set(id, kept);
  }
  return (claim) => {
    const kept = texts.get(claim.source);
    return kept && passageOf(kept.reading, { ...claim, hedge: claim.cue }, kept.isSame);
  };
}

async function keptText(io: Io, path: string, digest: string | undefined): Promise<KeptText | undefined> {
  const [{ readText }, { INPUT_LIMITS }] = await Promise.all([
    import('../reading/read.js'),
    import('../reading/input/limits.js'),
  ]);
  try {
    io.progress.stage('reading the text');
    const bytes = io.files.read(path, INPUT_LIMITS.fileBytes);
    const isSame = digest === undefined || digestOf(bytes) === digest;
    if (!isSame)
      io.stderr.write(
        `briefing: ${clean(path)} has changed since the briefing was made: its places are looked for by the words of the claims\n`,
      );
    return { reading: await readText({ text: new TextDecoder().decode(bytes), details: {} }), isSame };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    io.stderr.write(`briefing: ${clean(error.message)}\n`);
    return undefined;
  }
}
