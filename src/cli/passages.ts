import { isUtf8 } from 'node:buffer';
import type { StoredSentence } from '../answers/read/book/book.js';
import type { Briefing } from '../briefing/briefing.js';
import { builtInText } from '../briefing/built-in.js';
import type { Claim, Source } from '../briefing/file/schema.js';
import { LOCATOR } from '../briefing/locator.js';
import {
  type ReadStoredText,
  readerNextToFile,
  type StoredText,
  storedTexts,
} from '../briefing/stored-texts.js';
import { Unreadable } from '../errors.js';
import type { Passage } from '../reading/passage.js';
import type { Reading } from '../reading/reading.js';
import { type Io, remark } from '../system/io.js';
import type { Runtime } from './context.js';
import { placeInUse } from './load-briefing.js';

/**
 * Reads the source texts that are stored with the briefing in use. The texts are next to the file of the briefing or,
 * for a built-in briefing, part of the program.
 *
 * @returns undefined if no text is stored, or if the briefing is read from standard input, which has no folder
 * @throws NotFound if the briefing in use is unknown
 */
async function textsInUse(runtime: Runtime, sources: readonly Source[]) {
  if (sources.every(({ text }) => text === undefined)) return undefined;
  const place = await placeInUse(runtime);
  if (place === 'standard input') return undefined;
  const read = place === 'built in' ? await builtInReader(sources) : readerNextToFile(runtime.io, place.path);
  return storedTexts(sources, read);
}

async function builtInReader(sources: readonly Source[]): Promise<ReadStoredText> {
  const texts = new Map<string, string>();
  for (const { text: name } of sources) {
    const text = name === undefined ? undefined : await builtInText(name);
    if (name !== undefined && text !== undefined) texts.set(name, text);
  }
  return (name) => {
    const text = texts.get(name);
    if (text === undefined) throw new Unreadable(`${name} is not a built-in text`);
    return new TextEncoder().encode(text);
  };
}

/** Finds the passage from which a claim comes. Returns undefined if the stored text does not contain it. */
export type PassageFor = (claim: Claim) => Passage | undefined;

/**
 * Returns a function that finds the source sentence of a claim. A text is read only if one of the claims comes from it,
 * and a text that cannot be read is reported on standard error.
 *
 * @returns undefined if no text is stored, or if the briefing is read from standard input, which has no folder
 * @throws NotFound if the briefing in use is unknown
 */
export async function passageFinder(
  runtime: Runtime,
  briefing: Briefing,
  claims: readonly Claim[],
): Promise<PassageFor | undefined> {
  const { io } = runtime;
  const wanted = new Set(claims.map(({ source }) => source));
  const stored = await textsInUse(
    runtime,
    briefing.all('sources').filter(({ id }) => wanted.has(id)),
  );
  if (stored === undefined) return undefined;
  for (const { reason } of stored.missing) remark(io, reason);
  const readings = new Map<string, Reading>();
  for (const text of stored.texts) readings.set(text.source.id, await readStored(io, text));
  const same = new Set(stored.texts.filter(({ isSame }) => isSame).map(({ source }) => source.id));
  const { passageOf } = await import('../reading/passage.js');
  return (claim) => {
    const reading = readings.get(claim.source);
    return reading && passageOf(reading, { ...claim, hedge: claim.cue }, same.has(claim.source));
  };
}

async function readStored(io: Io, { name, bytes, isSame }: StoredText): Promise<Reading> {
  const { readText } = await import('../reading/read.js');
  io.progress.stage('reading the text');
  if (!isSame)
    remark(
      io,
      `${name} has changed since the briefing was made; passages are found by the words of the claims`,
    );
  return readText({ text: new TextDecoder().decode(bytes), details: {} });
}

/**
 * Returns the sentences of all source texts stored with the briefing. A text that is missing, or that has changed
 * according to its digest, is skipped, since the briefing is complete without it.
 */
export async function storedSentences(runtime: Runtime, briefing: Briefing): Promise<StoredSentence[]> {
  const stored = await textsInUse(runtime, briefing.all('sources'));
  if (stored === undefined) return [];
  const { sentencesOf } = await import('../reading/sentences.js');
  return stored.texts.flatMap(({ source, bytes, isSame }) => {
    if (!isSame || !isUtf8(bytes)) return [];
    const text = new TextDecoder().decode(bytes);
    // Bylines and captions contain no claims and have no locator.
    return sentencesOf(text)
      .filter(({ at }) => LOCATOR.test(at))
      .map(({ at, start, end }) => ({ source: source.id, at, text: text.slice(start, end) }));
  });
}
