import type { Claim } from '../../../../briefing/file/schema.js';
import { escapedPattern } from '../../../../text/escaped-pattern.js';
import type { ReviewText } from '../../text.js';
import { refersToNothing } from '../pronouns/empty-it.js';

/** What a word refers to. 'same' is a noun with 'this' or 'such'; 'speaker' is 'I', and 'speakers' is 'we'. */
export type ReferringKind = 'person' | 'thing' | 'several' | 'same' | 'speaker' | 'speakers';

/** A word of a claim that may refer to something outside the claim. */
export interface Referring {
  readonly word: string;
  /** The offset in the text of the claim. */
  readonly index: number;
  readonly kind: ReferringKind;
  /** The noun in lower case, for the kind 'same'. */
  readonly noun?: string;
}

/**
 * Matches adverbs and a verb after 'this' or 'that', which then refers to what was said before. In 'This is the first
 * fair', it does not.
 */
export const BEFORE_VERB =
  '(?= (?:(?:often|also|usually|probably|now|only|then|in turn) )*(?:is|was|has|had|will|would|can|could|may|might|must|comes|came|follows|followed|means|meant|continues|continued|marks|marked|leads|led|makes|made|shows|showed|gives|gave|allows|allowed|helps|helped)\\b)(?! \\w+ (?:(?:the|an?|not|my|our) )*(?:first|second|third|last|latest|only|\\d+\\w+)\\b)';

const PRONOUNS: readonly (readonly [ReferringKind, RegExp])[] = [
  ['person', /[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]er/u],
  ['thing', new RegExp(`[Ii]t|[Ii]ts|(?:Th(?:is|at)|(?<=^[^,]*, )this)${BEFORE_VERB}`, 'u')],
  [
    'several',
    /[Tt]hey|[Tt]hem|[Tt]heir|Both(?= (?:are|were|have|had|will)\b)|[Tt]hese(?= (?:are|were|have|had|will|would|can|could|may|might|must|should)\b)/u,
  ],
  ['speaker', /I|me|[Mm]y/u],
  ['speakers', /[Ww]e|us|[Oo]ur/u],
];

/** Lists the words of a claim that may refer to something outside the claim, in the order of the text. */
export function referringIn(claim: Claim, text: ReviewText): Referring[] {
  const pronouns = PRONOUNS.flatMap(([kind, words]) => {
    const whole = new RegExp(
      `(?<![\\p{L}'’-])(?:${words.source})(?![\\p{L}-]|['’](?!(?:s|re|m|ve|ll|d)\\b))`,
      'gu',
    );
    return [...claim.text.matchAll(whole)].map(({ 0: word, index }) => ({ word, index, kind }));
  });
  return [...pronouns, ...nounsIn(claim, text)]
    .filter((one) => !refersToNothing(claim.text.slice(one.index)))
    .sort((one, other) => one.index - other.index);
}

/** Finds 'this event' and 'such attacks' in a claim. */
function nounsIn(claim: Claim, text: ReviewText): Referring[] {
  const { start, end } = claim.span ?? text.sentenceSpan(claim) ?? { start: 0, end: 0 };
  const groups = (text.groups.get(claim.source) ?? []).filter((one) => one.start >= start && one.end <= end);
  return groups.flatMap(({ text: group, noun }) => {
    // The tagger does not count 'That' as part of the phrase.
    const before = `(?:^(?:That|Those) |such (?:an? )?)?`;
    const found = new RegExp(`(?<!\\p{L})${before}${escaped(group)}(?![\\p{L}-])`, 'iu').exec(claim.text);
    const word = found?.[0] ?? '';
    const isMeant =
      POINTS_BACK.test(word) &&
      !OF_TIME.test(noun) &&
      !OF_WORDS.test(claim.text.slice((found?.index ?? 0) + word.length));
    return isMeant && found !== null ? [{ word, index: found.index, kind: 'same' as const, noun }] : [];
  });
}

const escaped = (words: string): string => escapedPattern(words).replace(/\s+/gu, '\\s');

const POINTS_BACK = /^(?:[Tt]his(?! (?:year|month|week)s)|[Tt]hese|[Ss]uch|(?:That|Those)(?!\p{L}))\s/u;

/** Nouns that need no antecedent: 'this year', 'that way'. */
const OF_TIME =
  /^(?:year|month|week|weekend|day|night|morning|afternoon|evening|hour|minute|time|moment|point|season|summer|winter|spring|autumn|fall|decade|century|way|stage|end|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/u;

/** Matches words that identify the noun before them: 'those members who left'. */
const OF_WORDS = /^,? (?:who|that|which|of|as|whose|where)\b/iu;
