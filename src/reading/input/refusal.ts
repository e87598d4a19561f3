import { Unreadable } from '../../errors.js';
import { clean } from '../../text/clean.js';

/** Facts about a text that its bytes do not contain. */
export interface InputHint {
  /** The file or address as entered, for messages. */
  readonly name: string;
  /** The address from which the text was fetched, after redirects. */
  readonly address?: string;
  /** The encoding from the HTTP header. */
  readonly charset?: string;
}

/**
 * Returns the one-line error for a text that cannot be read.
 *
 * @param reason the reason, followed by a remedy in parentheses: `it is encrypted (save a copy without a password)`
 */
export const cannotRead = (name: string, reason: string): Unreadable =>
  new Unreadable(`cannot read ${name === '' ? 'the text' : clean(name)}: ${reason}`);

export const ENCRYPTED = 'it is encrypted (open it with its password and save a copy without one)';
export const BROKEN = 'it is damaged or incomplete (get the file again)';

/** Limits on input, so that no file takes unbounded time or memory. */
export const INPUT_LIMITS = {
  /** The size of a file of any format. */
  fileBytes: 50 * 1024 * 1024,
  /** The size of plain text, or of the text read from another format. */
  textBytes: 10 * 1024 * 1024,
  /** The total size of the parts of a DOCX file after decompression. */
  unpackedBytes: 64 * 1024 * 1024,
  /** The number of elements and attributes in a DOCX file. This limit allows about 200,000 words in Word's markup. */
  elements: 400_000,
  /** The nesting depth of a page's elements. Elements at greater depths are read as siblings. */
  depth: 200,
  /** The number of pages in a PDF file. */
  pages: 10_000,
} as const;
