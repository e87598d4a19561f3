import type { Briefing } from '../briefing/briefing.js';
import type { Claim } from '../briefing/file/schema.js';
import { besideFile, type KeptText, keptTexts } from '../briefing/kept-texts.js';
import { type Passage, passageOf } from '../reading/passage.js';
import type { Reading } from '../reading/reading.js';
import type { Io } from '../system/io.js';
import { clean } from '../text/clean.js';

/** From a claim to the passage of its source; undefined where no text lies beside the briefing, or it is not in it. */
export type PassageFor = (claim: Claim) => Passage | undefined;

interface ReadText {
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
  const wanted = new Set(claims.map(({ source }) => source));
  const sources = briefing.all('sources').filter(({ id }) => wanted.has(id));
  const { texts: kept, missing } = keptTexts(sources, besideFile(io, path));
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
