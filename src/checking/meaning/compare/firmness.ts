import { type Standing, softness } from '../../../briefing/standing.js';
import type { Difference, Meaning } from '../meaning.js';
import { rootOf } from '../root.js';
import { hasSense } from '../senses.js';
import { difference } from './difference.js';
import { hedgeBehind } from './hedge-behind.js';
import { unasserted } from './unasserted.js';

/** Finds out whether a statement is less hedged than the words of the source that support it. */
export function firmer(said: Meaning, source: Meaning): Difference[] {
  const open = unasserted(said, source);
  if (open !== undefined) return [difference('firmer', false, firmWords(said), open)];
  const behind = hedgeBehind(said, source);
  // A hedge that does not govern the verb of the statement may belong to another part of the sentence.
  if (behind?.isSure !== true) return [];
  const { text, standing } = behind.hedge;
  if (softness(said.standing) >= softness(standing) || repeats(said, text)) return [];
  if (/^(?:aim|expected)$/.test(standing) && isDemandOrPurpose(said)) return [];
  const isSure = isSurelyFirmer(said.standing, standing);
  return [{ ...difference('firmer', isSure, firmWords(said), text), standing }];
}

/** Whether a sentence contains a demand with 'should', or a purpose: 'the pumps are to drain the lake'. */
const isDemandOrPurpose = ({ words }: Meaning): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(?:should|ought)$/.test(lower) ||
      (/^(?:is|are|was|were)$/.test(lower) && words[at + 1]?.lower === 'to'),
  );

/**
 * Whether one standing is certainly firmer than another. 'Stated' is certainly firmer than all others except 'aim' and
 * 'perceived'; any other standing must be at least two steps firmer.
 */
export const isSurelyFirmer = (said: Standing, source: Standing): boolean =>
  said === 'stated' ? source !== 'aim' && source !== 'perceived' : softness(source) - softness(said) > 1;

/** Whether the statement contains a hedge or its equivalent. */
export function repeats({ words }: Meaning, hedge: string): boolean {
  const own = new Set(words.flatMap(({ lower, root }) => [lower, root]));
  return hedge
    .toLowerCase()
    .split(' ')
    .every(
      (word) =>
        own.has(word) || hasSense(own, rootOf(word)) || /^(?:at|to|of|that|as|by|is|are|was|be)$/.test(word),
    );
}

/** Returns the words that give a sentence its standing: its hedge, or its verb with the preceding auxiliary. */
export function firmWords({ hedge, predicates, words }: Meaning): string {
  if (hedge !== undefined) return hedge;
  const at = predicates[0]?.at ?? words.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  if (at < 0) return words[0]?.text ?? '';
  const before = words[at - 1];
  const verb = words[at]?.text ?? '';
  return before?.pos === 'AUX' ? `${before.text} ${verb}` : verb;
}
