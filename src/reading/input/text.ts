import type { InputText } from '../reading.js';
import { decode } from './decode.js';
import { cannotRead } from './refusal.js';

/** Stand-in. */
export function readPlainText(bytes: Uint8Array, name: string): InputText {
  const text = decode(bytes);
  if (text.trim() === '') throw cannotRead(name, 'it is empty (give a file with text in it)');
  return { text, details: {} };
}
