import { clean } from '../text/clean.js';

/** What GitHub-flavoured Markdown reads as markup wherever it stands; `<`, `>` and `&` are written as entities. */
const MARKUP = /[\\`*_[\]#|~$]/g;

/** What it reads as markup only at the beginning of a block: list items, headings' underlines and rules. */
const BLOCK_START = /^(?:[-+=]|\d+(?=[.)]))/;

/**
 * Places inside what becomes live by itself: addresses, by the rule of the autolink extension, and what GitHub looks for
 * once the markup is gone: @somebody, #1, GH-12, :tada:. A backslash does not help there, so an empty comment comes between.
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

/** Stands for the comment while markup is made literal; no text has it once it is clean. */
const PLACE = '\0';

/** An empty comment: shown as nothing, and keeps its neighbours from being read as one. */
export const NOTHING = '<!-- -->';

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * Text that reads literally at any place inside a block, table cells included. The one place where words enter the
 * output, so it is where they are cleaned.
 */
export function literal(text: string): string {
  return clean(text)
    .replace(LIVE, PLACE)
    .replace(MARKUP, '\\$&')
    .replace(/[<>&]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll(PLACE, NOTHING);
}

/** Contents as a block of their own: no beginning of a list or rule, no indentation that means code. */
export function blockText(content: string): string {
  const trimmed = content.trim();
  return trimmed.replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/**
 * A code span. Its fence is longer than any run of backticks in it. A pipe would end a table's cell and cannot be
 * escaped next to a backslash, so code with a pipe is an HTML element instead.
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

/** Strong emphasis; asterisks only count as such next to a letter or digit, so the rest is an HTML element. */
export function bold(text: string): string {
  const trimmed = literal(text.trim());
  if (trimmed === '') return '';
  return /^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/.test(trimmed) ? `**${trimmed}**` : `<strong>${trimmed}</strong>`;
}

/** A link, if the address is one of the web's or of a mailbox; otherwise both as text. */
export function link(text: string, href: string): string {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return literal(text === href ? href : `${text} (${href})`);
  const target = clean(href)
    .replace(/[^\w\-.~:/?#@!$'*+,;=%&]/gu, percentEncoded)
    .replace(/&/g, '&amp;');
  return `[${literal(text)}](${target})`;
}

/** encodeURIComponent leaves brackets, which would end the address of a link. */
function percentEncoded(character: string): string {
  if (character === '(') return '%28';
  return character === ')' ? '%29' : encodeURIComponent(character);
}
