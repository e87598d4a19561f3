import type { Span } from '../../reading/reading.js';

/** Nouns with which a description of an organization ends: 'the e-commerce firm', 'Europe’s biggest carmaker'. */
const HEAD =
  '(?:agency|airline|association|bank|brand|broadcaster|brokerage|carmaker|chain|charity|club|company|conglomerate|developer|firm|giant|group|insurer|lender|maker|manufacturer|newspaper|operator|owner|party|platform|producer|provider|publisher|regulator|retailer|startup|start-up|subsidiary|supplier|tank|unit|university|watchdog)';

/** A description directly before a name: 'the Chinese analytics firm Grey Data'. */
const BEFORE = new RegExp(
  `(?:^|[\\s(])((?:\\p{Lu}\\p{Ll}+ )?(?:\\p{Ll}[\\p{L}-]+ ){0,2}(?:\\p{Ll}+-)?${HEAD}) $`,
  'u',
);

/** A description between commas after a name: ', the owner of the mill,'. */
const AFTER = new RegExp(
  `^(?: \\(\\p{Lu}+\\))?, ((?:the |an? |\\p{Lu}\\S+[’']s )[^,.;:“”"()—]{0,50}\\b${HEAD}\\b[^,.;:“”"()—]{0,40})[,.]`,
  'u',
);

/** Words before a description that are not part of it: 'according to the', 'launched by'. */
const LEADING =
  /^(?:.*\b(?:and|as|at|against|by|for|from|in|like|of|on|or|that|to|told|with)\s)?(?:(?:the|an?|its|their|his|her)\s)?/iu;

const LONGEST = 70;

/**
 * Returns the words with which a text describes an organization at one of its mentions; undefined if there are none.
 */
export function descriptionOf(mentions: readonly Span[], text: string): string | undefined {
  for (const { start, end } of mentions) {
    const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
    const after = AFTER.exec(text.slice(end, end + 2 * LONGEST))?.[1];
    const words = (after?.replace(/^(?:the|an?) /u, '') ?? before?.replace(LEADING, ''))
      ?.replace(/\s+/gu, ' ')
      .trim();
    if (words?.includes(' ') && words.length <= LONGEST && !ANY.test(words)) return words;
  }
  return undefined;
}

/** Words that describe one of several organizations, or one that was mentioned before: 'another firm', 'same group'. */
const ANY =
  /^(?:another|same|other|such|this|that|former|each|every|one)\b|\b(?:is|was|are|were|has|had|said|once|that|where|which|who)\b/iu;
