import type { DraftedClaim } from '../claims/claims.js';
import { isCommonAdjective, isTooCommon } from '../lexicon/common-nouns.js';
import { isInside } from '../spans.js';

/** What several claims are about, in words of the source. */
export interface Theme {
  readonly title: string;
  readonly claims: readonly DraftedClaim[];
}

const MOST_THEMES = 3;
/** Claims, and a share of all, that have two words before these are a theme. */
const ENOUGH = 3;
const SHARE = 0.06;
/** What more than this share of the claims have is the subject of the article itself. */
const WIDEST = 0.6;

interface Candidate {
  readonly title: string;
  readonly words: readonly string[];
  readonly claims: DraftedClaim[];
}

/** One to three themes that several claims share, by the pairs of words that recur; the one with most claims first. */
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

/** Shared by enough of the claims, in more than one paragraph. */
function isTheme({ claims }: Candidate, all: number): boolean {
  const blocks = new Set(claims.map(({ claim }) => claim.at.replace(/\.s\d+$/, '')));
  if (blocks.size < 2) return false;
  return claims.length >= Math.max(ENOUGH, all * SHARE) && claims.length <= all * WIDEST;
}

/** By the words in the singular: every pair of nouns, or of an adjective and a noun, with the claims that have it. */
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
    if (!isNoun(word) && !isAdjective(word)) return [];
    return [
      { title: opened(`${word.text} ${next.text}`), words: [singular(word.text), singular(next.text)] },
    ];
  });
}

const isAdjective = ({ text, pos }: { readonly text: string; readonly pos: string }): boolean =>
  pos === 'ADJ' && /^\p{Ll}[\p{Ll}-]{3,}$/u.test(text) && !isCommonAdjective(text);

const isNoun = ({ text, pos }: { readonly text: string; readonly pos: string }): boolean =>
  pos === 'NOUN' && /^\p{Ll}[\p{Ll}-]{2,}$/u.test(text) && !isTooCommon(singular(text));

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^s])s$/, '');

const opened = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
