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
export async function forbidsFact(sentence: string, cited: CitedClaims): Promise<string[]> {
  const [, forbidden] = FORBIDDEN.exec(sentence) ?? [];
  if (forbidden === undefined || REASON.test(forbidden)) return [];
  return (await isStated(forbidden, cited)) ? ['it warns against what the text says'] : [];
}

/** Objects to a remark that the text does not say something if the text states it as fact. */
export async function missesFact(remark: string, cited: CitedClaims): Promise<string[]> {
  const [, missing] = MISSING.exec(remark) ?? [];
  return missing !== undefined && (await isStated(missing, cited))
    ? ['a sentence in the text seems to say this']
    : [];
}

/** The words after 'Nothing in the text says that'. */
const MISSING = /^(?:the (?:text|article|source) does not say|nothing .{1,20}? \p{Ll}+s) that (.+?)[.]?$/iu;

async function isStated(words: string, { briefing, claims }: CitedClaims): Promise<boolean> {
  const texts = new Set(claims.filter(isFact).map(({ text }: Claim) => text));
  const checked = await checkedSentences(briefing, `${words}.`);
  return checked.every(
    ({ verdict: { kind, claims: by } }) => kind === 'supported' && by.some(({ text }) => texts.has(text)),
  );
}

/**
 * Returns whether a warning only mentions a name or number from elsewhere in the text: 'Do not say 20 weeks: that is the
 * old limit.' Names and numbers after the colon must be in the claims.
 */
export function isOnlyMentioned(words: string, warning: string, article: string): boolean {
  const [mentioned = ''] = MENTIONED.exec(warning) ?? [];
  const facts = words.match(/\d[\d.,]*/g) ?? [words];
  return facts.every((fact) => standsIn(fact, article)) && standsIn(words, mentioned);
}

/** The part of a warning that repeats what must not be said. */
const MENTIONED = /^(?:do not|never)\b[^:;]*/i;
