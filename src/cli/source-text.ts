import { Unreadable, WrongUse } from '../errors.js';
import { digestOf } from '../system/files/digest.js';
import type { Io } from '../system/io.js';

/** Bytes of a source's text; a long book has about two million. */
const LARGEST_TEXT = 16 * 1024 * 1024;

/** The text of a source as it was read: where from, its digest, and its words. */
export interface ReadText {
  readonly name: string;
  readonly digest: string;
  readonly text: string;
}

/**
 * @param file its name, or - for standard input
 * @throws Unreadable, WrongUse
 */
export function readText(io: Io, file: string): ReadText {
  if (file === '')
    throw new WrongUse('the text to read has an empty name (name a file, or - for standard input)');
  const bytes = file === '-' ? io.stdin.read(LARGEST_TEXT) : io.files.read(file, LARGEST_TEXT);
  const name = file === '-' ? 'standard input' : file;
  return { name, digest: digestOf(bytes), text: decoded(bytes, name) };
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`${name}: it is not text in UTF-8 (save it as UTF-8)`);
  }
}
