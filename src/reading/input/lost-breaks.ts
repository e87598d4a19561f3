import { REPORTS } from './site-sentences.js';

/** Restores the paragraphs of a text that was copied from a page without its line breaks. */

/** The end of a sentence directly before the beginning of another, with the quotation marks between: 'shut.The'. */
const LOST_BREAK = /(?<=(?:\p{L}{2}|[\d%)])[.?!])["'“”‘’)]*(?=\p{Lu})(?!\S{0,60}@)/gu;

/** A text with at least this many lost breaks has lost them everywhere; a few can be names such as 'Booking.Com'. */
const LEAST_LOST = 3;

/** A headline in capitals, directly before a sentence: 'FLOODS CLOSE THE NORTH ROADThe minister'. It is a link. */
const LINK =
  /(?<=^|\))(?:[\p{Lu}\d'’‘$&%,:;.?!-]+ ){3,30}[\p{Lu}\d'’‘$&%,:;.?!-]+(?=["“(]|\p{Lu}['’]?\p{Ll}|\p{Lu}\s\p{Ll}|(?:\p{Lu}\.){2})/gmu;

const IN_BRACKETS = '\\((?:[^()\\n]|\\([^()\\n]*\\)){2,160}\\)';
/** A caption with the credit of its picture: 'The dam in May.(Eva Lind/Norland Photos)'. */
const CAPTION = new RegExp(`^([^"“”\\n[\\]]{20,330}?[.?!] ?)(${IN_BRACKETS})(?=["“(\\p{Lu}]|$)`, 'gmu');
const CREDIT = /\b(?:AFP|AP|Courtesy|COURTESY|Credit|Getty|Handout|Images?|Photo|Reuters|REUTERS|via)\b|\//u;

/**
 * Puts every paragraph on a line of its own if the text has lost its breaks; marks the captions, and removes the links
 * in capitals between the paragraphs.
 */
export function withBreaks(text: string): string {
  if ((text.match(LOST_BREAK) ?? []).length < LEAST_LOST) return text.replace(LINK, '');
  return broken(text)
    .replace(LINK, '')
    .replace(CAPTION, (caption: string, words: string, credit: string) =>
      CREDIT.test(credit) ? `${marked(caption, words)}\n\n` : caption,
    );
}

const marked = (caption: string, words: string): string => (REPORTS.test(words) ? caption : `[${caption}]`);

function broken(text: string): string {
  let start = 0;
  return text.replace(LOST_BREAK, (marks: string, at: number) => {
    const closing = closingMarks(marks, text.slice(start, at));
    start = at + closing;
    return `${marks.slice(0, closing)}\n\n${marks.slice(closing)}`;
  });
}

/** Returns how many of the marks between two paragraphs belong to the first of them. */
function closingMarks(marks: string, paragraph: string): number {
  const isOpen = (paragraph.match(/"/gu)?.length ?? 0) % 2 === 1;
  return (isOpen ? /^(?:'(?="))?[”’)]*"?[”’)]*/u : /^[”’)]*/u).exec(marks)?.[0].length ?? 0;
}
