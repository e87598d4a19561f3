import roles from '../../../../data/lexicon/reading/hyphenated-roles.json' with { type: 'json' };

/** First parts of compounds that keep their hyphen and cannot be mistaken for syllables. */
const FIRST_PARTS = new Set('great half quasi self vice well'.split(' '));

/**
 * First parts that can also be syllables, as in `ex-` `ample`. The hyphen is kept only if the second part is itself a
 * word.
 */
const FIRST_PARTS_OR_SYLLABLES = new Set('all anti co cross ex far mid multi non post semi'.split(' '));

/** Roles that can follow `ex-`, such as `minister`. */
const ROLES = new Set(roles);

/** Last parts of compounds that keep their hyphen. */
const LAST_PARTS = new Set(
  'backed based called controlled elect funded occupied owned related speaking style term'.split(' '),
);

const FIRST = /(\p{L}+)[-‐­]$/u;
const NEXT = /^(\p{Ll}\p{L}*)/u;

/**
 * Joins two lines of a paragraph. A hyphen at the end of the first line is removed if it only divides a word. The
 * hyphen is kept in compounds (`ex-` `minister`, `Sino-` `American`, `14-` `year-old`) and in words that have a hyphen
 * elsewhere in the text.
 *
 * @param words the words of the text in lowercase, including words with hyphens
 */
export function joinLines(line: string, next: string, words: ReadonlySet<string>): string {
  if (!/[-‐­]$/u.test(line) || /\s[-‐]$/u.test(line)) return `${line} ${next}`;
  const isTypeset = /[‐­]$/u.test(line);
  const first = FIRST.exec(line)?.[1]?.toLowerCase();
  const second = NEXT.exec(next)?.[1];
  if (first === undefined || second === undefined) return line + next;
  if (!isTypeset && keepsHyphen(line, first, second, words)) return line + next;
  return line.slice(0, -1) + next;
}

function keepsHyphen(line: string, first: string, second: string, words: ReadonlySet<string>): boolean {
  if (words.has(first + second)) return false;
  if (words.has(`${first}-${second}`)) return true;
  const isChain = /[\p{L}\d]-\p{L}+-$/u.test(line);
  if (isChain || FIRST_PARTS.has(first) || LAST_PARTS.has(second)) return true;
  return FIRST_PARTS_OR_SYLLABLES.has(first) && (words.has(second) || (first === 'ex' && ROLES.has(second)));
}

const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** Returns the words of all lines in lowercase, without words that are divided between two lines. */
export function wordsInside(lines: readonly string[]): Set<string> {
  const words = lines.flatMap((line) => line.replace(/\S+[-‐­]$/u, '').match(WORD) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}
