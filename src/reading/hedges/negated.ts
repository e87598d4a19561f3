import { isVerbAt, lowerAt, occursBefore, posAt, type Word } from '../line/words.js';
import type { Match } from './match.js';

/** Whether a hedge is negated or rejected, so that the clause is a fact: 'has no plans to leave'. */
export function isNegated(words: readonly Word[], match: Match): boolean {
  const {
    range: [first],
    standing,
  } = match;
  if (isRefused(words, first, standing) || isTopic(words, first, standing)) return true;
  if (/^(?:no|little) doubt$/.test(`${lowerAt(words, first - 1)} ${lowerAt(words, first)}`)) return true;
  const isUntried = standing === 'aim' && ATTEMPT.test(lowerAt(words, first));
  if (!/^(?:planned|alleged)$/.test(standing) && !isUntried) return false;
  for (let index = first - 1; index >= 0 && index >= first - 3; index -= 1) {
    if (/^(?:not|n't|never|nobody|none|neither|nor|no)$/.test(lowerAt(words, index))) return true;
    if (posAt(words, index) === 'VERB') return false;
  }
  return false;
}

/** Matches verbs of attempting. If they are negated, the clause is a fact: 'nobody tried to leave'. */
const ATTEMPT = /^(?:try|tries|tried|trying|attempt|attempts|attempted|attempting)$/;

/** Whether a plan or an attempt is only the topic of a reaction: 'anger over the plan to close it'. */
function isTopic(words: readonly Word[], first: number, standing: Match['standing']): boolean {
  if (!/^(?:planned|aim)$/.test(standing) || !TOPIC.test(lowerAt(words, first))) return false;
  let index = first - 1;
  while (index > first - TOPIC_REACH && /^(?:DET|ADJ|NOUN|PROPN|PART|PRON|NUM)$/.test(posAt(words, index)))
    index -= 1;
  return (
    /^(?:against|over|about|at|to|for|of|on)$/.test(lowerAt(words, index)) &&
    REACTION.test(lowerAt(words, index - 1))
  );
}

const TOPIC = /^(?:plans?|attempts?|efforts?|bids?|proposals?|promises?|pledges?|decisions?|intentions?)$/;
const TOPIC_REACH = 7;
const REACTION =
  /^(?:anger|fury|outrage|uproar|rows?|disputes?|controversy|protests?|concerns?|unease|worry|worries|alarm|dismay|backlash|criticism|opposition|resistance|objections?|complaints?|warnings?|blow|setback|obstacles?|threat|boost|response|reaction|hostility|disagreement|anxiety|discontent|demonstrations?|doubts?|skepticism|scepticism)$/;

/** Whether a hedge is rejected: 'rejected a bid to stop it', 'ruled out the possibility of a flood'. */
function isRefused(words: readonly Word[], first: number, standing: Match['standing']): boolean {
  if (!/^(?:planned|aim|possible)$/.test(standing)) return false;
  const isNoun = posAt(words, first) === 'NOUN' || /^(?:its|his|her|their)$/.test(lowerAt(words, first - 1));
  if (isNoun && hasFailed(words, first)) return true;
  for (let index = first - 1; index >= 0 && index >= first - REFUSAL_REACH; index -= 1) {
    const lower = lowerAt(words, index);
    if (/^[,;:.]$/.test(lower)) return false;
    if (lower === 'that' && /^(?:notion|idea|myth|fiction)$/.test(lowerAt(words, index - 1))) return true;
    if (isVerbAt(words, index) && isNoun) return isOver(lower, lowerAt(words, index + 1));
  }
  return false;
}

/** Whether a verb shows that a plan or promise is no longer open: 'rejected', 'ruled out', 'kept'. */
const isOver = (verb: string, next: string): boolean =>
  REFUSED.test(verb) || KEPT.test(verb) || (verb === 'ruled' && next === 'out');

/** Whether a verb of failing follows a noun: 'An attempt to stop it failed'. */
const hasFailed = (words: readonly Word[], noun: number): boolean =>
  occursBefore(words.slice(noun + 1, noun + REFUSAL_REACH), /^(?:failed|collapsed|foundered)$/, /^[,;:.]$/);

const REFUSAL_REACH = 10;
const REFUSED =
  /^(?:reject|rejects|rejected|dismiss|dismissed|refused|denied|defeated|blocked|scrapped|abandoned|thwarted|foiled)$/;
/** Matches verbs after which a promise is no longer open: 'has kept its promise to the crew'. */
const KEPT = /^(?:kept|fulfilled|honou?red|broke|broken|betrayed)$/;
