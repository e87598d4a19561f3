import lists from '../../../data/lexicon/drafting/common-nouns.json' with { type: 'json' };
import type { Token } from '../../reading/reading.js';
import { isInside } from '../../reading/spans.js';
import { once } from '../../text/grouped-by.js';
import { blockOf, type DraftedClaim } from '../claims/claims.js';
import { capitalized } from '../claims/wording.js';

/** A topic that several claims share. The title consists of words from the source. */
export interface Theme {
  readonly title: string;
  readonly claims: readonly DraftedClaim[];
}

const MOST_THEMES = 3;
/** The minimum number of claims that must contain both words of a theme. */
const ENOUGH = 3;
const SHARE = 0.06;
/** A pair of words in a larger share of the claims is the topic of the whole article, not a theme. */
const WIDEST = 0.6;

interface Candidate {
  readonly title: string;
  readonly words: readonly string[];
  readonly claims: DraftedClaim[];
}

/**
 * Returns up to three themes, beginning with the one that has the most claims. A theme is a pair of words that recurs
 * in the claims.
 */
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

/** Returns whether enough claims, from more than one paragraph, contain the words of a candidate. */
const isTheme = ({ claims }: Candidate, all: number): boolean =>
  new Set(claims.map(({ claim }) => blockOf(claim))).size > 1 &&
  claims.length >= Math.max(ENOUGH, all * SHARE) &&
  claims.length <= all * WIDEST;

/** Maps pairs of nouns (in the singular), or of an adjective and a noun, to the claims that contain them. */
function collected(drafted: readonly DraftedClaim[]): ReadonlyMap<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const one of drafted) {
    for (const { title, words } of nounsOf(one)) {
      const { claims } = once(candidates, words.join(' '), () => ({ title, words, claims: [] }));
      if (claims.at(-1) !== one) claims.push(one);
    }
  }
  return candidates;
}

function nounsOf({ extract }: DraftedClaim): Omit<Candidate, 'claims'>[] {
  const words = extract.passage.words.filter((word) => isInside(word, extract.span));
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (next === undefined || next.start !== word.end + 1 || !isNoun(next)) return [];
    if ((!isNoun(word) && !isAdjective(word)) || !MATTER.test(next.text)) return [];
    if (words[index - 1]?.end === word.start) return [];
    const title = capitalized(`${word.text} ${next.text}`);
    return [{ title, words: [singular(word.text), singular(next.text)] }];
  });
}

/** Nouns with which the title of an issue can end: 'iodine deficiency' and 'school fees', but not 'freight train'. */
const MATTER =
  /(?:(?<!orienta)tion|sion|ency|ism|reform|rights|fees|prices|wages|rates|yields|taxe?s?|polic(?:y|ies)|trade|security|safety|quality|equality|crisis|aid|cuts|bans?|laws?|health|care|abuse|debt|emissions|access|talks|pay|jobs|services|supply|shortages?|control|change|marriage)$/u;

const isAdjective = ({ text, pos }: Token): boolean =>
  pos === 'ADJ' && /^\p{Ll}[\p{Ll}-]{3,}$/u.test(text) && !COMMON_ADJECTIVES.has(text);

const isNoun = ({ text, pos }: Token): boolean =>
  pos === 'NOUN' && /^\p{Ll}[\p{Ll}-]{2,}$/u.test(text) && !COMMON_NOUNS.has(singular(text));

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^s])s$/, '');

/** Singular nouns that do not indicate a topic. */
const COMMON_NOUNS: ReadonlySet<string> = new Set(lists.common);

/** Adjectives of number, time or degree that do not indicate a topic. */
const COMMON_ADJECTIVES: ReadonlySet<string> = new Set(lists.commonAdjectives);
