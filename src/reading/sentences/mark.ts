/** A mark that could end a sentence, and its context. */
export interface Mark {
  /** The marks themselves, without closing quotation marks and brackets. */
  readonly signs: string;
  /** Whether a closing quotation mark follows the signs. */
  readonly quoted: boolean;
  /** The word before, without leading brackets and quotation marks: `U.S`, `Feb`, `plan`. */
  readonly word: string;
  readonly wordBefore: string;
  /** How many words of the sentence precede the mark, counted up to five. */
  readonly wordsSoFar: number;
  /** The text after the mark from the next word on, limited to a hundred characters. */
  readonly after: string;
  /** The first word after it, without an opening bracket or quotation mark. */
  readonly nextWord: string;
}

const OPENING = /^[("“‘«„[{'¿¡]+/u;

/** The words after the end of a mark, without opening marks before and closing ones after them. */
export const plainWord = (word: string): string =>
  word.replace(OPENING, '').replace(/[.,;:!?)\]"”’»]+$/u, '');

/**
 * Reads the context of a mark, at most a hundred characters to each side.
 * @param start where the sentence begins
 * @param at where the mark begins
 * @param end where the mark and closing marks end
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
