import { isVerbAt, lowerAt, occursBefore, posAt, textAt, type Word } from '../line/words.js';
import { startsClause } from '../voices/finders/clause-start.js';

/**
 * A condition on the words around a match, which extends from `first` to `last`. A match that does not meet the
 * condition is not a hedge.
 */
export type Guard = (words: readonly Word[], first: number, last: number) => boolean;

export const BE = /^(?:is|are|was|were|be|been|being|am|'s|'re|'m|remains?|remained|gets?|got)$/;
export const HAVE = /^(?:has|have|had|'ve|'s|'d|is|are|was|were)$/;
export const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|no|any|'s)$/;

/** Whether a word that matches a pattern precedes another word, with nothing but adverbs or 'not' in between. */
export function before(words: readonly Word[], first: number, pattern: RegExp): boolean {
  for (let index = first - 1; index >= 0 && index >= first - 4; index -= 1) {
    if (pattern.test(lowerAt(words, index))) return true;
    if (
      posAt(words, index) !== 'ADV' &&
      !/^(?:not|n't|all|widely|now|still|also)$/.test(lowerAt(words, index))
    )
      return false;
  }
  return false;
}

/** Whether a word is followed by a verb, possibly with an adverb in between. */
export function verbAfter(words: readonly Word[], last: number): boolean {
  const next = posAt(words, last + 1) === 'ADV' ? last + 2 : last + 1;
  // The tagger does not recognize verbs with hyphens: 'a plan to fast-track cases', but not 'agreed to power-sharing'.
  if (words[last + 2]?.text === '-' && /^(?:NOUN|VERB|ADJ|ADV)$/.test(posAt(words, last + 1)))
    return !/ing$/.test(lowerAt(words, last + 3));
  if (lowerAt(words, last) === 'to' && PLURAL.test(lowerAt(words, last + 1))) return false;
  return isVerbAt(words, next) && lowerAt(words, next) !== 'blame';
}

/** Matches a plural that the tagger may take for a verb, as in 'agreed to talks'. No infinitive ends like this. */
const PLURAL = /[^aiusx]s$/;

/** Whether a word is used as a verb, and not as a noun after a determiner or an adjective. */
export function isVerb(words: readonly Word[], index: number): boolean {
  const previous = lowerAt(words, index - 1);
  if (DETERMINER.test(previous) && !/^(?:'s|that|those)$/.test(previous)) return false;
  if (/^(?:of|-)$/.test(previous) || posAt(words, index - 1) === 'ADJ') return false;
  if (posAt(words, index - 1) === 'NUM' && /s$/.test(lowerAt(words, index))) return false;
  return isVerbAt(words, index) || /^(?:he|she|they|it|we|who|i|to|will|would|has|have|had)$/.test(previous);
}

const CLAUSE_START = /^(?:that|the|it|he|she|they|we|this|there|his|her|their|its)$/;

/** Whether a clause or a quotation begins: 'that it rose', 'the port is', 'Lind has lied', '“it sank”'. */
export const opensClause = (words: readonly Word[], index: number): boolean =>
  CLAUSE_START.test(lowerAt(words, index)) || words[index]?.quote === 'open' || startsClause(words, index);

/** How many words after a verb of estimating are searched for 'will' or 'by 2050'. */
const AHEAD = 16;

/** Whether the words from an index on refer to the future. */
export const looksAhead = (words: readonly Word[], from: number): boolean =>
  occursBefore(words.slice(from, from + AHEAD), /^(?:will|would|'ll|by|next)$/, /^[;.]$/);

/** Whether one of the four words after an index is a verb. */
export const verbSoonAfter = (words: readonly Word[], from: number): boolean =>
  [1, 2, 3, 4].some((step) => isVerbAt(words, from + step));

/** Whether a noun phrase follows 'than' or 'as': 'than men', 'as those'; not 'than to stay' or 'than before'. */
const comparesThings = (words: readonly Word[], index: number): boolean =>
  /^(?:than|as)$/.test(lowerAt(words, index)) &&
  /^(?:NOUN|PROPN|DET|PRON|ADJ|NUM)$/.test(posAt(words, index + 1));

/**
 * Whether an adjective compares two things: 'are six times more likely', 'more likely than men', 'as likely as men'.
 */
export const isCompared = (words: readonly Word[], first: number): boolean =>
  /^(?:more|less|as)$/.test(lowerAt(words, first - 1)) &&
  (/^(?:times|%|percent|far|much|just|equally|twice)$/.test(lowerAt(words, first - 2)) ||
    words.slice(first).some((_, step) => comparesThings(words, first + step)));

/** Whether a word is not a name, which the tagger may take for a verb: 'sent to Perm 35'. */
export const isLowercase = (words: readonly Word[], index: number): boolean =>
  /^\p{Ll}/u.test(textAt(words, index));

/** Modal verbs, and 'to'. */
export const MODAL = /^(?:should|must|might|may|could|will|would|ought|to)$/;

/** Words for what already applies, even if it is only provisional. */
export const ENFORCED =
  /^(?:duty|duties|government|levies|levy|licen[cs]es?|measures?|restrictions?|sanctions?|tariffs?|tax|taxes)$/;

/** Whether a match closely follows a plea or a verdict: 'pleaded not guilty to the charges of murder'. */
export const isPlea = (words: readonly Word[], first: number): boolean =>
  [1, 2, 3, 4].some((step) => /^(?:guilty|convicted|cleared|acquitted)$/.test(lowerAt(words, first - step)));

const TERRITORY =
  /^(?:archipelago|areas?|border(?:land)?s?|enclaves?|islands?|islets?|lands?|peninsula|provinces?|reefs?|regions?|rocks|seas?|shoals?|territor(?:y|ies)|waters?|waterways?|zones?)$/;

/** How many words after 'claims' are searched for 'as its territory'. */
const CLAIM_REACH = 12;

/** Whether somebody claims a thing: 'claims the island as its territory', 'claims the sea as part of Norland'. */
export const claimsAsOwn = (words: readonly Word[], last: number): boolean =>
  words
    .slice(last + 1, last + CLAIM_REACH)
    .some(
      ({ lower }, at) => lower === 'as' && /^(?:his|her|its|part|their)$/.test(lowerAt(words, last + at + 2)),
    );

/** Whether a word stands directly before a name, or shortly before a word for land or sea. */
export const beforeTerritory = (words: readonly Word[], last: number): boolean =>
  posAt(words, last + 1) === 'PROPN' || [1, 2, 3].some((step) => TERRITORY.test(lowerAt(words, last + step)));

/** Words for people in general, to whom a rule applies. */
export const EVERYBODY =
  /^(?:citizens|nationals|people|residents|couples|applicants|workers|drivers|owners|users|visitors|students|travell?ers|companies|firms|businesses|anybody|anyone|everybody|everyone|they|you|who)$/;

/** Whether a result is only compared with expectations: 'missed all expectations', 'above market expectations'. */
export const meetsExpectations = (words: readonly Word[], index: number): boolean =>
  [1, 2, 3].some((step) =>
    /^(?:above|beat|beats|beating|below|defied|exceed(?:s|ed|ing)?|miss(?:es|ed|ing)?|past|surpass(?:es|ed|ing)?|top(?:s|ped|ping)?)$/.test(
      lowerAt(words, index - step),
    ),
  );

/** Verbs after 'wish to' or 'want to' that only introduce a statement: 'wish to thank', 'want to stress'. */
export const OF_SPEAKING =
  /^(?:make|thank|express|say|stress|announce|apologize|apologise|inform|clarify|congratulate|emphasize)$/;
