import type { Standing } from '../briefing/standing.js';
import { pattern } from '../text/pattern.js';

/**
 * The words by which an author's sentence says itself how sure the source is, and those that are put before it where it
 * does not. A word that only looks like a hedge (the month of May, talks that were held, the suspect) must not pass for
 * one: it would leave the claim as a fact. A hedge that is not known is merely said twice. So these lists are narrow, and
 * those of rules/hardening, which warn an author and should seldom do so in vain, are wide.
 */

/** What makes a noun of the word behind it: 'the might of the fleet', 'its political will'. */
const A_NOUN =
  '(?<!\\b(?:the|a|an|its|his|her|their|no|this|that|free|good|ill|of|political|popular|public|military|naval) )';

const SAID: Readonly<Record<Standing, string>> = {
  stated: '',
  planned:
    `planned|planning|${A_NOUN}plans?|(?:has|have|had) (?:\\w+ )?plans|scheduled?|intend(?:s|ed|ing)?|intention|set to|due (?:to|on|in|at|for)|` +
    `(?:is|are|was|were|be) (?:\\w+ly |now |also |still |not )?to|${A_NOUN}will|going to|prepar(?:es?|ed|ing|ations?)`,
  expected:
    'expect(?:s|ed|ing|ations?)?|anticipat(?:es?|ed|ing|ion)|await(?:s|ed|ing)?|foresees?|foresaw|foreseen|forecast(?:s|ed)?|predict(?:s|ed|ions?)?',
  likely: `likely|unlikely|likelihood|probabl[ey]|probability|presumably|perhaps|may|${A_NOUN}might|could|odds|chances? (?:of|that|to|are|is)`,
  aim:
    'aim(?:s|ed|ing)?|(?:meant|designed|supposed) (?:to|as|for)|intend(?:s|ed|ing)?|intention|purpose|goals?|seeks?|seeking|sought|' +
    'efforts? (?:to|for|at|against|towards?)|(?:tries|try|tried|trying|attempts?|attempted|wish|wishes|wished) to|hop(?:es?|ed|ing) (?:to|for)|' +
    'in order to|so as to|with a view to|wants?|wanted|(?:works?|worked|working) (?:to|towards?)|strives?|striving',
  perceived:
    "perceiv(?:e|es|ed|ing)|perceptions?|believ(?:e|es|ed|ing)|deem(?:s|ed)?|regard(?:s|ed) (?:[\\w'’-]+ ){0,6}(?:as|with)|" +
    "(?:sees?|saw|seen|views?|viewed|takes?|took) (?:[\\w'’-]+ ){0,6}as|(?:seen|thought|held|felt) (?:[\\w'’-]+ ){0,3}(?:to be|to have|that)|" +
    'seen by|(?:is|are|was|were|been) (?:\\w+ly )?considered|considers?|awaited (?:\\w+ )?with|seem(?:s|ed|ingly)?|apparently|' +
    'appear(?:s|ed)?(?! (?:in|at|on|before)\\b)|in the (?:eyes|view|opinion) of',
  pending:
    'pending|await(?:s|ed|ing)?|unconfirmed|undecided|unclear|uncertain|not yet|(?:yet|still) to|confirmation|subject to|' +
    '(?:not|not been|if|unless|until|once|whether|to be) confirmed|remains? (?:open|to be)|depend(?:s|ed|ing)? on|provisional(?:ly)?',
  alleged:
    'alleg(?:e|es|ed|edly|ing|ations?)|accus(?:es?|ing|ations?)|(?<!\\bthe )accused|purported(?:ly)?|reportedly|supposedly|rumou?red|' +
    "claim(?:s|ed)? (?:that|to)|suspected|suspects? (?:[\\w'’-]+ ){1,4}of|(?:is|are|was|were) (?:\\w+ly )?(?:said|reported) to|" +
    'blam(?:es?|ed|ing)|den(?:y|ies|ied)|insist(?:s|ed)?|contend(?:s|ed)?|assert(?:s|ed)?',
  assumed: 'taken for granted',
};

/** What is put before a sentence that does not say how sure the source is. */
export const OPENINGS: Readonly<Record<Standing, string>> = {
  stated: '',
  planned: 'it is planned that',
  expected: 'it is expected that',
  likely: 'it is likely that',
  aim: 'the aim is that',
  perceived: 'it is perceived that',
  pending: 'it awaits confirmation whether',
  alleged: 'it is alleged that',
  assumed: 'it is taken for granted that',
};

/** Whether a sentence says itself that it is no firmer than its standing. */
export const saysHowSure = (sentence: string, standing: Standing): boolean =>
  standing === 'stated' || pattern(`\\b(?:${SAID[standing]})(?!\\w)`, 'i').test(withoutMonth(sentence));

/** With a capital it is the month, or a name. */
const withoutMonth = (sentence: string): string => sentence.replace(/\b(?:May|Might)\b/g, 'then');

/** Participles behind which it can be said by whom: 'is expected (by whom is not stated) to'. */
const PASSIVES: Readonly<Partial<Record<Standing, string>>> = {
  planned: 'planned|scheduled|intended',
  expected: 'expected|anticipated|awaited|foreseen|forecast|predicted',
  aim: 'meant|intended|designed',
  perceived:
    "perceived|seen(?= (?:[\\w'’-]+ ){0,6}(?:as|to)\\b)|viewed|regarded|considered|believed|thought|deemed|held(?= (?:as|to be)\\b)|awaited",
  alleged: 'alleged|accused|suspected|(?:said|reported|claimed)(?= to\\b)',
  assumed: 'taken for granted',
};

/** Standings whose voice is the one that expects, sees or alleges. Who tells of a plan or an aim need not have it. */
const HELD_BY_THE_VOICE: readonly Standing[] = ['expected', 'perceived', 'alleged', 'assumed'];

/**
 * Where in a sentence it can be said whose expectation, perception or allegation it is: behind the passive that carries
 * the standing, never behind another ('the minister who was accused of ...'), nor where the author says by whom.
 *
 * @param isKnown whether there is a voice to name there
 */
export function placeForVoice(clause: string, standing: Standing, isKnown: boolean): number | undefined {
  const participles = PASSIVES[standing];
  if (participles === undefined || (isKnown && !HELD_BY_THE_VOICE.includes(standing))) return undefined;
  const passive = pattern(
    `(?<!\\b(?:who|whom|which|that) )\\b(?:is|are|was|were|be|been|being)(?: (?:\\w+ly|also|now|still|often))? (?:${participles})\\b(?! by\\b)`,
    'i',
  ).exec(clause);
  return passive ? passive.index + passive[0].length : undefined;
}
