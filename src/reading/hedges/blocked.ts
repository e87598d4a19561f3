import { phraseSet } from '../lexicon/phrases.js';
import type { Word } from '../line/words.js';
import { lowerAt, posAt } from '../line/words.js';
import { verbForms } from '../voices/lexicon/verb-forms.js';
import type { Match } from './match.js';

/** Verbs that end a plan, after which it is no longer planned. */
const BLOCKING: ReadonlySet<string> = new Set(
  [
    ...phraseSet(`
abandon
block
cancel
condemn
criticize
criticise
defeat
denounce
drop
foil
halt
kill
oppose
reject
scrap
shelve
suspend
thwart
veto
withdraw
`),
  ].flatMap(verbForms),
);

const PLAN =
  /^(?:plans?|proposals?|attempts?|bids?|efforts?|requests?|calls?|moves?|demands?|pleas?|appeals?|campaigns?|push|drive)$/;

/** The maximum number of words between the verb and the plan. */
const BEFORE = 5;
const BEHIND = 16;

/**
 * Whether a hedge is a plan that somebody stops: 'blocked a plan to charge drivers', 'the bid to leave was rejected'.
 */
export function isBlocked(words: readonly Word[], { range: [first, last] }: Match): boolean {
  if (!PLAN.test(lowerAt(words, first)) || !/^(?:NOUN|PROPN|PUNCT)$/.test(nounAt(words, first))) return false;
  for (let index = first - 1; index >= 0 && index >= first - BEFORE; index -= 1) {
    if (BLOCKING.has(lowerAt(words, index))) return true;
    if (/^[,;:.]$/.test(lowerAt(words, index)) || posAt(words, index) === 'VERB') break;
  }
  for (let index = last + 1; index <= last + BEHIND && index < words.length; index += 1) {
    if (/^[,;:.]$/.test(lowerAt(words, index))) return false;
    if (/^(?:was|were|been|be|is|are)$/.test(lowerAt(words, index))) return isDone(words, index + 1);
  }
  return false;
}

/** The tagger takes 'plan' after an article or a possessive for a noun, which is right here. */
const nounAt = (words: readonly Word[], index: number): string =>
  /^(?:DET|PART|ADJ)$/.test(posAt(words, index - 1)) ? 'NOUN' : posAt(words, index);

const isDone = (words: readonly Word[], index: number): boolean =>
  BLOCKING.has(lowerAt(words, posAt(words, index) === 'ADV' ? index + 1 : index));
