/** A mark that may end a sentence, and what stands around it. */
export interface Mark {
  /** The marks themselves, without closing quotation marks and brackets. */
  readonly signs: string;
  /** Whether a closing quotation mark follows the signs. */
  readonly quoted: boolean;
  /** The word before, without brackets and quotation marks in front: `U.S`, `Feb`, `plan`. */
  readonly word: string;
  readonly wordBefore: string;
  /** How many words of the sentence stand before the mark, counted to five. */
  readonly wordsSoFar: number;
  /** The text behind the mark from the next word on, cut to a hundred characters. */
  readonly after: string;
  /** The first word behind, without an opening bracket or quotation mark. */
  readonly nextWord: string;
}

const OPENING = /^[("“‘«„[{'¿¡]+/u;

/** The words behind the place where a mark ends, without opening marks in front and closing ones behind. */
export const plainWord = (word: string): string =>
  word.replace(OPENING, '').replace(/[.,;:!?)\]"”’»]+$/u, '');

/**
 * Reads what a decision needs around a mark; at most a hundred characters to each side.
 * @param start where the sentence begins
 * @param at where the signs begin
 * @param end where the signs and closing marks end
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
