/**
 * Decides whether a hedge softens only a part of a statement and not its main verb. It works on the words before and
 * after the hedge, so that drafts and checks, which know different parts of a text, decide in the same way.
 */

import { followsMainVerb } from './after-main-verb.js';
import { AIM_NOUN, ASIDE, BE, FINITE, type HedgeInWords, PURPOSE, VERB, VIEW } from './hedge-in-words.js';

/**
 * Returns whether a hedge applies only to a part of a statement: 'people [wishing to marry] must register', 'the port,
 * [which may close], is old', '[to save time], they sailed', 'discussed [a possible strike]'.
 */
export const hedgesOnlyPart = (words: HedgeInWords): boolean =>
  followsMainVerb(words) || (PARTS.some((isPart) => isPart(words)) && hasVerbOutside(words));

type Part = (words: HedgeInWords) => boolean;

const PARTS: readonly Part[] = [
  /** 'To get a certificate, they must apply.' */
  ({ before, hedge, after }) =>
    OPENS_STATEMENT.test(before) && PURPOSE.test(hedge) && MAIN_CLAUSE.test(after),
  /** 'After attempts to leave, they were held', but not 'After the vote, they tried to leave'. */
  ({ before, after }) => OPENING.test(before) && MAIN_CLAUSE.test(after),
  /** 'They met in a port at which ships may dock.' */
  ({ before }) => AT_WHICH.test(before),
  /** 'Fees fell, raising hopes that ships would return.' */
  ({ before, hedge }) => REACTION.test(hedge) && RESULT.test(before),
  /** 'Those awaiting a decision may not marry', but not 'they are awaiting a decision'. */
  ({ before, hedge }) => PARTICIPLE.test(hedge) && before !== '' && !BE.test(before),
  /**
   * 'The port, which may close, is old', 'the rules, of which there are estimated to be ten', but not 'the port, which
   * may close'.
   */
  ({ before, hedge, after }) => ASIDE.test(before) && (VIEW.test(hedge) || MAIN_CLAUSE.test(after)),
  /** 'People who want to marry must register', but not 'coins which are believed to be old were sold'. */
  ({ before, hedge }) => RELATIVE.test(before) && !ASIDE.test(before) && !VIEW.test(hedge),
  /**
   * 'The ore matters for Norland’s efforts to rebuild', but not 'in an effort to rebuild' or 'they made efforts to
   * rebuild'.
   */
  ({ before, hedge }) => AIM_NOUN.test(hedge) && OF_WHOSE_AIM.test(before) && !IN_BID.test(before),
  /** 'The move to rebuild the port was good', but not 'the aim of the board is to rebuild it'. */
  ({ before, hedge, after }) =>
    AIM_NOUN.test(hedge) && OPENS_SUBJECT.test(before) && VERB.test(after) && !IS_TO.test(after),
  /** 'Ships sold better than expected.' */
  ({ before }) => /\bthan\s$/iu.test(before),
  /** 'There are no signs that they plan to leave.' */
  ({ before }) => NO_SIGN.test(before),
  /** 'They opposed routes that could change it', but not 'they said that could change it'. */
  ({ before, hedge }) => MODAL.test(hedge) && THAT.test(before),
  /** 'It masks a political and possibly military motive', 'they fear a potentially deadly flood'. */
  ({ before, hedge, after }) => ADVERB.test(hedge) && OF_NOUN.test(before) && NOUN_AFTER.test(after),
  /** 'It was closed on the grounds that it would flood.' */
  ({ before }) => REASON.test(before),
  /** 'They discussed a possible strike', but not 'a strike is possible' or 'it is a likely winner'. */
  ({ before, hedge, after }) =>
    (ADJECTIVE.test(hedge) || (/^likely$/iu.test(hedge) && /\ban?\s$/iu.test(before))) &&
    !BE.test(before) &&
    !BE.test(before.replace(/\ban?\s$/iu, '')) &&
    NOUN_AFTER.test(after),
  /** 'They spoke about the danger of a flood', 'the danger of this is that', but not 'there is a danger of'. */
  ({ before, hedge }) => NOUN.test(hedge) && OF_PREPOSITION.test(before),
];

const OPENS_STATEMENT = /^["“'‘]?(?:(?:but|and|yet|so|however,)\s)?$/iu;

/** Matches a subordinate clause or a phrase that opens a statement and in which the hedge stands. */
const OPENING =
  /^(?:after|although|amid|as|because|before|despite|following|since|though|when|while)\s[^,;—–]*$/iu;

const AT_WHICH = /(?<=\p{L}\s)(?:at|by|during|from|in|on|under) which\s[^,;—–]*$/iu;

const REACTION = /^(?:calls?|concerns?|demands?|fears?|hopes?|pleas?|speculation|worries)\b/iu;

/** Matches a participle after the main clause, except for those of speech: ', raising'. */
const RESULT =
  /\p{L},\s(?!(?:adding|citing|claiming|expressing|noting|saying|telling|voicing|warning)\b)\p{Ll}+ing\s(?:\p{L}+\s){0,2}$/u;

const MAIN_CLAUSE = new RegExp(`,\\s[^;]*?\\b${FINITE}\\b`, 'u');

const PARTICIPLE = /^(?:wish|intend|await|seek|hop|plann|want|aim|wait|consider|expect)ing\b/iu;

/**
 * Matches a relative pronoun before the hedge if the hedge is the verb of the relative clause: 'who may', but not
 * 'those who stay may'.
 */
const RELATIVE =
  /(?<=\p{L}\s["“]?)(?:who|which)\s(?:(?:have|has|had|is|are|was|were|also|now|still|\p{L}+ly)\s){0,2}$/iu;

const OF_WHOSE_AIM =
  /\b(?:about|against|amid|behind|by|despite|following|for|from|hasten|hurt|in|including|of|on|over|to|undermin\p{L}*|with)\s(?:(?!(?:and|but)\b)[\p{L}’'-]+\s){0,4}$/iu;

const IN_BID = /\b(?:in|as|with)\s(?:an?|the(?=\s$))\s(?:\p{L}+\s)?$/iu;

const OPENS_SUBJECT =
  /^(?:(?:all|many|most|one|several|some) of )?(?:the|an?|its|his|her|their|this|that)\s(?:[\p{L}'’-]+\s){0,2}$/iu;

const IS_TO = /\b(?:is|are|was|were)\s["“]?to\b/iu;

const NO_SIGN = /\bno (?:evidence|indication|proof|signs?)\b[^,;]*\bthat\s[^,;]*$/iu;

const MODAL = /^(?:could|may|might|would)\b/iu;

/** Matches 'that' after a noun, with the subject's verb still to come. */
const THAT =
  /(?<!\b(?:of|in|for|to|with|by|on|at|from|add\p{L}*|admit\p{L}*|agree\p{L}*|argu\p{L}*|assum\p{L}*|believ\p{L}*|claim\p{L}*|den(?:y|ied|ies)|expect\p{L}*|fear\p{L}*|f[ei]lt|hop(?:e|ed|es|ing)|is|know\p{L}*|knew|mean\p{L}*|not(?:e|ed|es)|report\p{L}*|sa(?:id|y|ys|w)|see\p{L}*|show\p{L}*|so|suggest\p{L}*|tells?|thinks?|thought|told|warn\p{L}*|was)\s)(?<=\p{Ll}\s)that\s(?:\p{L}+ly\s|(?:\p{L}+\s){1,3}(?:believe|fear|hope|say|think)\s)?$/iu;

const ADVERB = /^(?:maybe|perhaps|possibly|potentially|probably)$/iu;

const OF_NOUN = /\b(?:and|or|an?|the|for|of|with|by|in|on|some|more)\s$/iu;

const REASON = /\b(?:on the grounds|(?:signal|message)s?) that\s[^,;]*$/iu;

const ADJECTIVE = /^(?:potential|possible|probable)$/iu;

const NOUN_AFTER = /^\s(?!(?:that|to|for|if|or|and|in|on|at|by)\b)\p{L}/u;

const NOUN = /^(?:danger|possibility|risk|chance|prospect|likelihood)s?\b/iu;

const OF_PREPOSITION =
  /(?:^(?:the|an?)|\b(?:over|about|despite|amid|of|by|with|on|to|at|from|against|for)(?:\s(?:the|an?|any))?)\s$/iu;

/** Matches a part of a statement from the words that introduce it up to the hedge. */
const PART =
  /(?:,\s|\s)(?:(?:of|for|to|with|in)\s)?(?:who|whom|whose|which|that|on the grounds that)\s[^,;]*$/iu;

/** Whether a statement has a finite verb outside the part: a headline may have none. */
const hasVerbOutside = ({ before, after }: HedgeInWords): boolean =>
  VERB.test(before.replace(PART, ' ')) || VERB.test(after);
