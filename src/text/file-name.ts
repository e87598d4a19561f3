import { clean } from './clean.js';
import { fold } from './fold.js';

/** Names that Windows keeps for devices, with any ending too (Microsoft, Naming Files, Paths, and Namespaces). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/;

/** Bytes: file systems take 255, and there has to be room for an ending. */
const LONGEST = 100;

/**
 * The name of a file made from a title: small letters, digits and hyphens of any script, so that no part of it is a
 * folder, a device, hidden or an option.
 *
 * @param longest in bytes; what is longer ends with a whole word, where it has several
 * @returns a name without an ending; 'briefing' where nothing of the title is left
 */
export function safeFileName(title: string, longest: number = LONGEST): string {
  const words = fold(clean(title))
    .replace(/<u\+[0-9a-f]+>/g, ' ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const name = shortened(words.replace(/^-+/, ''), longest).replace(/-+$/, '');
  if (name === '') return 'briefing';
  return DEVICE.test(name) ? `briefing-${name}` : name;
}

/** At most so many bytes, without half a word or character at the end. */
function shortened(text: string, longest: number): string {
  const encoder = new TextEncoder();
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += encoder.encode(character).length;
    if (used > longest) return character === '-' ? kept : kept.replace(/(?<=.)-[^-]*$/, '');
    kept += character;
  }
  return kept;
}
