import { fold } from './fold.js';

const MAX_LENGTH = 40;

/**
 * Makes a short name of lowercase letters, digits and hyphens: 'Taiwan and the South China Sea' becomes
 * 'taiwan-and-the-south-china-sea'.
 *
 * @param fallback the name to use if nothing remains, as with a Chinese title
 */
export function kebab(words: string, fallback: string): string {
  const joined = fold(words)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short =
    joined.length > MAX_LENGTH
      ? joined
          .slice(0, MAX_LENGTH + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, MAX_LENGTH)
      : joined;
  return short || fallback;
}
