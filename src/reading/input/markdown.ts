import type { SourceDetails } from '../reading.js';

/** Front matter: `key: value` lines between two lines of `---` at the start of the file. */
const FRONT_MATTER = /^---\n((?:[^\n]*\n)*?)---(?:\n|$)/;

const KEYS: Readonly<Record<string, keyof SourceDetails>> = {
  title: 'title',
  author: 'author',
  authors: 'author',
  byline: 'author',
  date: 'published',
  published: 'published',
  publisher: 'publisher',
  site: 'publisher',
  url: 'url',
  canonical: 'url',
  link: 'url',
};

/** Returns the metadata from the front matter of a Markdown file, and the rest of the file. */
export function frontMatterOf(text: string): { readonly details: SourceDetails; readonly body: string } {
  const match = FRONT_MATTER.exec(text.slice(0, 20_000));
  if (!match) return { details: {}, body: text };
  const details: Record<string, string> = {};
  for (const line of (match[1] ?? '').split('\n')) {
    const [, key = '', value = ''] = /^(\w+):\s*(.+)$/.exec(line) ?? [];
    const field = KEYS[key.toLowerCase()];
    const plain = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (field && plain !== '') details[field] ??= field === 'published' ? plain.slice(0, 10) : plain;
  }
  return { details, body: text.slice(match[0].length) };
}

/** Whether text has syntax that is rare in plain text: headings, links, bold text or code. */
export const looksLikeMarkdown = (text: string): boolean =>
  /^#{1,6} \S|\]\(\S+\)|\*\*\S[^*\n]*\*\*|^```|^.{1,200}\n=+ *$/m.test(text);

/**
 * Removes inline marks, code, tables, horizontal rules and images from Markdown. Keeps headings, bullets and
 * quotations.
 */
export const withoutInlineMarks = (text: string): string =>
  inlineText(
    withSetextHeadings(text)
      .replace(/^(```|~~~)[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|$(?![\s\S]))/gm, '')
      .replace(/<!--[\s\S]*?(?:-->|$(?![\s\S]))/g, '')
      .replace(/^[ ]{0,3}(?:\|[^\n]*|\[[^\]\n]+\]:\s[^\n]*|(?:[-*_][ ]?){3,})$/gm, '')
      .replace(/^(\s*[-*+] )\[[ xX]\] /gm, '$1')
      .replace(/^[ ]{0,3}!\[([^\]\n]*)\]\([^)\n]*\)[ ]*$/gm, (_, words) => (words ? `\n[${words}]\n` : '')),
  );

/** Marks the line above a line of `===` or `---` as a heading. */
const withSetextHeadings = (text: string): string =>
  text
    .replace(/^([^\n]{1,200})\n=+[ ]*$/gm, '# $1')
    .replace(/^(?![-*+>#|\s])([^\n]{1,200})\n-{3,}[ ]*$/gm, '## $1');

/** Removes the markup for emphasis, links, images and code. */
const inlineText = (text: string): string =>
  text
    .replace(/!\[([^\]\n]*)\]\([^)\n]*\)/g, '')
    .replace(/\[([^\]\n]{1,500})\](?:\([^)\n]*\)|\[[^\]\n]{0,100}\])/g, '$1')
    .replace(/<((?:https?:|mailto:)[^>\s]{1,500})>/g, '$1')
    .replace(/\[\^[^\]\n]{1,40}\]/g, '')
    .replace(/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,300})?\/?>/gi, '')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/(?<!\S)(?!\*\*[^*\n]+\*\*:?$)(["“(]?)(\*\*\*|\*\*|__)(?=\S)([^\n*_]+?)\2/gm, '$1$3')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^\n*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1')
    .replace(/(?:\\| {2,})$/gm, '')
    .replace(/&amp;/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:nbsp|#160);/g, ' ');
