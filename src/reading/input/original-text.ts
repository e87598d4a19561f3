import { decode } from './decode.js';
import { sniff } from './sniff.js';

/**
 * Returns the text of a file with the lines that an editor shows; undefined for formats without lines, such as PDF and
 * DOCX.
 */
export function originalText(bytes: Uint8Array): string | undefined {
  const kind = sniff(bytes);
  return kind === 'text' || kind === 'html' ? decode(bytes) : undefined;
}
