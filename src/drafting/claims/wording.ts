import type { Span } from '../../reading/reading.js';

const OPENING = /^(?:["“'‘«]|\s)+/u;

/**
 * Narrows a stretch to the statement: removes 'that' before it, surrounding punctuation, and a quotation mark
 * whose partner is outside the stretch.
 */
export function narrowed({ start, end }: Span, text: string): Span {
  let first = start;
  let last = end;
  first += (/^[\s,;:–—-]+/u.exec(text.slice(first, last))?.[0] ?? '').length;
  first += (
    /^that(?:,\s+(?=(?:over|as|in|by|for|on|at|during|since|if|when|while|although|after|before)\b)|\s+(?!(?:is|was|are|were|has|had|will|would|could|can|may|might)\b)(?=\S))/u.exec(
      text.slice(first, last),
    )?.[0] ?? ''
  ).length;
  last -= (/[\s,;:–—-]+$/u.exec(text.slice(first, last))?.[0] ?? '').length;
  const isOpened = /^["“«]/u.test(text.slice(first, last));
  const isClosed = /["”»]$/u.test(text.slice(first, last));
  const inner = text.slice(first + 1, last - 1);
  if (isOpened && isClosed && !/["“”«»]/u.test(inner))
    return narrowed({ start: first + 1, end: last - 1 }, text);
  const marks = (text.slice(first, last).match(/["“”«»]/gu) ?? []).length;
  if (marks === 1 && isOpened) return { start: first + 1, end: last };
  if (marks === 1 && isClosed) return narrowed({ start: first, end: last - 1 }, text);
  if (marks === 1 && /["”»]\.$/u.test(text.slice(first, last))) return { start: first, end: last - 2 };
  return { start: first, end: last };
}

/**
 * Formats a stretch as a sentence: on one line, with an initial capital, with a period if it has no end mark, and with
 * both marks of each quotation.
 */
export function sentenceOf({ start, end }: Span, text: string): string {
  const words = text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:–—-]+$/u, '')
    .trim();
  const opened = capitalized(words);
  return withMarks(/[.!?…]["”’»')\]]*$/u.test(opened) ? opened : `${opened}.`);
}

/** Adds the mark of a quotation that began before a stretch or ends after it. */
function withMarks(words: string): string {
  const marks = [...words.matchAll(/(?<=^|[\s([—–-])["“]|["”]/gu)];
  const isOpening = (mark: RegExpExecArray | undefined) =>
    mark !== undefined &&
    (mark[0] === '“' || (mark[0] === '"' && /^$|[\s([—–-]$/u.test(words.slice(0, mark.index))));
  const [first, last] = [marks[0], marks.at(-1)];
  const before = first === undefined || isOpening(first) ? '' : first[0].replace('”', '“');
  const behind = isOpening(last) ? (last?.[0] ?? '').replace('“', '”') : '';
  return `${before}${words}${behind}`;
}

/** With an initial capital, unless the first word has one elsewhere: 'iPhones'. */
export const capitalized = (words: string): string =>
  words.replace(
    /^(["“‘'(]*)(\p{Ll}[\p{Ll}'’-]*)(?=[\s,.;:]|$)/u,
    (_all, marks: string, word: string) => `${marks}${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  );

/** The beginning of a stretch, in lower case and without quotation marks. */
export const firstWordOf = ({ start, end }: Span, text: string): string =>
  text
    .slice(start, end)
    .replace(OPENING, '')
    .split(/[^\p{L}'’]/u, 1)[0]
    ?.toLowerCase() ?? '';
