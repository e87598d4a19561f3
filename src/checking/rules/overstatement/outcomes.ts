import type { Soft } from './hedges.js';
import { isSoftEnough, SOFT } from './soft-enough.js';

/** Statements that are too firm whatever other hedges they contain. */

/** 'Certain to miss its target' is firm; 'almost certain to' is only likely. */
const SURE_TO =
  /(?<!\b(?:almost|nearly|not|never|far from|hardly|by no means) )(?:certain|sure|bound|guaranteed|destined) to\b/i;

/** 'Wins approval' reports a decision; 'if it wins approval' does not. */
const GRANTED = new RegExp(
  "(?<!\\b(?:if|unless|once|until|not|never|yet|whether|before) (?:[\\w'’-]+ ){0,6})\\b(?:gets?|got|wins?|won|receive[sd]?|secure[sd]?|given|granted|obtain(?:s|ed)?) " +
    '(?:\\w+ ){0,2}(?:approval|green light|go-ahead|permission|consent|confirmation|ratification|clearance|licence|backing|nod|permit)\\b',
  'i',
);

/** The outcome of a plan, an aim or an expectation: 'The plan for the bridge has become law'. */
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
 * @returns undefined if there is none
 */
export function outcomeIn(clause: string, standing: Soft): string | undefined {
  const sure = SURE_TO.exec(clause);
  if (sure && !isSoftEnough(clause.slice(0, sure.index), standing)) return sure[0];
  if (standing === 'pending') return GRANTED.exec(clause)?.[0];
  return SOFT.indexOf(standing) <= SOFT.indexOf('aim') ? CAME_ABOUT.exec(clause)?.[1] : undefined;
}
