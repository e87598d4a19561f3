import { builtInText } from '../briefing/built-in.js';
import type { Source } from '../briefing/file/schema.js';
import { type ReadStoredText, readerNextToFile } from '../briefing/stored-texts.js';
import { Unreadable } from '../errors.js';
import type { Runtime } from './context.js';
import { placeInUse } from './load-briefing.js';

/**
 * Returns a reader for the texts stored with the current briefing: next to its file, or in the program if the briefing
 * is built in.
 *
 * @returns undefined for standard input, which has no folder
 * @throws NotFound if the current briefing is not known
 */
export async function storedTextReader(
  runtime: Runtime,
  sources: readonly Source[],
): Promise<ReadStoredText | undefined> {
  const place = await placeInUse(runtime);
  if (place === undefined) return undefined;
  return 'builtIn' in place ? builtInReader(sources) : readerNextToFile(runtime.io, place.path);
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
