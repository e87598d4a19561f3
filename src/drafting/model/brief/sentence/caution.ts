import type { Claim } from '../../../../briefing/file/schema.js';
import { checkedSentences } from '../../../../checking/text/check-text.js';
import { standsIn } from '../../../../checking/verify/comparable.js';
import { isFact } from '../closeness.js';
import type { CitedClaims } from './cited-claims.js';

/** The words after 'Do not say that', up to the explanation: 'Do not say that Lind has left: no date is set.' */
const FORBIDDEN = /^Do not say (?:that )?([^:;]+?)(?:[:;]|[.!]?$)/i;

/**
 * Words that introduce a reason. A warning may concern only the reason: 'Do not say that it closed because of the
 * storm.'
 */
const REASON = /\b(?:because|due to|over|owing to|since|thanks to|in order to|to (?:avoid|get|win))\b/i;

/** Objects to a warning against something that the text itself states as fact. */
export async function forbidsFact(sentence: string, { briefing, claims }: CitedClaims): Promise<string[]> {
  const [, forbidden] = FORBIDDEN.exec(sentence) ?? [];
  if (forbidden === undefined || REASON.test(forbidden)) return [];
  const texts = new Set(claims.filter(isFact).map(({ text }: Claim) => text));
  const checked = await checkedSentences(briefing, `${forbidden}.`);
  const isFactInText = checked.every(
    ({ verdict: { kind, claims: by } }) => kind === 'supported' && by.some(({ text }) => texts.has(text)),
  );
  return isFactInText ? ['it warns against what the text says'] : [];
}

/** Returns whether a text contains a name, or the numbers in some words: '20' for '20 weeks'. */
export const isMentioned = (words: string, text: string): boolean =>
  (words.match(/\d[\d.,]*/g) ?? [words]).every((fact) => standsIn(fact, text));
