import { dirname, join } from 'node:path';
import type { Briefing } from '../briefing/briefing.js';
import { builtInText } from '../briefing/built-in.js';
import type { Claim } from '../briefing/file/schema.js';
import { Unreadable } from '../errors.js';
import { INPUT_LIMITS } from '../reading/input/limits.js';
import { type Passage, passageOf } from '../reading/passage.js';
import { readText } from '../reading/read.js';
import type { Reading } from '../reading/reading.js';
import { digestOf } from '../system/files/digest.js';
import type { Io } from '../system/io.js';
import { clean } from '../text/clean.js';
import type { Runtime } from './context.js';
import { placeInUse } from './load-briefing.js';

/** From a claim to the passage of its source; undefined where no text is kept, or it is not in it. */
export type PassageFor = (claim: Claim) => Passage | undefined;

interface KeptText {
  readonly reading: Reading;
  /** Whether it is still the text that the briefing was made from. */
  readonly isSame: boolean;
}

/** The bytes of a text by the name that its source gives it, and where they are from. */
type Opener = (name: string) => Promise<{ readonly path: string; readonly bytes: Uint8Array }>;

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
  const open = 'builtIn' in place ? openBuiltIn : openBeside(io, place.path);
  const texts = new Map<string, KeptText>();
  const wanted = new Set(claims.map(({ source }) => source));
  for (const { id, text, digest } of briefing.all('sources')) {
    if (text === undefined || !wanted.has(id)) continue;
    const kept = await keptText(io, () => open(text), digest);
    if (kept !== undefined) texts.set(id, kept);
  }
  return (claim) => {
    const kept = texts.get(claim.source);
    return kept && passageOf(kept.reading, { ...claim, hedge: claim.cue }, kept.isSame);
  };
}

const openBeside =
  (io: Io, file: string): Opener =>
  async (name) => {
    const path = join(dirname(file), name);
    return { path, bytes: io.files.read(path, INPUT_LIMITS.fileBytes) };
  };

const openBuiltIn: Opener = async (name) => {
  const text = await builtInText(name);
  if (text === undefined) throw new Unreadable(`${name} does not come with the program`);
  return { path: name, bytes: new TextEncoder().encode(text) };
};

async function keptText(
  io: Io,
  open: () => ReturnType<Opener>,
  digest: string | undefined,
): Promise<KeptText | undefined> {
  try {
    io.progress.stage('reading the text');
    const { path, bytes } = await open();
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
