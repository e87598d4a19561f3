import words from '../../../data/lexicon/drafting/common-nouns.json' with { type: 'json' };
import type { DraftedClaim } from '../claims/claims.js';
import { isInside } from '../spans.js';

/** The shared topic of several claims, in words of the source. */
export interface Theme {
  readonly title: string;
  readonly claims: readonly DraftedClaim[];
}

const MOST_THEMES = 3;
/** The minimum number and share of claims that must have the two words of a theme. */
const ENOUGH = 3;
const SHARE = 0.06;
/** A pair in a larger share of the claims than this is the topic of the article itself. */
const WIDEST = 0.6;

interface Candidate {
  readonly title: string;
  readonly words: readonly string[];
  readonly claims: DraftedClaim[];
}

/** One to three themes, by pairs of words that recur in the claims; the theme with the most claims comes first. */
export function themesOf(drafted: readonly DraftedClaim[]): Theme[] {
  const candidates = [...collected(drafted).values()].filter((one) => isTheme(one, drafted.length));
  const chosen: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => b.claims.length - a.claims.length)) {
    if (chosen.length === MOST_THEMES) break;
    const isNew = !chosen.some(({ words }) => words.some((word) => candidate.words.includes(word)));
    if (isNew) chosen.push(candidate);
  }
  return chosen;
}

/** Whether enough claims share it, in more than one paragraph. */
function isTheme({ claims }: Candidate, all: number): boolean {
  const blocks = new Set(claims.map(({ claim }) => claim.at.replace(/\.s\d+$/, '')));
  if (blocks.size < 2) return false;
  return claims.length >= Math.max(ENOUGH, all * SHARE) && claims.length <= all * WIDEST;
}

/** Maps each pair of nouns, or of an adjective and a noun, to its claims; nouns are in the singular. */
function collected(drafted: readonly DraftedClaim[]): ReadonlyMap<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const one of drafted) {
    for (const { title, words } of nounsOf(one)) {
      const key = words.join(' ');
      const known = candidates.get(key) ?? { title, words, claims: [] };
      if (known.claims.at(-1) !== one) known.claims.push(one);
      candidates.set(key, known);
    }
  }
  return candidates;
}

function nounsOf({ extract }: DraftedClaim): Omit<Candidate, 'claims'>[] {
  const words = extract.passage.words.filter((word) => isInside(word, extract.span));
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (next === undefined || next.start !== word.end + 1 || !isNoun(next)) return [];
    if ((!isNoun(word) && !isAdjective(word)) || !isMatter(next.text)) return [];
    if (words[index - 1]?.end === word.start) return [];
    return [
      { title: opened(`${word.text} ${next.text}`), words: [singular(word.text), singular(next.text)] },
    ];
  });
}

/** Returns whether a noun can end the title of an issue: 'iodine deficiency' and 'school fees', not 'freight train'. */
const isMatter = (noun: string): boolean =>
  /(?:(?<!orienta)tion|sion|ency|ism|reform|rights|fees|prices|wages|rates|yields|taxe?s?|polic(?:y|ies)|trade|security|safety|quality|equality|crisis|aid|cuts|bans?|laws?|health|care|abuse|debt|emissions|access|talks|pay|jobs|services|supply|shortages?|control|change|marriage)$/u.test(
    noun,
  );

const isAdjective = ({ text, pos }: { readonly text: string; readonly pos: string }): boolean =>
  pos === 'ADJ' && /^\p{Ll}[\p{Ll}-]{3,}$/u.test(text) && !isCommonAdjective(text);

const isNoun = ({ text, pos }: { readonly text: string; readonly pos: string }): boolean =>
  pos === 'NOUN' && /^\p{Ll}[\p{Ll}-]{2,}$/u.test(text) && !isTooCommon(singular(text));

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^s])s$/, '');

const opened = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Nouns, in the singular, that do not indicate a topic. */
const COMMON: ReadonlySet<string> = new Set(words.common);

const isTooCommon = (noun: string): boolean => COMMON.has(noun);

/** Adjectives of number, time or degree that do not indicate a topic. */
const COMMON_ADJECTIVES: ReadonlySet<string> = new Set(words.commonAdjectives);

const isCommonAdjective = (word: string): boolean => COMMON_ADJECTIVES.has(word);
