import { clean } from './clean.js';
import { fold } from './fold.js';

/**
 * Names reserved for devices on Windows, even with an ending (Microsoft, Naming Files, Paths, and
 * Namespaces).
 */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/;

/** Bytes; file systems allow 255, minus space for an ending. */
const LONGEST = 100;

/**
 * Makes a file name from a title: lower-case letters of any script, digits and hyphens, so that it cannot be
 * a folder, a device, a hidden file or an option.
 *
 * @returns a name without an ending; 'briefing' if nothing of the title is left
 */
export function safeFileName(title: string): string {
  const words = fold(clean(title))
    .replace(/<u\+[0-9a-f]+>/g, ' ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const name = shortened(words.replace(/^-+/, '')).replace(/-+$/, '');
  if (name === '') return 'briefing';
  return DEVICE.test(name) ? `briefing-${name}` : name;
}

/** Cuts to a number of bytes, without splitting a character. */
function shortened(text: string): string {
  const encoder = new TextEncoder();
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += encoder.encode(character).length;
    if (used > LONGEST) return kept;
    kept += character;
  }
  return kept;
}
