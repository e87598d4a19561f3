import { Unreadable } from '../../errors.js';
import { clean } from '../../text/clean.js';

/** Information about a text besides its bytes, used to detect its format. */
export interface InputHint {
  /** The file or address as entered, for messages. */
  readonly name: string;
  /** The address it was fetched from, after redirects. */
  readonly address?: string;
  /** The encoding from the HTTP header. */
  readonly charset?: string;
}

/**
 * Returns the one-line error for a text that cannot be read.
 *
 * @param name the file or address, as entered
 * @param reason why, with what to do in parentheses: `it is encrypted (save a copy without a password)`
 */
export const cannotRead = (name: string, reason: string): Unreadable =>
  new Unreadable(`cannot read ${name === '' ? 'the text' : clean(name)}: ${reason}`);

/** Limits on input, so that no file takes unbounded time or memory. */
export const INPUT_LIMITS = {
  /** Bytes of a file of any format. */
  fileBytes: 50 * 1024 * 1024,
  /** Bytes of plain text, or of the text of a page. */
  textBytes: 10 * 1024 * 1024,
  /** Total size of the parts of a DOCX file after decompression, in bytes. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Elements and attributes in a DOCX file: about 200,000 words in Word's markup. */
  elements: 400_000,
  /** Nesting depth of a page's elements; elements at greater depths are read as siblings. */
  depth: 200,
  /** Pages of a PDF file. */
  pages: 10_000,
} as const;
