import firstHalves from '../../../data/lexicon/reading/hyphenated-halves.json' with { type: 'json' };
import { detailsOf } from '../details.js';
import type { InputText, SentenceKind } from '../reading.js';
import { kindsOf } from '../structure/kinds.js';
import { linesIn } from '../structure/lines.js';
import { type Paragraph, paragraphsOf } from '../structure/paragraphs.js';
import { MARKS } from './blocks.js';
import { decode } from './decode.js';
import { withoutInsertions } from './insertions.js';
import { withBreaks } from './lost-breaks.js';
import { frontMatterOf, looksLikeMarkdown, withoutInlineMarks } from './markdown.js';
import { publisherInNotices } from './notices.js';
import { cannotRead, INPUT_LIMITS } from './refusal.js';
import { withoutSiteText } from './site-text.js';
import { withoutTeasers } from './trim.js';

/**
 * Reads plain text or Markdown in UTF-8, UTF-16 or windows-1252. A paragraph is a single line, or several wrapped lines
 * before a blank line. Markup for emphasis and links is removed. The metadata comes from the front matter, the headline,
 * the byline and the date line.
 *
 * @param name the name of the file, for error messages
 * @throws Unreadable if the file is too large, is empty, or is not text
 */
export function readPlainText(bytes: Uint8Array, name: string): InputText {
  const { details, body } = frontMatterOf(textOf(bytes, name));
  const words = (looksLikeMarkdown(body) ? withoutInlineMarks(body) : body).trim();
  if (words === '') throw cannotRead(name, 'there is no text in it (give a file with text in it)');
  const hasHeadline = /^# /.test(words) || words.startsWith(details.title ?? '');
  const text = canonicalLayout(hasHeadline ? words : `# ${details.title}\n\n${words}`);
  const publisher = publisherInNotices(body);
  return { text, details: { ...(publisher && { publisher }), ...detailsOf(text), ...details } };
}

function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length > INPUT_LIMITS.textBytes)
    throw cannotRead(name, 'it is larger than 10 MB (use only part of the file)');
  const text = decode(bytes);
  if (looksBinary(text)) throw cannotRead(name, 'it is not text (give text, Markdown, HTML, PDF or DOCX)');
  const plain = withBreaks(withoutInsertions(plainCharacters(text)));
  if (plain.trim() === '') throw cannotRead(name, 'it is empty (give a file with text in it)');
  return plain;
}

/** Whether text contains NUL or more than a few other control characters, as a binary file does. */
function looksBinary(text: string): boolean {
  const controls = text.slice(0, 10_000).match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return text.includes('\0') || controls > Math.min(text.length, 10_000) / 50;
}

/**
 * Normalizes characters: replaces character references that are left from HTML ('F&#244;n'), uses one kind of line
 * break and space, spells out ligatures, composes accents (NFC), and removes soft hyphens, zero-width characters,
 * direction marks and control characters.
 */
const plainCharacters = (text: string): string =>
  text
    .replace(/&#(\d{2,5});/g, (_reference, code: string) => String.fromCharCode(Number(code)))
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\x00-\x08\x0e-\x1f\x7f-\x9f]/g, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .trimEnd()
    .normalize('NFC');

/** Converts a text to the canonical layout of `InputText`. Text that is already in this layout does not change. */
function canonicalLayout(text: string): string {
  const paragraphs = withoutSite(paragraphsOf(linesIn(text)));
  const kinds = kindsOf(paragraphs);
  const words = wordsForUnwrapping(text);
  let layout = '';
  for (const [index, paragraph] of paragraphs.entries()) {
    const kind = kinds[index] ?? 'prose';
    if (index > 0) layout += kind === 'bullet' && kinds[index - 1] === 'bullet' ? '\n' : '\n\n';
    layout += marked(kind, unwrap(paragraph.text, words), paragraph);
  }
  return `${layout}\n`;
}

/** Removes the text of the site from a text that was copied from a page. */
const withoutSite = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  withoutTeasers(
    withoutSiteText(paragraphs.map((paragraph) => ({ ...paragraph, kind: BLOCK_KINDS[paragraph.mark] }))),
  );

const BLOCK_KINDS = {
  none: 'paragraph',
  heading: 'heading',
  bullet: 'bullet',
  quotation: 'quotation',
  caption: 'paragraph',
} as const;

function marked(kind: SentenceKind, words: string, { mark }: Paragraph): string {
  if (kind === 'title') return mark === 'heading' ? headline(words) : words;
  if (kind === 'caption') return /[[\]]/.test(words) ? words : `[${words}]`;
  return `${MARKS[kind] ?? ''}${words}`;
}

/** Returns a headline. A mark is added only if the line would not be recognized as a headline otherwise. */
const headline = (words: string): string =>
  kindsOf(paragraphsOf(linesIn(words)))[0] === 'title' ? words : `# ${words}`;

/** First parts of words that are always written with a hyphen. */
const FIRST_HALVES = new Set(firstHalves);

const DIVIDED = /([\p{L}.]+)[-‐]\n(\p{Ll}\p{L}*)/gu;

/**
 * Joins the lines of a paragraph. A word that is divided at the end of a line keeps its hyphen if it has a hyphen
 * elsewhere in the text.
 *
 * @param words the words of the text
 */
function unwrap(paragraph: string, words: ReadonlySet<string>): string {
  if (!paragraph.includes('\n')) return paragraph;
  return paragraph
    .replace(DIVIDED, (_, first: string, second: string) =>
      keepsHyphen(first, second, words) ? `${first}-${second}` : first + second,
    )
    .replace(/(?<=\p{L}[-‐/])\n(?=\p{Lu})/gu, '')
    .replaceAll('\n', ' ');
}

function keepsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${first}-${second}`)) return true;
  return !words.has(first + second) && FIRST_HALVES.has(first.toLowerCase());
}

/** Returns the words of a text; an empty set if no word is divided at the end of a line. */
const wordsForUnwrapping = (text: string): ReadonlySet<string> =>
  /[-‐]\n/u.test(text) ? new Set(text.match(/\p{L}+(?:-\p{L}+)*/gu)) : new Set();
