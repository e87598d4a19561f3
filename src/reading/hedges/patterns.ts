import lexicon from '../../../data/lexicon/reading/hedge-patterns.json' with { type: 'json' };
import type { Standing } from '../../briefing/standing.js';
import { addTo } from '../../text/grouped-by.js';
import { GUARDS, type GuardName } from './guards.js';

/**
 * A line of a lexicon: words separated by spaces, with alternatives separated by `/`. `…` matches up to six words of
 * the same clause. `@name` at the end names a condition in guards.ts.
 */
export interface HedgePattern {
  readonly standing: Standing;
  readonly parts: readonly (ReadonlySet<string> | 'gap')[];
  readonly guard: GuardName | undefined;
}

function patternOf(standing: Standing, line: string): HedgePattern {
  const parts = line.split(' ');
  const name = parts.at(-1)?.startsWith('@') ? parts.pop()?.slice(1) : undefined;
  if (name !== undefined && !(name in GUARDS)) throw new Error(`no such guard: ${name} (line '${line}')`);
  return {
    standing,
    parts: parts.map((part) => (part === '…' ? 'gap' : new Set(part.split('/')))),
    guard: name as GuardName | undefined,
  };
}

function byFirstWord(patterns: readonly HedgePattern[]): ReadonlyMap<string, readonly HedgePattern[]> {
  const index = new Map<string, HedgePattern[]>();
  for (const pattern of patterns) {
    for (const word of pattern.parts[0] ?? []) addTo(index, word, pattern);
  }
  return index;
}

/** All patterns, indexed by their possible first words in lowercase. */
export const PATTERNS = byFirstWord(
  Object.entries(lexicon).flatMap(([standing, lines]) =>
    lines.map((line) => patternOf(standing as keyof typeof lexicon, line)),
  ),
);
