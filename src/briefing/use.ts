import type { Attribution } from './file/schema.js';
import type { Standing } from './standing.js';

/**
 * The kind of voice of a claim: the source's own, a named party, or an unnamed speaker. A passive without an
 * agent ('is expected', 'is alleged') is in the source's own voice.
 */
export type VoiceKind = 'source' | 'named' | 'unnamed';

export const VOICE_KINDS: readonly VoiceKind[] = ['source', 'named', 'unnamed'];

const KINDS: Readonly<Record<Attribution['by'], VoiceKind>> = {
  source: 'source',
  party: 'named',
  unnamed: 'unnamed',
};

export const voiceKind = ({ by }: Attribution): VoiceKind => KINDS[by];

/** The ways in which a claim may be stated, from the least to the most restricted. */
export const USES = ['as reported', 'as a plan', 'with attribution', 'not as fact'] as const;

export type Use = (typeof USES)[number];

const NOT_AS_FACT: readonly Standing[] = ['pending', 'alleged', 'assumed'];

/**
 * Determines how a claim may be stated. All screens, pages and checks use this function.
 *
 * @param disputed true if another claim contradicts the claim in a reviewed dispute
 */
export function use(standing: Standing, voice: VoiceKind, disputed: boolean): Use {
  if (disputed || NOT_AS_FACT.includes(standing)) return 'not as fact';
  if (voice !== 'source') return 'with attribution';
  if (standing === 'stated') return 'as reported';
  return standing === 'planned' ? 'as a plan' : 'with attribution';
}

export const strictness = (use: Use): number => USES.indexOf(use);

/** Returns the strictest of several uses, or 'as reported' if there are no uses. */
export function strictest(uses: Iterable<Use>): Use {
  let found = 0;
  for (const one of uses) found = Math.max(found, strictness(one));
  return USES[found] ?? 'as reported';
}

/**
 * The symbols for the uses. They are always shown with a word. A terminal without Unicode shows `+`, `~` and
 * `!` instead.
 */
export type Mark = '●' | '◐' | '○';

const MARKS: Readonly<Record<Use, Mark>> = {
  'as reported': '●',
  'as a plan': '●',
  'with attribution': '◐',
  'not as fact': '○',
};

export const mark = (one: Use): Mark => MARKS[one];
