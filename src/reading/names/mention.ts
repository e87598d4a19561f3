import type { Span } from '../reading.js';
import type { Evidence } from './evidence.js';
import type { Role } from './roles.js';
import { textOf } from './titles.js';
import type { Word } from './words.js';

/** A place in a text where a name stands, before it is known whose it is. */
export interface Mention extends Span {
  readonly text: string;
  readonly evidence: Evidence;
  readonly role?: string;
  readonly body?: string;
  /** The short form that brackets behind it give: 'Korea Development Institute (KDI)'. */
  readonly acronym?: string;
  /** Whether 'the' stands before it. */
  readonly isDefinite: boolean;
}

/**
 * @param words of the sentence
 * @param named those that are the name
 * @param from where the name begins in the sentence
 * @param to where what is said of it begins
 */
export function mentionOf(
  words: readonly Word[],
  named: readonly Word[],
  from: number,
  to: number,
  evidence: Evidence,
  role: Role,
): Mention {
  const acronym = words[to]?.text === '(' && words[to + 2]?.text === ')' ? words[to + 1]?.text : undefined;
  const isAcronym = acronym !== undefined && /^\p{Lu}[\p{Lu}\p{N}.&-]{1,7}s?$/u.test(acronym);
  return {
    start: named[0]?.start ?? 0,
    end: named.at(-1)?.end ?? 0,
    text: textOf(named),
    evidence,
    isDefinite: words[from - 1]?.lower === 'the',
    ...(isAcronym && { acronym }),
    ...role,
  };
}
