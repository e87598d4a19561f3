import { KINDS } from '../briefing/entity.js';
import type { BriefingFile } from '../briefing/file/schema.js';
import { fold } from '../text/fold.js';

const LONGEST = 40;

/**
 * A short name in small letters, digits and hyphens: 'Taiwan and the South China Sea' is 'taiwan-and-the-south-china-sea'.
 *
 * @param fallback where nothing of the words is left, as for a title in Chinese
 */
export function kebab(words: string, fallback: string): string {
  const joined = fold(words)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short =
    joined.length > LONGEST
      ? joined
          .slice(0, LONGEST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, LONGEST)
      : joined;
  return short || fallback;
}

/** The same id where it is free, or the next with a number: trade-2. */
export function freeId(file: BriefingFile, wanted: string): string {
  const taken = takenIds(file);
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** The next free id of a numbered kind: c1, c2, ... */
export function nextId(file: BriefingFile, letter: string): string {
  const taken = takenIds(file);
  for (let number = 1; ; number++) if (!taken.has(`${letter}${number}`)) return `${letter}${number}`;
}

export const takenIds = (file: BriefingFile): ReadonlySet<string> =>
  new Set(KINDS.flatMap((kind) => (file[kind] ?? []).map(({ id }) => id)));
