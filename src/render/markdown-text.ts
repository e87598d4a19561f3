import { clean } from '../text/clean.js';

/**
 * Matches characters that can be markup anywhere in GitHub Flavored Markdown, except `<`, `>` and `&`, which
 * are written as entities.
 */
const MARKUP = /[\\`*_[\]#|~$]/g;

/** Matches text that is markup only at the beginning of a block: list items, heading underlines and rules. */
const BLOCK_START = /^(?:[-+=]|\d+(?=[.)]))/;

/**
 * Matches a position inside text that GitHub would convert to a link or an emoji: addresses, @somebody, #1, GH-12 and
 * :tada:. A backslash does not prevent the conversion, so an empty comment is inserted at this position.
 */
const LIVE = new RegExp(
  [
    '(?<=https?|ftp)(?=:)',
    '(?<=www)(?=\\.)',
    '(?<=@)(?=\\S)',
    '(?<=#)(?=\\d)',
    '(?<=\\bGH-)(?=\\d)',
    // A time of day such as 10:30: is not an emoji.
    '(?<=:)(?!\\d\\d:)(?=[\\w+-]{1,64}:)',
  ].join('|'),
  'gi',
);

/** A placeholder for the comment while markup is escaped. It cannot occur in cleaned text. */
const PLACE = '\0';

/** An empty comment, which invisibly separates the text before and after it. */
export const NOTHING = '<!-- -->';

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * Cleans and escapes text, so that it is not markup anywhere inside a block, including table cells. All words
 * of the output pass through this function.
 */
export function literal(text: string): string {
  return clean(text)
    .replace(LIVE, PLACE)
    .replace(MARKUP, '\\$&')
    .replace(/[<>&]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll(PLACE, NOTHING);
}

/** Escapes the beginning of a block, so that the block is not read as a list, a rule or indented code. */
export function blockText(content: string): string {
  const trimmed = content.trim();
  return trimmed.replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/**
 * Writes a code span. Its fence is longer than any run of backticks in the text. Text with a pipe becomes an
 * HTML element instead, since a pipe would end a table cell and cannot be escaped next to a backslash.
 */
export function code(text: string): string {
  const content = clean(text);
  if (content.trim() === '') return '';
  if (content.includes('|')) return `<code>${literal(text)}</code>`;
  const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const padding = /^[ `]|[ `]$/.test(content) ? ' ' : '';
  return fence + padding + content + padding + fence;
}

/**
 * Writes bold text. Asterisks work only if the text begins and ends with a letter or digit; any other text
 * becomes an HTML element.
 */
export function bold(text: string): string {
  const trimmed = literal(text.trim());
  if (trimmed === '') return '';
  return /^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/.test(trimmed) ? `**${trimmed}**` : `<strong>${trimmed}</strong>`;
}

/** Writes a link if the address is a web or mail address. Any other address is written as text. */
export function link(text: string, href: string): string {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return literal(text === href ? href : `${text} (${href})`);
  const target = clean(href)
    .replace(/[^\w\-.~:/?#@!$'*+,;=%&]/gu, percentEncoded)
    .replace(/&/g, '&amp;');
  return `[${literal(text)}](${target})`;
}

/** Encodes a character. encodeURIComponent does not encode parentheses, which would end the address of a link. */
function percentEncoded(character: string): string {
  if (character === '(') return '%28';
  return character === ')' ? '%29' : encodeURIComponent(character);
}
