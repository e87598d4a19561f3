import { clean } from './clean.js';
import { fold } from './fold.js';

/** Names that Windows reserves for devices, even with an extension (Microsoft, Naming Files, Paths, and Namespaces). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/;

/** The maximum length in bytes. File systems allow 255, including an extension. */
const MAX_LENGTH = 100;

/**
 * Makes a file name from a title. It consists of lowercase letters of any script, digits and hyphens, so that it cannot
 * be a folder, a device, a hidden file or an option.
 *
 * @param longest the maximum length in bytes; longer names of several words are cut after a word
 * @returns a name without an extension; 'briefing' if nothing of the title remains
 */
export function safeFileName(title: string, longest: number = MAX_LENGTH): string {
  const words = fold(clean(title))
    .replace(/<u\+[0-9a-f]+>/g, ' ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const name = shortened(words.replace(/^-+/, ''), longest).replace(/-+$/, '');
  if (name === '') return 'briefing';
  return DEVICE.test(name) ? `briefing-${name}` : name;
}

function shortened(text: string, longest: number): string {
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += Buffer.byteLength(character);
    if (used > longest) return character === '-' ? kept : kept.replace(/(?<=.)-[^-]*$/, '');
    kept += character;
  }
  return kept;
}
