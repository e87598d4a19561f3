import lists from '../../../data/lexicon/reading/modal-verbs.json' with { type: 'json' };
import type { Standing } from '../../briefing/standing.js';
import { isVerbAt, lowerAt, posAt, textAt, type Word } from '../line/words.js';
import type { Match } from './match.js';
import { NEGATED, would } from './would.js';

/** Verbs for outcomes that nobody decides: 'will depend on'. */
const OUTCOMES: ReadonlySet<string> = new Set(lists.outcomes);

/** Participles that describe outcomes nobody decides: 'will never be forgotten'. */
const UNDERGONE: ReadonlySet<string> = new Set(lists.undergone);

/** Subjects that make no decisions: 'the comet will pass', 'nobody will notice'. */
const NATURAL: ReadonlySet<string> = new Set(lists.natural);

const NOUN_BEFORE =
  /^(?:the|a|an|its|his|her|their|our|my|your|no|'s|of|in|free|good|ill|political|popular|public|military|strong)$/;

/** Words that show that 'could' expresses an ability, not a possibility: 'could hear' says that something was heard. */
const SENSED = /^(?:hear|see|feel|smell|barely|only)$/;

/**
 * Returns the hedge of a modal verb, or of a present tense that refers to the future. 'Will' expresses a plan, or an
 * expectation if nobody decides the outcome. 'Would' expresses an expectation, or a plan if somebody announces it.
 * 'May', 'might' and 'could' express a possibility. The month of May, names, the nouns 'will' and 'might', and 'could'
 * as the past tense of 'can' are not hedges.
 */
export function modalAt(words: readonly Word[], index: number): Match | undefined {
  const standing = standingOf(words, index);
  const isShortened = lowerAt(words, index) === 'wo' && lowerAt(words, index + 1) === "n't";
  return standing && { range: [index, isShortened ? index + 1 : index], standing };
}

function standingOf(words: readonly Word[], index: number): Standing | undefined {
  switch (lowerAt(words, index)) {
    case 'will':
    case 'shall':
    case "'ll":
    case 'wo':
      return will(words, index);
    case 'would':
    case "'d":
      return would(words, index);
    case 'may':
    case 'might':
      return isModal(words, index) && !isPermission(words, index) ? 'possible' : undefined;
    case 'could':
      return isModal(words, index) && !isAbility(words, index) ? 'possible' : undefined;
    default:
      return isTimetabled(words, index) ? 'planned' : undefined;
  }
}

function will(words: readonly Word[], index: number): Standing | undefined {
  if (!isModal(words, index)) return undefined;
  return isOutcome(words, index + 1) || isConsequence(words, index) ? 'expected' : 'planned';
}

/** Whether 'will' expresses a prediction ('If it rains, the dam will break'), not a decision ('I will if I must'). */
const isConsequence = (words: readonly Word[], will: number): boolean =>
  (lowerAt(words, will - 1) === 'there' && lowerAt(words, will + 1) === 'be') ||
  (!/^(?:i|we)$/.test(lowerAt(words, will - 1)) &&
    words.slice(Math.max(0, will - CONDITION_REACH), will).some(({ lower }) => lower === 'if'));

const CONDITION_REACH = 60;

/** Whether a modal expresses permission: 'may now marry', 'may no longer sell'. */
const isPermission = (words: readonly Word[], index: number): boolean =>
  /^(?:now|only|legally|lawfully|henceforth)$/.test(lowerAt(words, index + 1)) ||
  (lowerAt(words, index + 1) === 'no' && lowerAt(words, index + 2) === 'longer');

/** Whether a verb in the present tense refers to the future: 'is leaving tomorrow', 'opens next week'. */
function isTimetabled(words: readonly Word[], index: number): boolean {
  const lower = lowerAt(words, index);
  const isProgressive = /^(?:is|are)$/.test(lower) && /ing$/.test(lowerAt(words, index + 1));
  if (
    !isProgressive &&
    !/^(?:begins?|starts?|opens?|closes?|launches|ends?|returns?|arrives?|leaves?|meets?)$/.test(lower)
  )
    return false;
  for (let next = index + 1; next < index + TIME_REACH; next += 1) {
    const word = lowerAt(words, next);
    if (/^(?:tomorrow|tonight)$/.test(word)) return true;
    if (word === 'next' && PERIOD.test(lowerAt(words, next + 1))) return true;
    if (/^[,;:.]$/.test(word)) return false;
  }
  return false;
}

const PERIOD = /^(?:week|month|year|\p{L}+day|spring|summer|autumn|fall|winter)$/u;

const TIME_REACH = 10;

/**
 * Whether a word precedes a verb and is neither a name nor a noun, unlike 'May' in 'in May' and 'will' in 'his will'.
 */
function isModal(words: readonly Word[], index: number): boolean {
  const capitalized = /^\p{Lu}/u.test(textAt(words, index));
  if (capitalized && (index > 0 || posAt(words, index + 1) === 'PROPN')) return false;
  if (NOUN_BEFORE.test(lowerAt(words, index - 1)) && !/^(?:not|be)$/.test(lowerAt(words, index + 1)))
    return false;
  for (let next = index + 1; next <= index + 4; next += 1) {
    const pos = posAt(words, next);
    if (/^(?:VERB|AUX)$/.test(pos)) return true;
    if (
      /^(?:and|or|,)$/.test(lowerAt(words, next)) ||
      !/^(?:ADV|PART|PRON|PROPN|NOUN|DET|PUNCT|ADJ)$/.test(pos)
    )
      break;
  }
  return posAt(words, index) === 'AUX' && posAt(words, index + 1) !== 'ADP';
}

/** Whether nobody decides the outcome: 'will cost jobs', 'will have to find', 'nobody will', 'the storm will'. */
function isOutcome(words: readonly Word[], index: number): boolean {
  const skipped = posAt(words, index) === 'ADV' || NEGATED.test(lowerAt(words, index)) ? index + 1 : index;
  const [verb, next] = [lowerAt(words, skipped), lowerAt(words, skipped + 1)];
  if (verb === 'look' && /^(?:into|at|for)$/.test(next)) return false;
  if (OUTCOMES.has(verb) || isBeyondControl(words, index - 1)) return true;
  if (verb === 'have') return next === 'to' || /(?:ed|en|wn)$/.test(next) || hasEffect(words, skipped + 1);
  if (verb === 'take') return /^(?:time|long|longer|years|months|weeks|days|decades)$/.test(next);
  if (verb === 'go') return next === 'without';
  if (verb !== 'be') return false;
  if (/^(?:an?|still)$/.test(next) || lowerAt(words, skipped + 2) === 'most') return true;
  return UNDERGONE.has(next) || ['', 'e'].some((ending) => OUTCOMES.has(next.replace(/ing$/, ending)));
}

/** Whether an effect follows: 'will have a significant impact'. */
const hasEffect = (words: readonly Word[], index: number): boolean =>
  [0, 1, 2, 3].some((step) =>
    /^(?:consequences?|effects?|impact|impacts|implications)$/.test(lowerAt(words, index + step)),
  );

/** How many words before 'will' are searched for its subject. */
const SUBJECT_REACH = 8;

function isBeyondControl(words: readonly Word[], will: number): boolean {
  for (let index = will - 1; index >= 0 && index >= will - SUBJECT_REACH; index -= 1) {
    if (NATURAL.has(lowerAt(words, index))) return true;
    if (/^(?:that|;|:|and|but)$/.test(lowerAt(words, index))) return false;
    if (isVerbAt(words, index) && !/^(?:,|who|which)$/.test(lowerAt(words, index - 1))) return false;
  }
  return false;
}

function isAbility(words: readonly Word[], index: number): boolean {
  const next = lowerAt(words, index + 1);
  if (next === 'be') return /^(?:heard|seen|felt|found)$/.test(lowerAt(words, index + 2));
  return SENSED.test(next) || NEGATED.test(next);
}
