import { clean } from '../text/clean.js';

/** The characters that are markup anywhere in GitHub Flavored Markdown; `<`, `>` and `&` are written as entities. */
const MARKUP = /[\\`*_[\]#|~$]/g;

/** Text that is markup only at the beginning of a block: list items, heading underlines and rules. */
const BLOCK_START = /^(?:[-+=]|\d+(?=[.)]))/;

/**
 * Matches places inside text that would become a link or an emoji: addresses, and GitHub's references @somebody, #1,
 * GH-12 and :tada:. A backslash does not prevent this, so an empty comment is inserted.
 */
const LIVE = new RegExp(
  [
    '(?<=https?|ftp)(?=:)',
    '(?<=www)(?=\\.)',
    '(?<=@)(?=\\S)',
    '(?<=#)(?=\\d)',
    '(?<=\\bGH-)(?=\\d)',
    // Not inside a time of day.
    '(?<=:)(?!\\d\\d:)(?=[\\w+-]{1,64}:)',
  ].join('|'),
  'gi',
);

/** Stands for the comment while markup is escaped, and never occurs in cleaned text. */
const PLACE = '\0';

/** An empty comment, which is invisible and separates its neighbors. */
export const NOTHING = '<!-- -->';

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * Cleans text, and escapes it so that it is literal anywhere inside a block, including table cells. All words of the
 * output pass through this function.
 */
export function literal(text: string): string {
  return clean(text)
    .replace(LIVE, PLACE)
    .replace(MARKUP, '\\$&')
    .replace(/[<>&]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll(PLACE, NOTHING);
}

/** Escapes the beginning of a block, so that it does not start a list, a rule or indented code. */
export function blockText(content: string): string {
  const trimmed = content.trim();
  return trimmed.replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/**
 * Writes a code span, with a fence longer than any run of backticks in it. A pipe would end a table cell and cannot be
 * escaped next to a backslash, so code with a pipe is an HTML element.
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

/** Writes strong text, with an HTML element unless it begins and ends with a letter or digit, as asterisks require. */
export function bold(text: string): string {
  const trimmed = literal(text.trim());
  if (trimmed === '') return '';
  return /^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/.test(trimmed) ? `**${trimmed}**` : `<strong>${trimmed}</strong>`;
}

/** Writes a link to a web or mail address; any other address is written as text. */
export function link(text: string, href: string): string {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return literal(text === href ? href : `${text} (${href})`);
  const target = clean(href)
    .replace(/[^\w\-.~:/?#@!$'*+,;=%&]/gu, percentEncoded)
    .replace(/&/g, '&amp;');
  return `[${literal(text)}](${target})`;
}

/** Encodes a character. encodeURIComponent leaves parentheses, which would end the address of a link. */
function percentEncoded(character: string): string {
  if (character === '(') return '%28';
  return character === ')' ? '%29' : encodeURIComponent(character);
}
