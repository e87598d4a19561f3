import { standsIn, wordsIn } from '../../../checking/verify/comparable.js';

/** Hedges and denials that the checks miss, because they are in other words. */

/** Whether a text repeats a hedge, perhaps in another form: 'the suggestion is' for 'has suggested'. */
export const repeatsHedge = (hedge: string, text: string): boolean =>
  standsIn(hedge, text) || stemsIn(hedge).some((stem) => stemsIn(text).includes(stem));

const stemsIn = (words: string): string[] =>
  (words.toLowerCase().match(/\p{L}{7,}/gu) ?? []).map((word) => word.slice(0, 6));

/**
 * 'Felt', 'believe': a hedge that belongs to whoever perceives something, so that their voice replaces it. 'Do not think'
 * needs a negation in the claim.
 */
export const isPerceiving = (hedge: string, text: string): boolean =>
  PERCEIVING.test(hedge) && (!NEGATIVE.test(hedge) || NEGATIVE.test(text));

const NEGATIVE = /\b(?:not|no|never|neither|nor|doubt\w*)\b|n['’]t\b/i;

const PERCEIVING =
  /\b(?:fe(?:el|els|lt)|believ\w+|thinks?|thought|thinking|consider\w*|views?|viewed|see|sees|saw|opinions?|convinced|persuaded|doubts?|doubted|regards?|regarded|finds?|found|calls?|called|deems?|deemed|judg\w+)\b/i;

/** The quotations in a text, one after the other. */
export const quotedIn = (text: string): string => (text.match(/["“][^"“”]*["”]/gu) ?? []).join(' ');

/**
 * Whether the source denies the same: it has the words of a denial, or a verb of denying, with which a statement puts a
 * different one ('rejects' for 'refutes').
 *
 * @param words of the denial in a statement, 'officials deny that it'
 */
export function isDeniedToo(words: string, sentences: string): boolean {
  const own = wordsIn(words);
  const source = wordsIn(sentences);
  if (` ${source.join(' ')} `.includes(` ${own.join(' ')} `)) return true;
  if (own.some((word) => DENYING.test(word))) return source.some((word) => DENYING.test(word));
  const what = own.filter((word) => word.length > 3);
  return source.some(
    (word, at) =>
      NOT.test(word) && what.length > 0 && what.every((one) => source.slice(at, at + REACH).includes(one)),
  );
}

const NOT = /^(?:not|no|never|(?:do|does|did|is|are|was|were|ca|wo|would|could|should|has|have|had)nt)$/;

/** How far a negation reaches, in words: 'did not have any jurisdiction'. */
const REACH = 6;

const DENYING =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?)$/;
