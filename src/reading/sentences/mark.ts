/** A mark that may end a sentence, with its context. */
export interface Mark {
  /** The mark itself, without closing quotation marks and brackets. */
  readonly signs: string;
  /** Whether a closing quotation mark follows the mark. */
  readonly quoted: boolean;
  /** The word before the mark, without opening brackets and quotation marks: `U.S`, `Feb`, `plan`. */
  readonly word: string;
  readonly wordBefore: string;
  /** The number of words in the sentence before the mark, but not more than five. */
  readonly wordsSoFar: number;
  /** At most a hundred characters after the mark, beginning with the next word. */
  readonly after: string;
  /** The first word after the mark, without an opening bracket or quotation mark. */
  readonly nextWord: string;
}

const OPENING = /^[("“‘«„[{'¿¡]+/u;

/** Returns a word without the opening marks before it and the closing marks after it. */
export const plainWord = (word: string): string =>
  word.replace(OPENING, '').replace(/[.,;:!?)\]"”’»]+$/u, '');

/**
 * Reads a mark with its context of at most a hundred characters on each side.
 *
 * @param start the beginning of the sentence
 * @param at the beginning of the mark
 * @param end the end of the mark, including closing marks
 */
export function markAt(text: string, start: number, at: number, end: number, signs: string): Mark {
  const before = text
    .slice(Math.max(start, at - 100), at)
    .trimEnd()
    .split(/[\s\u2014]+/u);
  const after = text.slice(end, end + 100).trimStart();
  return {
    signs,
    quoted: /["”’“»]/u.test(text.slice(at + signs.length, end)),
    word: (before.at(-1) ?? '').replace(OPENING, ''),
    wordBefore: (before.at(-2) ?? '').replace(OPENING, ''),
    wordsSoFar: Math.min(5, before.filter((word) => word !== '').length),
    after,
    nextWord: plainWord(/^\S+/u.exec(after)?.[0] ?? ''),
  };
}
