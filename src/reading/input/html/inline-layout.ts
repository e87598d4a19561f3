import { tidy } from '../blocks.js';

/** Finds headings and lists that a page only formats as such, within a paragraph. */

/** A piece of the text of a paragraph. A line break is a piece of its own. */
export interface Part {
  readonly text: string;
  readonly isBold: boolean;
}

const LONGEST_HEADING = 120;

/** Returns whether words can be a heading: a question, or words without a mark at the end. */
const isHeadingLike = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !/[.!:;,…]["”’)]*$/u.test(text) && !/^["“]/u.test(text);

/**
 * Returns the bold words at the beginning of a paragraph if they are a heading: all of the paragraph, its first line,
 * or words such as 'What will change' before a new sentence; '' if there are none.
 */
export function boldLead(parts: readonly Part[]): string {
  const end = parts.findIndex(({ text, isBold }) => !isBold && (text === '\n' || text.trim() !== ''));
  const rest = end < 0 ? [] : parts.slice(end);
  const lead = (end < 0 ? parts : parts.slice(0, end)).map(({ text }) => text).join('');
  const words = tidy(lead);
  if (words === '' || !isHeadingLike(words)) return '';
  const next = rest.map(({ text }) => text).join('');
  const isLine = next.trim() === '' || next.startsWith('\n');
  return isLine || (opensSentence(next) && isPhrase(words)) ? lead : '';
}

const opensSentence = (text: string): boolean => /^\s*["“]?\p{Lu}/u.test(text);

/** Returns whether words are a phrase, and neither a name nor the beginning of a sentence: 'Key points'. */
const isPhrase = (words: string): boolean =>
  /\s\p{Ll}/u.test(words) &&
  !/\b(?:an?|and|as|at|by|for|from|has|have|in|is|of|on|or|said|says|that|the|to|was|were|which|with)$/iu.test(
    words,
  );

/** A line of a paragraph, or several lines that are not list items. */
interface Line {
  readonly text: string;
  readonly isBullet: boolean;
}

/** Splits a paragraph at line breaks before and after list items. A dash marks an item only if there are several. */
export function linesOf(text: string): Line[] {
  const lines = text.split('\n');
  const isDashed = lines.filter((line) => DASH.test(line)).length > 1;
  const found: Line[] = [];
  for (const line of lines) {
    const item = line.replace(isDashed && DASH.test(line) ? DASH : BULLET, '');
    const last = found.at(-1);
    const isBullet = item !== line;
    // A line in lower case continues the item before it.
    const isContinued = last !== undefined && !isBullet && (!last.isBullet || /^\s*\p{Ll}/u.test(line));
    if (isContinued) found[found.length - 1] = { ...last, text: `${last.text} ${line}` };
    else found.push({ text: item, isBullet });
  }
  return found;
}

const BULLET = /^\s*[•●▪■◦‣·]\s*/u;
const DASH = /^\s*[-–*]\s+/u;
