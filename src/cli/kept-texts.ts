import type { Briefing } from '../briefing/briefing.js';
import type { Claim } from '../briefing/file/schema.js';
import { type KeptText, keptTexts } from '../briefing/kept-texts.js';
import { type Passage, passageOf } from '../reading/passage.js';
import type { Reading } from '../reading/reading.js';
import type { Io } from '../system/io.js';
import { clean } from '../text/clean.js';
import type { Runtime } from './context.js';
import { readerBeside } from './reader-beside.js';

/** From a claim to the passage of its source; undefined where no text is kept, or it is not in it. */
export type PassageFor = (claim: Claim) => Passage | undefined;

interface ReadText {
  readonly reading: Reading;
  /** Whether it is still the text that the briefing was made from. */
  readonly isSame: boolean;
}

/**
 * Reads the texts that are kept with the briefing in use, of those sources alone that some claims are from. Nothing is
 * looked for outside the folder of its file.
 *
 * @returns undefined for standard input, beside which nothing is kept; what cannot be read is told on standard error, and
 *   has no passages
 * @throws NotFound where the briefing in use is not known
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
      `briefing: ${clean(name)} has changed since the briefing was made: its places are looked for by the words of the claims\n`,
    );
  return { reading: await readText({ text: new TextDecoder().decode(bytes), details: {} }), isSame };
}
