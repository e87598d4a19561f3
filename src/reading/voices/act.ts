import lists from '../../../data/lexicon/reading/acts.json' with { type: 'json' };
import { lowerAt, type Word, wordsIn } from '../line/words.js';
import type { Act } from '../reading.js';
import { firstFrom } from '../spans.js';
import { startsClause, takesClause } from './finders/clause-start.js';
import { opensContent } from './finders/contents.js';
import { cueVerb } from './lexicon/cue-verbs.js';
import type { Report } from './report.js';

/** Verbs that report speech or thought even if no clause follows: 'described it as safe', 'expects a rise'. */
const DESCRIBING_VERBS: ReadonlySet<string> = new Set(lists.describingVerbs);

/** Verbs that report a thought: 'believes that the port is safe'. */
const REPORTED_THOUGHTS: ReadonlySet<string> = new Set(lists.reportedThoughts);

/** States that report a belief: 'is confident that it will hold'. */
const KNOWING_STATES: ReadonlySet<string> = new Set(lists.knowingStates);

/** Nouns of thought before a clause: 'her belief that'. */
const THOUGHT_NOUNS: ReadonlySet<string> = new Set(lists.thoughtNouns);

/**
 * Determines the act of a report: whether the source says or thinks something, or the text describes what the source
 * does ('denies the charges') or intends ('plans to leave').
 */
export function actOf(report: Report): Act {
  const words = wordsIn(report.line.words, report.cue);
  if (/^(?:according|hearing|label)$/.test(report.kind)) return 'speech';
  if (report.kind === 'state') return actOfState(words);
  if (report.kind === 'noun') return actOfNoun(words);
  return actOfVerb(words, report);
}

/** Returns the act of a state of mind: 'is confident that' reports a thought, and 'is worried about' an intent. */
function actOfState(words: readonly Word[]): Act {
  const isKnowing = words.some(({ lower }) => KNOWING_STATES.has(lower));
  return isKnowing && !PREPOSITION.test(words.at(-1)?.lower ?? '') ? 'thought' : 'intent';
}

const PREPOSITION = /^(?:about|at|by|for|in|of|on|over|to|with)$/;

/** Returns the act of a noun: 'his claim that' reports speech, and 'her call for' a deed. */
function actOfNoun(words: readonly Word[]): Act {
  if (words.at(-1)?.lower !== 'that') return 'deed';
  return words.some(({ lower }) => THOUGHT_NOUNS.has(lower)) ? 'thought' : 'speech';
}

function actOfVerb(words: readonly Word[], report: Report): Act {
  const verb = words.map(({ lower }) => cueVerb(lower)).findLast((found) => found !== undefined);
  if (verb === undefined) return 'speech';
  if (verb.base === 'deny' || isUnsaid(words, report)) return 'deed';
  const reported = isReported(report, verb.base) || DESCRIBING_VERBS.has(verb.base);
  if (verb.kind === 'speech' && words.some(({ lower }) => /^(?:not|n't)$/.test(lower))) return 'deed';
  // 'It is said to' and 'was told that' are hearsay; 'was criticized by the union' is a deed of the union.
  const isHearsay = report.kind === 'passive' && report.source === undefined;
  if (verb.kind === 'speech') return reported || isHearsay ? 'speech' : 'deed';
  return reported && REPORTED_THOUGHTS.has(verb.base) && words.at(-1)?.lower !== 'to' ? 'thought' : 'intent';
}

/** Whether nothing has actually been said: 'a test could show that', 'no group has claimed the attack'. */
const isUnsaid = (words: readonly Word[], report: Report): boolean =>
  words.some(({ lower }) => /^(?:could|may|might|would)$/.test(lower)) || isNobody(report);

/** Whether a report has no speaker: 'no group has claimed it', 'Not everybody in the port agrees'. */
function isNobody({ line: { words }, source }: Report): boolean {
  if (lowerAt(words, 0) === 'not' && /^(?:all|every)/.test(lowerAt(words, 1))) return true;
  const [first, second] = source === undefined ? [] : wordsIn(words, source);
  return /^(?:no|nobody|none|neither)$/.test(first?.lower ?? '') && second?.pos !== 'NUM';
}

/** Whether the content is a clause or a quotation: 'denied that he knew', but not 'denied the charges'. */
function isReported({ line: { words }, cue, content, announces, kind }: Report, base: string): boolean {
  const [first] = content;
  if (first === undefined || announces) return announces;
  if (first.start < cue.start) return kind !== 'passive';
  const index = firstFrom(words, first.start);
  return (
    opensContent(words, index) ||
    startsClause(words, index) ||
    takesClause(words, index, base) ||
    lowerAt(words, index - 1) === 'that'
  );
}
