import blinkenBeijing from '../../data/blinken-beijing.json' with { type: 'json' };
import { Briefing } from './briefing.js';
import type { BriefingFile } from './file/schema.js';

/**
 * The briefings that come with the program, by id. They are part of the bundle: nothing to find on the disk, and no
 * second validation at each start, since the tests hold them against the whole schema.
 */
const FILES: Readonly<Record<string, unknown>> = { 'blinken-beijing': blinkenBeijing };

export const DEFAULT_BRIEFING = 'blinken-beijing';

export const BUILT_IN_IDS: readonly string[] = Object.keys(FILES);

export const isBuiltIn = (id: string): boolean => Object.hasOwn(FILES, id);

/** @throws Error for an id that is not built in: ask `isBuiltIn` first */
export function builtInBriefing(id: string): Briefing {
  if (!isBuiltIn(id)) throw new Error(`${id} is not built in`);
  return new Briefing(FILES[id] as BriefingFile);
}
