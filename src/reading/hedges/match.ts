import { type Standing, softness } from '../../briefing/standing.js';
import { POSSESSIVES } from '../lexicon/grammar-words.js';
import { lowerAt, posAt, type Range, textAt, type Word } from '../line/words.js';
import { MODAL } from './context.js';
import { GUARDS } from './guards.js';
import { type HedgePattern, PATTERNS } from './patterns.js';

/** Words of a line that form a hedge, and their standing. */
export interface Match {
  readonly range: Range;
  readonly standing: Standing;
}

const LONGEST_GAP = 6;

/**
 * Returns the hedge that begins at a word. The longest match takes precedence; among matches of equal length, the
 * softest.
 */
export function matchAt(words: readonly Word[], first: number): Match | undefined {
  let found: Match | undefined;
  for (const pattern of PATTERNS.get(lowerAt(words, first)) ?? []) {
    const last = lastOf(words, first, pattern);
    if (last === undefined || (pattern.standing === 'aim' && leadsTo(words, last))) continue;
    if (pattern.guard !== undefined && !GUARDS[pattern.guard](words, first, last)) continue;
    // In 'sent a team to search', the sending is stated; only the purpose, from 'to' on, is not.
    const from = pattern.guard === 'forPurpose' ? last : first;
    found = better(found, { range: [from, last], standing: pattern.standing });
  }
  return found;
}

/** Whether 'to' introduces a noun instead of a purpose: 'has worked to the advantage of the port'. */
const leadsTo = (words: readonly Word[], to: number): boolean =>
  lowerAt(words, to) === 'to' && (posAt(words, to + 1) === 'DET' || POSSESSIVES.has(lowerAt(words, to + 1)));

const better = (a: Match | undefined, b: Match): Match => {
  if (a === undefined || b.range[1] > a.range[1]) return b;
  return b.range[1] === a.range[1] && softness(b.standing) >= softness(a.standing) ? b : a;
};

/** Returns the last word of a pattern that begins at a word; undefined if the pattern does not match there. */
function lastOf(words: readonly Word[], first: number, { parts }: HedgePattern): number | undefined {
  let index = first;
  for (let part = 0; part < parts.length; part += 1) {
    const wanted = parts[part];
    if (wanted === 'gap') {
      const next = parts[part + 1];
      const found = next instanceof Set ? afterGap(words, index, next) : undefined;
      if (found === undefined) return undefined;
      index = found;
    } else if (!wanted?.has(lowerAt(words, index))) return undefined;
    else index += 1;
  }
  return index - 1;
}

/** Whether 'to' is a preposition: in 'sent a team to the site to search', only the second 'to' precedes a verb. */
const isPreposition = (words: readonly Word[], index: number, wanted: ReadonlySet<string>): boolean =>
  wanted.size === 1 && wanted.has('to') && posAt(words, index + 1) === 'DET';

/** Whether a verb begins another statement before the wanted 'to': 'efforts may be required to', 'efforts appear to'. */
const isOtherVerb = (words: readonly Word[], index: number, wanted: ReadonlySet<string>): boolean =>
  wanted.has('to') &&
  lowerAt(words, index) !== 'to' &&
  (MODAL.test(lowerAt(words, index)) || BEFORE_INFINITIVE.test(lowerAt(words, index)));

const BEFORE_INFINITIVE = /^(?:appear|continue|fail|help|seem)(?:s|d|ed)?$/;

function afterGap(words: readonly Word[], from: number, wanted: ReadonlySet<string>): number | undefined {
  for (let index = from; index <= from + LONGEST_GAP && index < words.length; index += 1) {
    if (wanted.has(lowerAt(words, index)) && !isPreposition(words, index, wanted)) return index;
    if (/^[,.;:!?]$/.test(textAt(words, index)) || isOtherVerb(words, index, wanted)) return undefined;
  }
  return undefined;
}
