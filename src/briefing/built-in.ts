import blinkenBeijing from '../../data/blinken-beijing.json' with { type: 'json' };
import { Briefing } from './briefing.js';
import type { BriefingFile } from './file/schema.js';

export const DEFAULT_BRIEFING = 'blinken-beijing';

/**
 * The titles of the built-in briefings by id. The briefings are part of the bundle, so that nothing is read
 * from disk or validated at run time. Tests validate them against the schema.
 */
export const BUILT_IN_TITLES: Readonly<Record<string, string>> = {
  [DEFAULT_BRIEFING]: blinkenBeijing.title,
  korea: 'North Korea and South Korea exchange fire',
};

export const BUILT_IN_IDS: readonly string[] = Object.keys(BUILT_IN_TITLES);

export const isBuiltIn = (id: string): boolean => Object.hasOwn(BUILT_IN_TITLES, id);

/** Returns the default briefing, which is always loaded. */
export const defaultBriefing = (): Briefing => new Briefing(blinkenBeijing as unknown as BriefingFile);

/** @throws Error if no built-in briefing has the id; check `isBuiltIn` first */
export async function builtInBriefing(id: string): Promise<Briefing> {
  switch (id) {
    case DEFAULT_BRIEFING:
      return defaultBriefing();
    case 'korea': {
      const { default: korea } = await import('../../data/korea.json', { with: { type: 'json' } });
      return new Briefing(korea as unknown as BriefingFile);
    }
    default:
      throw new Error(`${id} is not built in`);
  }
}

/** Returns the source text with this file name; undefined if no built-in briefing has such a text. */
export async function builtInText(name: string): Promise<string | undefined> {
  if (name !== 'korea.article.txt') return undefined;
  const { default: article } = await import('../../data/korea.article.json', { with: { type: 'json' } });
  return article.text;
}
