import type { Briefing } from '../briefing/briefing.js';
import type { Claim } from '../briefing/file/schema.js';
import { type StoredText, storedTexts } from '../briefing/stored-texts.js';
import type { Passage } from '../reading/passage.js';
import type { Reading } from '../reading/reading.js';
import type { Io } from '../system/io.js';
import { clean } from '../text/clean.js';
import type { Runtime } from './context.js';
import { storedTextReader } from './stored-text-reader.js';

/** Finds the passage of a claim in its source; undefined if no text is stored, or the claim is not in it. */
export type PassageFor = (claim: Claim) => Passage | undefined;

/**
 * Finds the sentences of claims in the texts stored with the briefing in use. Reads only the texts of their sources,
 * and reports those that cannot be read on standard error.
 *
 * @returns undefined if no text is stored, and for standard input, which has no folder
 * @throws NotFound if the briefing in use is not known
 */
export async function passageFinder(
  runtime: Runtime,
  briefing: Briefing,
  claims: readonly Claim[],
): Promise<PassageFor | undefined> {
  if (briefing.all('sources').every(({ text }) => text === undefined)) return undefined;
  const { io } = runtime;
  const wanted = new Set(claims.map(({ source }) => source));
  const sources = briefing.all('sources').filter(({ id }) => wanted.has(id));
  const read = await storedTextReader(runtime, sources);
  if (read === undefined) return undefined;
  const { texts: kept, missing } = storedTexts(sources, read);
  for (const { reason } of missing) io.stderr.write(`briefing: ${clean(reason)}\n`);
  const readings = new Map<string, Reading>();
  for (const one of kept) readings.set(one.source.id, await readKept(io, one));
  const same = new Set(kept.filter(({ isSame }) => isSame).map(({ source }) => source.id));
  const { passageOf } = await import('../reading/passage.js');
  return (claim) => {
    const reading = readings.get(claim.source);
    return reading && passageOf(reading, { ...claim, hedge: claim.cue }, same.has(claim.source));
  };
}

async function readKept(io: Io, { name, bytes, isSame }: StoredText): Promise<Reading> {
  const { readText } = await import('../reading/read.js');
  io.progress.stage('reading the text');
  if (!isSame)
    io.stderr.write(
      `briefing: ${clean(name)} has changed since the briefing was made; passages are found by the words of the claims\n`,
    );
  return readText({ text: new TextDecoder().decode(bytes), details: {} });
}
