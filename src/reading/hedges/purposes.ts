import deeds from '../../../data/lexicon/reading/deeds.json' with { type: 'json' };
import { isVerbAt, lowerAt, posAt, textAt, type Word } from '../line/words.js';
import { verbForms } from '../voices/lexicon/verb-forms.js';
import type { Match } from './match.js';

/**
 * Verbs for actions that have a purpose. After other verbs, an infinitive states a result: 'rose to close at nine',
 * 'won to reach the final'.
 */
const DONE_FOR_PURPOSE: ReadonlySet<string> = new Set(deeds.flatMap(verbForms));

/** Matches words that an infinitive completes without stating a purpose: 'a way to stop it', 'likely to fail'. */
const COMPLETED =
  /^(?:way|right|rights|ability|time|need|power|chance|attempt|failure|permission|reason|first|last|next|only|likely|able|back)$/;

/**
 * Returns the hedge of a purpose that begins a sentence: 'To save time, they sailed', but not 'To say so is a mistake'.
 */
function opensWithPurpose(words: readonly Word[]): Match | undefined {
  if (/^(?:be|date|begin|start)$/.test(lowerAt(words, 1))) return undefined;
  for (let index = 2; index < words.length && index < MAX_LENGTH; index += 1) {
    if (words[index]?.text === ',') return { range: [0, 0], standing: 'aim' };
    if (posAt(words, index) === 'AUX') return undefined;
  }
  return undefined;
}

const MAX_LENGTH = 30;

/** How many words before 'to' are searched for the verb on which it depends. */
const REACH = 14;

/** Returns the hedge of an infinitive of purpose: 'flew to Bergen to meet the crew'. */
export function purposeAt(words: readonly Word[], index: number): Match | undefined {
  if (lowerAt(words, index) !== 'to' || posAt(words, index + 1) !== 'VERB') return undefined;
  // The tagger may take a name for a verb: 'sent by a friend to Perm 35'.
  if (/^\p{Lu}\p{Ll}/u.test(textAt(words, index + 1))) return undefined;
  if (index === 0) return opensWithPurpose(words);
  return followsPurposefulAction(words, index) ? { range: [index, index], standing: 'aim' } : undefined;
}

function followsPurposefulAction(words: readonly Word[], index: number): boolean {
  if (!/^(?:NOUN|PROPN|NUM)$/.test(posAt(words, index - 1)) || COMPLETED.test(lowerAt(words, index - 1)))
    return false;
  for (let verb = index - 1; verb >= 0 && verb > index - REACH; verb -= 1) {
    if (/^[;:,]$/.test(lowerAt(words, verb))) return false;
    // Unlike 'used radar to find it', 'has been using software to cheat' does not say that the purpose was achieved.
    const isDone = DONE_FOR_PURPOSE.has(lowerAt(words, verb)) || lowerAt(words, verb) === 'using';
    if (isDone && isVerbAt(words, verb)) return true;
    if (posAt(words, verb) === 'VERB') return false;
  }
  return false;
}
