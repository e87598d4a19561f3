import { fold } from './fold.js';

const LONGEST = 40;

/**
 * Makes a short name from lowercase letters, digits and hyphens: 'Taiwan and the South China Sea' becomes
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
    joined.length > LONGEST
      ? joined
          .slice(0, LONGEST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, LONGEST)
      : joined;
  return short || fallback;
}
