import type { Token } from '../../../reading/reading.js';
import { tokenize } from '../../../reading/tokens.js';
import { startsClause } from '../../claims/cut.js';
import { hasVerb, isClause } from '../../claims/finite.js';

/**
 * Tags the words of a claim with their parts of speech. Corrects the tagger, which often takes verbs such as 'fitted',
 * and 'plans' before 'to', for nouns.
 */
export async function tokensOf(text: string): Promise<Token[]> {
  const tokens = await tokenize(text, [{ at: '', kind: 'prose', start: 0, end: text.length }]);
  return tokens.map((token, index) => {
    const isPlan = INTENDS.test(token.text) && tokens[index + 1]?.text === 'to' && isNoun(tokens[index - 1]);
    return token.pos === 'NOUN' && (PAST.test(token.text) || isPlan) ? { ...token, pos: 'VERB' } : token;
  });
}

const isNoun = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.pos ?? '');

/** Verbs that look like plural nouns: 'the council plans to close it'. */
const INTENDS = /^(?:plans|hopes|aims|needs|promises|offers|attempts|wishes)$/u;

const PAST = /^\p{Ll}{2,}[^e]ed$/u;

/** Returns whether the words before an offset are a complete clause; 'the cars may also be' is not one. */
export function standsAlone(tokens: readonly Token[], end: number): boolean {
  const span = { start: 0, end };
  const inside = withoutRelative(tokens.filter((token) => token.end <= end));
  const last = inside.findLast(({ pos }) => !/^(?:ADV|PART|PUNCT)$/u.test(pos));
  if (last === undefined || !isClause(span, inside) || /^(?:AUX|ADP|DET|CCONJ|SCONJ)$/u.test(last.pos))
    return false;
  return last.pos !== 'ADJ' || !isBeforeAdjective(tokens, last);
}

/**
 * Returns whether an adjective is followed by 'and', another adjective and their noun: 'the current economic and
 * political situation'.
 */
function isBeforeAdjective(tokens: readonly Token[], last: Token): boolean {
  const [and, next, noun] = tokens.slice(tokens.indexOf(last) + 1);
  return and?.pos === 'CCONJ' && next?.pos === 'ADJ' && /^(?:NOUN|PROPN|ADJ)$/u.test(noun?.pos ?? '');
}

/**
 * Removes relative clauses such as ', which may fail,'. If there is no closing comma, all remaining words are removed.
 */
function withoutRelative(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(
    ({ text }, index) => text === ',' && /^(?:which|who|whose)$/iu.test(tokens[index + 1]?.text ?? ''),
  );
  if (start < 0) return tokens;
  const end = tokens.findIndex(({ text }, index) => index > start && text === ',');
  return [...tokens.slice(0, start), ...(end < 0 ? [] : withoutRelative(tokens.slice(end + 1)))];
}

export const hasVerbFrom = (tokens: readonly Token[], start: number): boolean =>
  hasVerb({ start, end: tokens.at(-1)?.end ?? start }, tokens);

/** Returns whether words are a complete clause that begins with its subject, or with a phrase before the subject. */
export async function beginsAlone(words: string): Promise<boolean> {
  const tokens = await tokensOf(words);
  const whole = { start: 0, end: words.length };
  return standsAlone(tokens, words.length) && startsClause(whole, { words: tokens });
}
