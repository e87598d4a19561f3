import { textAt } from '../line/words.js';
import type { Span } from '../reading.js';
import { wholeSpan } from '../spans.js';
import { type Evidence, SHORT_FOR_THINGS } from './evidence.js';
import type { Role } from './roles/roles.js';
import { textOf } from './roles/titles.js';
import type { Word } from './words.js';

/** An occurrence of a name in a text, before the person or thing to which it refers has been determined. */
export interface Mention extends Span {
  readonly text: string;
  readonly evidence: Evidence;
  readonly role?: string;
  readonly body?: string;
  /** The short form next to the name: 'Korea Development Institute (KDI)', 'KDI (Korea Development Institute)'. */
  readonly acronym?: string;
  /** Whether a title shows that a single word is a family name: 'Howard' in 'Mr Howard'. */
  readonly isFamilyName?: boolean;
  /** Whether 'the' precedes the name. */
  readonly isDefinite: boolean;
}

/**
 * @param named the words of the name
 * @param to the index, in the sentence, of the word after the name
 */
export function mentionOf(
  words: readonly Word[],
  named: readonly Word[],
  to: number,
  evidence: Evidence,
  role: Role,
): Mention {
  const from = to - named.length;
  const acronym = acronymAfter(words, to);
  return {
    ...wholeSpan(named),
    text: textOf(named),
    evidence:
      acronym === undefined || SHORT_FOR_THINGS.test(acronym)
        ? evidence
        : { ...evidence, organization: evidence.organization + (evidence.thing > 0 ? 0 : 3) },
    isDefinite: words[from - 1]?.lower === 'the',
    ...(acronym !== undefined && { acronym }),
    ...role,
  };
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]{1,7}s?$/u;
const isOpening = (word: Word | undefined): boolean => /^[([]$/.test(word?.text ?? '');
const isClosing = (word: Word | undefined): boolean => /^[)\]]$/.test(word?.text ?? '');

function acronymAfter(words: readonly Word[], to: number): string | undefined {
  const short = textAt(words, to + 1);
  return isOpening(words[to]) && isClosing(words[to + 2]) && ACRONYM.test(short) ? short : undefined;
}
