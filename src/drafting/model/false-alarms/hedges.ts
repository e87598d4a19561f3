import { rootOf } from '../../../checking/meaning/root.js';
import { anyOf, BOOSTERS } from '../../../checking/rules/overstatement/hedges.js';
import { standsIn, wordsIn } from '../../../checking/verify/comparable.js';
import { cueVerb } from '../../../reading/voices/lexicon/cue-verbs.js';

/** Recognizes hedges and denials that the checks miss because of a different wording. */

/** Returns whether a text repeats a hedge, perhaps in another form: 'the suggestion is' repeats 'has suggested'. */
export const repeatsHedge = (hedge: string, text: string): boolean =>
  standsIn(hedge, text) || stemsIn(hedge).some((stem) => stemsIn(text).includes(stem));

/** Returns whether a text contains a meaningful word of a hedge, in any form: 'blamed' for 'blame him for'. */
export function repeatsWords(hedge: string, text: string): boolean {
  const own = new Set(wordsIn(text).map(rootOf));
  return meaningful(hedge).some((word) => own.has(rootOf(word)));
}

/**
 * Returns whether a text contains all meaningful words of a hedge: 'pins its hopes on' has those of 'pinning its
 * hopes'.
 */
export function repeatsAllWords(hedge: string, text: string): boolean {
  const own = new Set(wordsIn(text).map(rootOf));
  const wanted = meaningful(hedge);
  return wanted.length > 0 && wanted.every((word) => own.has(rootOf(word)));
}

/**
 * Returns whether a claim repeats an infinitive of its sentence, and the hedge is only its 'to': 'used it to cut
 * taxes'.
 */
export const repeatsPurpose = (hedge: string, claim: string, sentence: string): boolean =>
  hedge === 'to' &&
  (sentence.match(/\bto \p{Ll}{3,}/gu) ?? []).some((infinitive) => standsIn(infinitive, claim));

const meaningful = (hedge: string): string[] =>
  wordsIn(hedge).filter((word) => word === 'due' || (word.length > 3 && !LITTLE.test(word)));

/** Words in hedges that mean little by themselves. */
const LITTLE =
  /^(?:will|would|could|might|should|shall|must|have|been|being|were|also|that|with|from|their|they|them)$/;

const stemsIn = (words: string): string[] =>
  (words.toLowerCase().match(/\p{L}{7,}/gu) ?? []).map((word) => word.slice(0, 6));

/**
 * Returns whether a hedge is a verb of perception ('felt', 'believe'), which a claim need not repeat if its voice is
 * the perceiver. If the hedge is negative ('do not think'), the claim must contain a negation.
 */
export const isPerceiving = (hedge: string, text: string): boolean =>
  PERCEIVING.test(hedge) && (!NEGATIVE.test(hedge) || NEGATIVE.test(text));

/**
 * Returns whether a hedge is only a verb of saying ('accused', 'they claim'), which the voice of a claim expresses, and
 * the claim adds no certainty.
 */
export const isSaying = (hedge: string, claim: string): boolean =>
  !CERTAIN.test(claim) &&
  wordsIn(hedge).some((word) => cueVerb(word)?.kind === 'speech') &&
  wordsIn(hedge).every((word) => word.length <= 4 || cueVerb(word) !== undefined);

const CERTAIN = anyOf(BOOSTERS, [
  '(?:documents|evidence|records?) (?:confirm|prove|show)s?',
  'ha(?:s|ve|d) (?:demonstrated|documented|found|revealed|shown)',
]);

const NEGATIVE = /\b(?:not|no|never|neither|nor|doubt\w*)\b|n['’]t\b/i;

const PERCEIVING =
  /\b(?:fe(?:el|els|lt)|believ\w+|thinks?|thought|thinking|consider\w*|views?|viewed|see|sees|saw|opinions?|convinced|persuaded|doubts?|doubted|regards?|regarded|finds?|found|calls?|called|deems?|deemed|judg\w+|fears?|feared|hopes?|hoped|reckons?|reckoned|suspects?|suspected|worr(?:y|ies|ied))\b/i;

/**
 * Returns whether a claim contains none of the words to which a hedge applies. These are the words that follow the
 * hedge in its clause: 'Ek left' in 'Ek, who has been charged with fraud, left'.
 */
export function isBeside(hedge: string, claim: string, sentence: string): boolean {
  const at = sentence.indexOf(hedge);
  if (at < 0 || standsIn(hedge, claim)) return false;
  // In 'claimed responsibility', the hedge applies to nothing but 'responsibility'.
  if (/ responsibility$/.test(hedge)) return !/\bresponsib/i.test(claim);
  const isRelative = /, (?:who|which|whose)\b[^,]*$/u.test(sentence.slice(0, at));
  const [scope = ''] = sentence.slice(at + hedge.length).split(isRelative ? /[,;.]/u : CLAUSE_END);
  const own = longWordsIn(claim);
  const before = sentence.slice(0, at);
  // A hedge at the end of its clause applies to the words before it.
  const applied = longWordsIn(scope).length > 0 ? scope : (before.split(CLAUSE_END).at(-1) ?? '');
  const shared = longWordsIn(applied).filter((word) => own.includes(word));
  const isElsewhere = own.some((word) => longWordsIn(sentence).includes(word));
  return own.length > 0 && isElsewhere && (shared.length === 0 || isOfRelativeClause(own, applied, sentence));
}

/**
 * Returns whether a claim contains no words of the clause in which a hedge occurs: 'Norland grew' in 'Norland grew, but
 * talks may fail'.
 */
export function isInOtherClause(hedge: string, claim: string, sentence: string): boolean {
  const [subject = ''] = sentence
    .slice(0, Math.max(0, sentence.indexOf(hedge)))
    .split(CLAUSE_END)
    .slice(-1);
  const own = longWordsIn(claim);
  const isOfOther = !longWordsIn(subject).some((word) => own.includes(word));
  return isBeside(hedge, claim, sentence) && (isOfOther || isOfClosedClause(own, hedge, sentence));
}

/**
 * Returns whether a claim only repeats a relative clause that ends before a hedge, and the noun that it describes: 'the
 * report lists costs' in 'sent the report, which lists costs, in order to persuade him'.
 */
function isOfClosedClause(own: readonly string[], hedge: string, sentence: string): boolean {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(hedge)));
  const [, phrase = '', clause = ''] = /([^,]*), (?:which|who|whose) ([^,]+), $/u.exec(before) ?? [];
  const known = longWordsIn(sentence);
  const left = own.filter((word) => known.includes(word) && !longWordsIn(clause).includes(word));
  const noun = longWordsIn(phrase).slice(-MOST_OF_NOUN);
  return clause !== '' && left.length < own.length && left.every((word) => noun.includes(word));
}

/**
 * Returns whether a claim only repeats the relative clause after a hedged clause, and the noun that the relative clause
 * describes: 'the port has been closed' in 'agreed to reopen the port, which has been closed'.
 */
function isOfRelativeClause(own: readonly string[], applied: string, sentence: string): boolean {
  const rest = sentence.slice(sentence.indexOf(applied) + applied.length);
  const [, clause] = /^,? (?:which|who|that) ([^,;.]+)/u.exec(rest) ?? [];
  if (clause === undefined) return false;
  const left = own.filter((word) => !longWordsIn(clause).includes(word));
  const noun = longWordsIn(applied).slice(-left.length);
  return left.length <= MOST_OF_NOUN && left.every((word) => noun.includes(word)) && left.length < own.length;
}

/** The maximum number of words in the noun phrase that a relative clause describes. */
const MOST_OF_NOUN = 3;

/** Words that end the range of a hedge if they follow a comma, and marks that end a clause. */
const CLAUSE_END = /[;:.!?]|,(?= (?:however|but|while|although|though|and|which|who)\b)|, (?=\p{Ll}+ed\b)/u;

const longWordsIn = (text: string): string[] => wordsIn(text).filter((word) => word.length > 3);

/** Returns the quotations in a text, joined by spaces. */
export const quotedIn = (text: string): string => (text.match(/["“][^"“”]*["”]/gu) ?? []).join(' ');

/**
 * Returns whether the source contains the same denial as a statement, perhaps with a different verb ('rejects' instead
 * of 'refutes').
 *
 * @param words the words of the denial in the statement: 'officials deny that it'
 */
export function isDeniedToo(words: string, sentences: string): boolean {
  const own = wordsIn(words);
  const source = wordsIn(sentences);
  if (` ${source.join(' ')} `.includes(` ${own.join(' ')} `)) return true;
  if (own.includes('former')) return WAS.test(sentences);
  if (own.some((word) => DENYING.test(word))) return source.some((word) => DENYING.test(word));
  const what = own.filter((word) => word.length > 3).map(rootOf);
  const roots = source.map(rootOf);
  return source.some(
    (word, at) =>
      NOT.test(word) && what.length > 0 && what.every((one) => roots.slice(at, at + REACH).includes(one)),
  );
}

/** Words for a former state: 'was a church', 'once its leader'. */
const WAS = /\b(?:was|were|had been|used to|once|until|originally|former|formerly|ex-)\b/i;

const NOT = /^(?:not|no|never|(?:do|does|did|is|are|was|were|ca|wo|would|could|should|has|have|had)nt)$/;

/** The maximum number of words to which a negation applies: 'did not have any jurisdiction'. */
const REACH = 6;

const DENYING =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?)$/;
