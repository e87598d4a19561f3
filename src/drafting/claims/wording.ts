import type { Span } from '../../reading/reading.js';

export const QUOTATION_MARK = /["“”«»]/u;

/**
 * Narrows a span to the statement by removing an initial 'that', punctuation at both ends, and a quotation mark whose
 * counterpart is outside the span.
 */
export function narrowed({ start, end }: Span, text: string): Span {
  const whole = text.slice(start, end);
  const opened = whole.replace(/^[\s,;:–—-]+/u, '').replace(THAT, '');
  const words = opened.replace(/[\s,;:–—-]+$/u, '');
  const first = end - opened.length;
  const last = first + words.length;
  const isOpened = /^["“«]/u.test(words);
  const isClosed = /["”»]$/u.test(words);
  if (isOpened && isClosed && !QUOTATION_MARK.test(words.slice(1, -1)))
    return narrowed({ start: first + 1, end: last - 1 }, text);
  const marks = words.split(QUOTATION_MARK).length - 1;
  if (marks === 1 && isOpened) return { start: first + 1, end: last };
  if (marks === 1 && isClosed) return narrowed({ start: first, end: last - 1 }, text);
  if (marks === 1 && /["”»]\.$/u.test(words)) return { start: first, end: last - 2 };
  return { start: first, end: last };
}

/** An initial 'that', unless 'that' is the subject: 'that is'. */
const THAT =
  /^that(?:,\s+(?=(?:over|as|in|by|for|on|at|during|since|if|when|while|although|after|before)\b)|\s+(?!(?:is|was|are|were|has|had|will|would|could|can|may|might)\b)(?=\S))/u;

/** Words that only join a sentence to the one before it. */
const CONNECTIVE =
  /^(?:(?:And|But|Yet)(?! (?:for|so|to)\b),?|(?:Besides|Furthermore|However|Meanwhile|Moreover|Nevertheless|Nonetheless),)\s+/u;

/** Removes an initial 'But' or 'However,' from a span, since a claim is shown without the sentence before it. */
export const withoutConnective = ({ start, end }: Span, text: string): Span => ({
  start: start + (CONNECTIVE.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

/** Formats a span as a sentence: one line with an initial capital, a final mark, and balanced quotation marks. */
export function sentenceOf({ start, end }: Span, text: string): string {
  const words = text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:–—-]+$/u, '')
    .trim();
  // 'it was closed,”' before 'she said'
  const opened = capitalized(words).replace(/,(["”’]+)$/u, '.$1');
  return withMarks(/[.!?…]["”’»')\]]*$/u.test(opened) ? opened : `${opened}.`);
}

/** Adds the missing quotation mark if a quotation begins before a span or ends after it. */
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

/** Capitalizes the first letter, unless the first word has another capital: 'iPhones'. */
export const capitalized = (words: string): string =>
  words.replace(
    /^(["“‘'(]*)(\p{Ll}[\p{Ll}'’-]*)(?=[\s,.;:]|$)/u,
    (_all, marks: string, word: string) => `${marks}${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  );

export const firstWordOf = ({ start, end }: Span, text: string): string =>
  text
    .slice(start, end)
    .replace(/^(?:["“'‘«]|\s)+/u, '')
    .split(/[^\p{L}'’]/u, 1)[0]
    ?.toLowerCase() ?? '';
