import { builtInText } from '../briefing/built-in.js';
import type { Source } from '../briefing/file/schema.js';
import { besideFile, type ReadBeside } from '../briefing/kept-texts.js';
import { Unreadable } from '../errors.js';
import type { Runtime } from './context.js';
import { placeInUse } from './load-briefing.js';

/**
 * Reads the texts stored with the briefing in use: next to its file, or in the program if the briefing is built in.
 *
 * @returns undefined for standard input, which has no folder
 * @throws NotFound if the briefing in use is not known
 */
export async function readerBeside(
  runtime: Runtime,
  sources: readonly Source[],
): Promise<ReadBeside | undefined> {
  const place = await placeInUse(runtime);
  if (place === undefined) return undefined;
  return 'builtIn' in place ? builtInReader(sources) : besideFile(runtime.io, place.path);
}

async function builtInReader(sources: readonly Source[]): Promise<ReadBeside> {
  const texts = new Map<string, string>();
  for (const { text: name } of sources) {
    const text = name === undefined ? undefined : await builtInText(name);
    if (name !== undefined && text !== undefined) texts.set(name, text);
  }
  return (name) => {
    const text = texts.get(name);
    if (text === undefined) throw new Unreadable(`${name} is not part of the program`);
    return new TextEncoder().encode(text);
  };
}
