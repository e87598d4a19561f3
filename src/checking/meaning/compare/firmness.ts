import { type Standing, softness } from '../../../briefing/standing.js';
import type { Difference, Meaning, MeaningHedge } from '../meaning.js';
import { hasSense } from '../senses.js';
import { rootsOf } from '../support.js';

/** Of the words that a claim shares with its source, this share has to be under a hedge for it to apply. */
const SHARE = 0.5;

/** The hedge of the source that applies to what is said: the softest; undefined where the source states that. */
export function hedgeBehind(said: Meaning, source: Meaning): MeaningHedge | undefined {
  const shared = sharedWords(said, source);
  let found: MeaningHedge | undefined;
  for (const hedge of source.hedges) {
    const inside = shared.filter((at) => at >= hedge.scope.first && at <= hedge.scope.last).length;
    if (shared.length > 0 && inside < shared.length * SHARE) continue;
    if (found === undefined || softness(hedge.standing) > softness(found.standing)) found = hedge;
  }
  return found;
}

/** The words of the source that stand in what is said, too; by their index. */
function sharedWords(said: Meaning, source: Meaning): number[] {
  const roots = rootsOf(said);
  return source.words.flatMap(({ isContent, root }, at) => (isContent && hasSense(roots, root) ? [at] : []));
}

/** Where what is said has less of a hedge than the words of the source that it rests on. */
export function firmer(said: Meaning, source: Meaning): Difference[] {
  const behind = hedgeBehind(said, source);
  if (behind === undefined || softness(said.standing) >= softness(behind.standing)) return [];
  if (repeats(said, behind)) return [];
  const own = firmWords(said);
  return [
    {
      kind: 'firmer',
      isSure: isSurelyFirmer(said.standing, behind.standing),
      message: `says '${own}', the source '${behind.text}'`,
      words: { said: own, source: behind.text },
      standing: behind.standing,
    },
  ];
}

/** Between neighbors on the scale, and where only a purpose is meant, a person has to look. */
export const isSurelyFirmer = (said: Standing, source: Standing): boolean =>
  said === 'stated' ? source !== 'aim' && source !== 'perceived' : softness(source) - softness(said) > 1;

/** Whether what is said has the words of the hedge itself. */
function repeats(said: Meaning, { text }: MeaningHedge): boolean {
  const own = ` ${said.words.map(({ lower }) => lower).join(' ')} `;
  return own.includes(` ${text.toLowerCase()} `);
}

/** The verb that makes a sentence firm: with the auxiliary before it. */
export function firmWords({ hedge, predicates, words }: Meaning): string {
  if (hedge !== undefined) return hedge;
  const [first] = predicates;
  if (first === undefined)
    return words
      .slice(0, 4)
      .map(({ text }) => text)
      .join(' ');
  const before = words[first.at - 1];
  return before?.pos === 'AUX' ? `${before.text} ${first.text}` : first.text;
}
