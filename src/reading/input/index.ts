import type { InputText } from '../reading.js';
import { readDocx } from './docx/read-docx.js';
import { readHtml } from './html/read-html.js';
import { readPdf } from './pdf/read-pdf.js';
import { cannotRead, INPUT_LIMITS, type InputHint } from './refusal.js';
import { sniff } from './sniff.js';
import { readPlainText } from './text.js';

/**
 * Reads plain text, Markdown, HTML, PDF or DOCX. The format is detected from the bytes; the file extension and the
 * server's content type are ignored.
 *
 * @returns the text in the canonical layout, and its metadata
 * @throws Unreadable with a one-line message that says what is wrong and what to do
 */
export async function readInput(bytes: Uint8Array, hint: InputHint): Promise<InputText> {
  if (bytes.length === 0) throw cannotRead(hint.name, 'it is empty (give a file with text in it)');
  if (bytes.length > INPUT_LIMITS.fileBytes)
    throw cannotRead(hint.name, 'it is larger than 50 MB (use only part of the file)');
  const kind = sniff(bytes);
  if (typeof kind === 'object') throw cannotRead(hint.name, kind.refused);
  const input = await READERS[kind](bytes, hint);
  if (input.text.length > INPUT_LIMITS.textBytes)
    throw cannotRead(hint.name, 'it has more than 10 MB of text (use only part of the file)');
  return input;
}

const READERS = {
  pdf: readPdf,
  html: readHtml,
  zip: readDocx,
  text: (bytes: Uint8Array, hint: InputHint) => withAddress(readPlainText(bytes, hint.name), hint),
};

const withAddress = (input: InputText, { address }: InputHint): InputText =>
  address === undefined ? input : { ...input, details: { url: address, ...input.details } };
