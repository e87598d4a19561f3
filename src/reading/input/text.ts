import { detailsOf } from '../details.js';
import type { InputText } from '../reading.js';
import { plainCharacters } from './characters.js';
import { decode } from './decode.js';
import { canonicalLayout } from './layout.js';
import { INPUT_LIMITS } from './limits.js';
import { frontMatterOf, looksLikeMarkdown, withoutInlineMarks } from './markdown.js';
import { cannotRead } from './refusal.js';

/**
 * Reads plain text or Markdown, from a file or standard input: UTF-8, UTF-16 or windows-1252. A paragraph is a line, or
 * wrapped lines up to a blank one. Emphasis and link marks are removed. The details come from front matter, the
 * headline, the byline and the date line.
 *
 * @param name the file, for the error
 * @throws Unreadable if there are too many bytes, there is no text, or it is not text
 */
export function readPlainText(bytes: Uint8Array, name: string): InputText {
  const { details, body } = frontMatterOf(textOf(bytes, name));
  const words = (looksLikeMarkdown(body) ? withoutInlineMarks(body) : body).trim();
  if (words === '') throw cannotRead(name, 'there is no text in it (give a file with text in it)');
  const hasHeadline = details.title === undefined || startsWithHeadline(words, details.title);
  const text = canonicalLayout(hasHeadline ? words : `# ${details.title}\n\n${words}`);
  return { text, details: { ...detailsOf(text), ...details } };
}

const startsWithHeadline = (words: string, title: string): boolean =>
  /^# /.test(words) || words.startsWith(title);

function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length > INPUT_LIMITS.textBytes)
    throw cannotRead(name, 'it is larger than 10 MB (give a part of it)');
  const text = decode(bytes);
  if (looksBinary(text)) throw cannotRead(name, 'it is not text (give text, Markdown, HTML, PDF or DOCX)');
  const plain = plainCharacters(text);
  if (plain.trim() === '') throw cannotRead(name, 'it is empty (give a file with text in it)');
  return plain;
}

/** Text has no NUL, and hardly any other control characters. */
function looksBinary(text: string): boolean {
  const controls = text.slice(0, 10_000).match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return text.includes('\0') || controls > Math.min(text.length, 10_000) / 50;
}
