import type { Briefing } from '../briefing/briefing.js';
import type { Claim } from '../briefing/file/schema.js';
import { type KeptText, keptTexts } from '../briefing/kept-texts.js';
import { type Passage, passageOf } from '../reading/passage.js';
import type { Reading } from '../reading/reading.js';
import type { Io } from '../system/io.js';
import { clean } from '../text/clean.js';
import type { Runtime } from './context.js';
import { readerBeside } from './reader-beside.js';

/** Finds the passage of a claim in its source; undefined if no text is stored, or the claim is not in it. */
export type PassageFor = (claim: Claim) => Passage | undefined;

interface ReadText {
  readonly reading: Reading;
  /** Whether the text is still the one that the briefing was made from. */
  readonly isSame: boolean;
}

/**
 * Reads the texts stored with the briefing in use: only those of the sources of the claims, and only from the
 * folder of the briefing file. Reports a text that cannot be read on standard error; it has no passages.
 *
 * @returns undefined for standard input, which has no folder
 * @throws NotFound if the briefing in use is not known
 */
export async function keptPassages(
  runtime: Runtime,
  briefing: Briefing,
  claims: readonly Claim[],
): Promise<PassageFor | undefined> {
  const { io } = runtime;
  const wanted = new Set(claims.map(({ source }) => source));
  const sources = briefing.all('sources').filter(({ id }) => wanted.has(id));
  const read = await readerBeside(runtime, sources);
  if (read === undefined) return undefined;
  const { texts: kept, missing } = keptTexts(sources, read);
  for (const { reason } of missing) io.stderr.write(`briefing: ${clean(reason)}\n`);
  const texts = new Map<string, ReadText>();
  for (const one of kept) texts.set(one.source.id, await readKept(io, one));
  return (claim) => {
    const kept = texts.get(claim.source);
    return kept && passageOf(kept.reading, { ...claim, hedge: claim.cue }, kept.isSame);
  };
}

async function readKept(io: Io, { name, bytes, isSame }: KeptText): Promise<ReadText> {
  const { readText } = await import('../reading/read.js');
  io.progress.stage('reading the text');
  if (!isSame)
    io.stderr.write(
      `briefing: ${clean(name)} has changed since the briefing was made; passages are found by the words of the claims\n`,
    );
  return { reading: await readText({ text: new TextDecoder().decode(bytes), details: {} }), isSame };
}
