import type { Span } from '../reading.js';
import { endsSentence } from './decide.js';
import { markAt } from './mark.js';

/**
 * The possible end of a sentence: one or more marks, then closing marks and references such as `[1]`, then white space,
 * the end of the text, or a capital letter. Chinese and Japanese marks end a sentence whatever follows. A blank line
 * also ends a sentence.
 */
const CANDIDATE =
  /(?<signs>[.!?…‽]+)(?<closing>["”’'“»)\]]*(?:\[\d{1,3}\])*)(?=\s|$|(?<=\s\p{Ll}{2,20}\.)\p{Lu}\p{Ll}{2}\S{0,40}\s)|(?<wide>[。！？]+[」』”]*)|(?<gap>\n[^\S\n]*\n)/gu;

/** The maximum length of a text in parentheses in which sentences do not end. */
const LONGEST_BRACKET = 300;

/**
 * Splits a text without structure into sentences, in order. Only the white space between and around the sentences is
 * left out. Takes linear time.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const brackets = bracketsOf(text);
  let start = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length;
    if (match.index < start) continue;
    const { signs } = match.groups ?? {};
    const isEnd =
      signs === undefined ||
      (!brackets.isOpen(start, match.index) && endsSentence(markAt(text, start, match.index, end, signs)));
    if (!isEnd) continue;
    add(text, { start, end }, spans);
    start = end;
  }
  add(text, { start, end: text.length }, spans);
  return spans;
}

export const sentencesIn = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

function add(text: string, { start, end }: Span, spans: Span[]): void {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return;
  const from = start + words.length - words.trimStart().length;
  spans.push({ start: from, end: from + trimmed.length });
}

/**
 * Returns a function that tests whether an offset is in parentheses that were opened after the first word. It must be
 * called with increasing offsets.
 */
function bracketsOf(text: string): { isOpen(start: number, at: number): boolean } {
  let opened = -1;
  let closed = -1;
  let seen = 0;
  return {
    isOpen(start, at) {
      for (; seen < at; seen++) {
        if (text[seen] === '(') opened = seen;
        else if (text[seen] === ')') closed = seen;
      }
      if (opened <= start + 1 || closed > opened) return false;
      const close = text.slice(at, opened + LONGEST_BRACKET).indexOf(')');
      return close >= 0 && /^\)["”’]*[\s,;:.]/u.test(text.slice(at + close, at + close + 4));
    },
  };
}
