import type { Claim } from '../../../../briefing/file/schema.js';
import { namesVoice } from '../../../../briefing/voice-in-words.js';
import { checkedSentences } from '../../../../checking/text/check-text.js';
import { standsIn } from '../../../../checking/verify/comparable.js';
import { isSameSpeaker, type Speakers } from '../../speakers/same-speaker.js';
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
 * old limit', 'The reason is the cost, not Port Grey'. Other names and numbers must be in the claims.
 */
export function isOnlyMentioned(words: string, warning: string, article: string): boolean {
  const [mentioned = ''] = MENTIONED.exec(warning) ?? [];
  const facts = words.match(/\d[\d.,]*/g) ?? [words];
  return facts.every((fact) => standsIn(fact, article)) && standsIn(words, mentioned);
}

/** The part of a warning that repeats what must not be said. */
const MENTIONED = /^(?:do not|never)\b[^:;]*|, not [^,:;]*$/i;

/** A remark on when words in the text were said: 'The angry words came before the vote.' */
const SAID_WHEN =
  /^(?:Both|The|These|Those)(?: \p{Ll}+){0,2} (?:comments|criticisms?|quotations?|remarks|statements?|words) (?:came|dates? from|is from|are from|was made|were (?:made|said)) (before|after) ([^,;:]+?)\.?$/iu;

/**
 * Returns whether a caution only says, rightly, whether words were said before or after something. One of the cited
 * sentences must say so, and the others must use the same words or, for 'before', the past perfect ('had said').
 */
export function saysWhen(caution: string, sentences: readonly string[]): boolean {
  const [, when = '', what = ''] = SAID_WHEN.exec(caution) ?? [];
  const isDated = (sentence: string) => standsIn(`${when} ${what}`, sentence);
  const isEarlier = (sentence: string) => when.toLowerCase() === 'before' && /\bhad \p{Ll}+/u.test(sentence);
  return (
    what !== '' &&
    sentences.some(isDated) &&
    sentences.every((sentence) => isDated(sentence) || isEarlier(sentence))
  );
}

/** The name in 'is Lind’s own phrase', 'is a Labour charge', 'is the view of the board'. */
const OWNED =
  /\b(?:is|are) (?:only )?(?:an? |the )?(?:([^,;:.]{2,60}?)(?:['’]s?)? (?:own )?(?:allegations?|charges?|claims?|figures?|phrase|term|view|words?|wording)\b|(?:allegations?|claims?|figures?|phrase|term|view|words?|wording) of ([^,;:.]{2,60}))/iu;

/**
 * Objects to a caution that ascribes words to somebody who does not say them in its claims: '“Shameful” is Lind’s word.'
 *
 * @param voices the voices of the claims
 */
export function wrongOwner(caution: string, voices: readonly string[], speakers: Speakers): string[] {
  const [, owner, other] = OWNED.exec(caution) ?? [];
  const name = owner ?? other ?? '';
  const isName = /(?:^|the )\p{Lu}/u.test(name) && !/\b(?:not|no)\b/i.test(name);
  return isName &&
    voices.length > 0 &&
    !voices.some((voice) => isSameSpeaker(name, voice, speakers) || namesVoice(name, voice))
    ? [`it ascribes words to ${name}, but none of its claims does`]
    : [];
}
