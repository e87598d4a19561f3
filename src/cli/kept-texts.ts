import type { Briefing } from '../briefing/briefing.js';
import { builtInText } from '../briefing/built-in.js';
import type { Claim, Source } from '../briefing/file/schema.js';
import { besideFile, type KeptText, keptTexts, type ReadBeside } from '../briefing/kept-texts.js';
import { Unreadable } from '../errors.js';
import { type Passage, passageOf } from '../reading/passage.js';
import type { Reading } from '../reading/reading.js';
import type { Io } from '../system/io.js';
import { clean } from '../text/clean.js';
import type { Runtime } from './context.js';
import { placeInUse } from './load-briefing.js';

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
  const place = await placeInUse(runtime);
  if (place === undefined) return undefined;
  const wanted = new Set(claims.map(({ source }) => source));
  const sources = briefing.all('sources').filter(({ id }) => wanted.has(id));
  const read = 'builtIn' in place ? await builtInReader(sources) : besideFile(io, place.path);
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

/** Reads the texts that come with the built-in briefings. */
async function builtInReader(sources: readonly Source[]): Promise<ReadBeside> {
  const texts = new Map<string, string>();
  for (const { text: name } of sources) {
    const text = name === undefined ? undefined : await builtInText(name);
    if (name !== undefined && text !== undefined) texts.set(name, text);
  }
  return (name) => {
    const text = texts.get(name);
    if (text === undefined) throw new Unreadable(`${name} does not come with the program`);
    return new TextEncoder().encode(text);
  };
}
