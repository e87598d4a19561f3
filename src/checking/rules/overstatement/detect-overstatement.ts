import type { Claim } from '../../../briefing/file/schema.js';
import type { Standing } from '../../../briefing/standing.js';
import { clausesOf } from './clauses.js';
import { anyOf, BOOSTERS, CONVICTING, MARKERS, type Soft } from './hedges.js';
import { isSoftEnough, SOFT } from './soft-enough.js';
import { AUXILIARY, factInPhrase, finiteVerb, planInTitle, verbInTitle } from './verbs.js';

/**
 * A sentence makes an assertion. A title may only name something. A phrase follows the hedged verb of a position
 * ('seeks', 'opposes').
 */
export type Form = 'sentence' | 'title' | 'phrase';

/** The parts of a claim that decide whether it is too firm. */
type Cited = Pick<Claim, 'text' | 'standing' | 'cue'>;

/** The result for a text that is firmer than its standing. */
export interface Hardened {
  /** The word that makes the text too firm, if it can be identified. */
  readonly word?: string;
}

const FIRM = anyOf(BOOSTERS);
const CONVICTS = anyOf(CONVICTING);

/**
 * Checks whether a text is firmer than its standing allows. English only. It uses lists and patterns, so it can be
 * wrong; `npm run hardening` measures how often.
 *
 * @returns undefined if the text is soft enough
 */
export function hardened(text: string, standing: Standing, form: Form = 'sentence'): Hardened | undefined {
  if (standing === 'stated' || text.trimEnd().endsWith('?')) return undefined;
  if (form === 'phrase') return phraseHardened(text, standing);
  const inClause = form === 'title' ? titleHardened : sentenceHardened;
  for (const clause of clausesOf(text)) {
    const found = inClause(clause, standing);
    if (found) return found;
  }
  return undefined;
}

/**
 * Like `hardened`, but takes the hedge of the source into account, if the claim cites it: a forecast may repeat a cited
 * 'will', and a view such as 'mistakenly thought' needs no other hedge.
 */
export function hardenedClaim({ text, standing, cue = '' }: Cited): Hardened | undefined {
  if (standing === 'perceived' && VIEW.test(cue) && text.includes(cue)) return undefined;
  return hardened(text, standing === 'expected' && WILL.test(cue) ? 'planned' : standing);
}

/** Verbs and nouns of thinking and feeling. */
export const VIEW =
  /\b(?:th(?:inks?|ought)|reckon(?:s|ed)?|eyes|(?:see|seen) (?:[\w’'-]+ ){1,4}as|believ(?:es?|ed)|feels?|felt|reason(?:s|ed)|consider(?:s|ed)|regard(?:s|ed)|view(?:s|ed)?|opinion|impression|sensation|sees?|saw|finds?|found|suspect(?:s|ed)?|assum(?:es?|ed)|conclud(?:es?|ed))\b/iu;

const WILL = /(?:\b(?:will|shall|going to|won['’]t)|['’]ll)\b/i;

function sentenceHardened(clause: string, standing: Soft): Hardened | undefined {
  const outcome = outcomeIn(clause, standing);
  if (outcome !== undefined) return named(outcome);
  return isSoftEnough(clause, standing) ? undefined : named(firmWord(clause, standing));
}

/** Checks a title. Without a verb it asserts nothing, but 'Ministers to meet' announces a plan in headline style. */
function titleHardened(clause: string, standing: Soft): Hardened | undefined {
  const outcome = outcomeIn(clause, standing);
  if (outcome === undefined && isSoftEnough(clause, standing)) return undefined;
  const plan = planInTitle(clause);
  if (plan !== undefined && standing === 'planned') return undefined;
  const word =
    outcome ??
    verbInTitle(clause) ??
    plan ??
    (standing === 'alleged' ? CONVICTS.exec(clause)?.[0] : undefined);
  return word === undefined ? undefined : named(word);
}

function phraseHardened(phrase: string, standing: Soft): Hardened | undefined {
  // 'Any' leaves open whether there is something: 'any influence it has'.
  const isOpen = isSoftEnough(phrase, standing) || /\bany\b/i.test(phrase);
  const word = isOpen ? undefined : factInPhrase(phrase);
  return word === undefined ? undefined : named(word);
}

const named = (word: string | undefined): Hardened => (word === undefined ? {} : { word });

/** Returns the word to report: a booster, the hedge of a firmer standing, or the verb. */
function firmWord(clause: string, standing: Soft): string | undefined {
  const firmer = SOFT.slice(0, SOFT.indexOf(standing)).map((one) => MARKERS[one]);
  const found =
    FIRM.exec(clause) ?? (firmer.length > 0 ? anyOf(...firmer).exec(clause) : null) ?? AUXILIARY.exec(clause);
  return found?.[0] ?? finiteVerb(clause);
}

/** The following patterns find statements that are too firm, even if they contain hedges. */

/** Words of certainty: 'certain to miss its target' is firm; 'almost certain to' is only likely. */
const SURE_TO =
  /(?<!\b(?:almost|nearly|not|never|far from|hardly|by no means) )(?:certain|sure|bound|guaranteed|destined) to\b/i;

/** Words that report a favorable decision: 'wins approval', but not 'if it wins approval'. */
const GRANTED = new RegExp(
  "(?<!\\b(?:if|unless|once|until|not|never|yet|whether|before) (?:[\\w'’-]+ ){0,6})\\b(?:gets?|got|wins?|won|receive[sd]?|secure[sd]?|given|granted|obtain(?:s|ed)?) " +
    '(?:\\w+ ){0,2}(?:approval|green light|go-ahead|permission|consent|confirmation|ratification|clearance|licence|backing|nod|permit)\\b',
  'i',
);

/** Words that report the outcome of a plan, an aim or an expectation: 'The plan for the bridge has become law'. */
const CAME_ABOUT = new RegExp(
  "^(?:the|its|their|his|her|this|that|an?|these|those)? ?(?:[\\w'’-]+ ){0,2}" +
    '(?:plans?|aims?|goals?|efforts?|bids?|hopes?|targets?|attempts?|ambitions?|expectations?|forecasts?|predictions?|proposals?|purposes?|dreams?|missions?)\\b' +
    '[^,;]*\\b((?:has|have) (?:become|succeeded|paid|worked|borne|been (?:met|reached|fulfilled|achieved|reali[sz]ed))|became|came true|succeeded|' +
    '(?:was|were) (?:met|reached|fulfilled|achieved|reali[sz]ed|borne out)|paid off|bore fruit|worked)\\b',
  'i',
);

/**
 * Finds the words with which a clause reports an outcome.
 *
 * @returns undefined if the clause reports no outcome
 */
function outcomeIn(clause: string, standing: Soft): string | undefined {
  const sure = SURE_TO.exec(clause);
  if (sure && !isSoftEnough(clause.slice(0, sure.index), standing)) return sure[0];
  if (standing === 'pending') return GRANTED.exec(clause)?.[0];
  return SOFT.indexOf(standing) <= SOFT.indexOf('aim') ? CAME_ABOUT.exec(clause)?.[1] : undefined;
}
