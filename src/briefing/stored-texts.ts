import { dirname, join } from 'node:path';
import { Unreadable } from '../errors.js';
import { digestOf } from '../system/files/digest.js';
import type { Io } from '../system/io.js';
import type { Source } from './file/schema.js';

/** Reads a file in the folder of a briefing. Throws `Unreadable` if that fails. */
export type ReadStoredText = (name: string) => Uint8Array;

/** The maximum size of a stored text in bytes. A long book has about two million bytes. */
const LARGEST_TEXT = 16 * 1024 * 1024;

/** The schema ensures that names do not contain a folder (see `fileName`). */
export const readerNextToFile =
  ({ files }: Pick<Io, 'files'>, path: string): ReadStoredText =>
  (name) =>
    files.read(join(dirname(path), name), LARGEST_TEXT);

export interface StoredText {
  readonly source: Source;
  /** The file name, from the `text` field of the source. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True if the file still contains the text from which the briefing was made. */
  readonly isSame: boolean;
}

interface MissingText {
  readonly source: Source;
  readonly name: string;
  readonly reason: string;
}

/** Reads the stored texts of sources, in the order of the sources. */
export function storedTexts(
  sources: readonly Source[],
  read: ReadStoredText,
): { readonly texts: readonly StoredText[]; readonly missing: readonly MissingText[] } {
  const texts: StoredText[] = [];
  const missing: MissingText[] = [];
  for (const source of sources) {
    const { text: name, digest } = source;
    if (name === undefined) continue;
    try {
      const bytes = read(name);
      texts.push({ source, name, bytes, isSame: digest === undefined || digestOf(bytes) === digest });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      missing.push({ source, name, reason: error.message });
    }
  }
  return { texts, missing };
}
