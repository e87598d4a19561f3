import type { DraftedClaim } from '../claims/claims.js';
import { isTooCommon } from '../lexicon/common-nouns.js';
import { isInside } from '../spans.js';

/** What several claims are about, in words of the source. */
export interface Theme {
  readonly title: string;
  readonly claims: readonly DraftedClaim[];
}

const MOST_THEMES = 3;
/** Claims that share two words, or one, before it is a theme. */
const ENOUGH_FOR_PHRASE = 2;
const ENOUGH_FOR_NOUN = 4;
/** The share of the claims that a noun needs, and two words. */
const SHARE_FOR_NOUN = 0.2;
const SHARE_FOR_PHRASE = 0.08;
/** So many of the claims of a noun have the two words that it is then called by. */
const SHARE_SPELLED_OUT = 0.25;
/** A noun that more than this share of the claims has is the subject of the article itself. */
const WIDEST = 0.6;

interface Candidate {
  readonly title: string;
  readonly words: readonly string[];
  readonly claims: DraftedClaim[];
}

/** One to three themes that several claims share, by the nouns that recur; the one with most claims first. */
export function themesOf(drafted: readonly DraftedClaim[]): Theme[] {
  const candidates = [...collected(drafted).values()].filter((one) => isTheme(one, drafted.length));
  const weight = ({ words, claims }: Candidate) => claims.length * (words.length > 1 ? 2 : 1);
  const chosen: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => weight(b) - weight(a))) {
    if (chosen.length === MOST_THEMES) break;
    const named = spelledOut(candidate, candidates);
    const isNew = !chosen.some(({ words }) => words.some((word) => named.words.includes(word)));
    if (isNew) chosen.push(named);
  }
  return chosen;
}

/** The claims of a noun under two words of which it is one, where enough of them have both: 'Ozone pollution'. */
function spelledOut(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const [noun = ''] = candidate.words;
  if (candidate.words.length > 1) return candidate;
  const enough = candidate.claims.length * SHARE_SPELLED_OUT;
  const longer = all.find(
    ({ words, claims }) => words.length > 1 && words.includes(noun) && claims.length >= enough,
  );
  return longer ? { ...candidate, title: longer.title, words: longer.words } : candidate;
}

/** Shared by enough of the claims, in more than one paragraph. */
function isTheme({ words, claims }: Candidate, all: number): boolean {
  const blocks = new Set(claims.map(({ claim }) => claim.at.replace(/\.s\d+$/, '')));
  if (blocks.size < 2) return false;
  if (words.length > 1) return claims.length >= Math.max(ENOUGH_FOR_PHRASE, all * SHARE_FOR_PHRASE);
  return claims.length >= Math.max(ENOUGH_FOR_NOUN, all * SHARE_FOR_NOUN) && claims.length <= all * WIDEST;
}

/** By the words in the singular: every noun and every pair of nouns, with the claims that have it. */
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
    if (!isNoun(word)) return [];
    const single = { title: opened(word.text), words: [singular(word.text)] };
    if (next === undefined || !isNoun(next) || next.start !== word.end + 1) return [single];
    return [
      single,
      { title: opened(`${word.text} ${next.text}`), words: [singular(word.text), singular(next.text)] },
    ];
  });
}

const isNoun = ({ text, pos }: { readonly text: string; readonly pos: string }): boolean =>
  pos === 'NOUN' && /^\p{Ll}[\p{Ll}-]{2,}$/u.test(text) && !isTooCommon(singular(text));

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^s])s$/, '');

const opened = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
